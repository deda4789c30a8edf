import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../lib/format/use-format';

/** How much has been sent; then that the files are being checked. */
export const UploadProgress = ({ sent }: { sent: number }) => {
  const { t } = useTranslation('imports');
  const format = useFormat();
  const checking = sent >= 1;
  return (
    <div className="upload-progress">
      <progress value={checking ? undefined : sent} max={1} aria-label={t('progress.label')} />
      <p className="numeric" role="status">
        {checking ? t('progress.checking') : t('progress.sending', { share: format.percent(sent) })}
      </p>
    </div>
  );
};
