import { type ExportFormat, exportFormats, type ExportStatus } from '@medspill/contracts';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { exportUrl, useExport } from '../../lib/exports/use-export';
import { ApiError } from '../../lib/http/api-error';
import { ErrorNotice } from './error-notice';
import { Menu, MenuItem, MenuList } from './menu';

/** One thing that files can be made of. */
export interface ExportSubject {
  readonly key: string;
  /** Stands over its formats; left out where there is one subject only. */
  readonly heading?: string;
  readonly begin: (format: ExportFormat) => Promise<ExportStatus>;
}

const Progress = ({ status, onCancel }: { status: ExportStatus | undefined; onCancel: () => void }) => {
  const { t } = useTranslation('common');
  const id = useId();
  const total = status?.total ?? 1;
  const text = total > 1 ? t('exports.progress', { done: status?.done ?? 0, total }) : t('exports.working');
  return (
    <div className="export-state" role="status">
      <label htmlFor={id}>{text}</label>
      <progress id={id} max={total} {...(total > 1 ? { value: status?.done ?? 0 } : {})} />
      <button type="button" className="quiet-button" onClick={onCancel}>
        {t('exports.cancel')}
      </button>
    </div>
  );
};

const Ready = ({ status, onClose }: { status: ExportStatus; onClose: () => void }) => {
  const { t } = useTranslation('common');
  return (
    <div className="export-state" role="status">
      <span>{t('exports.ready', { file: status.fileName })}</span>
      <a href={exportUrl(status.id)} download={status.fileName ?? ''}>
        {t('exports.again')}
      </a>
      <button type="button" className="quiet-button" onClick={onClose}>
        {t('outcome.dismiss')}
      </button>
    </div>
  );
};

/** Files of what the page shows: a list of formats, how far the chosen one has come, and then the file. */
export const ExportMenu = ({ subjects }: { subjects: readonly ExportSubject[] }) => {
  const { t } = useTranslation('common');
  const { start, status, isBusy, error, cancel, forget } = useExport();
  const failed = status?.state === 'failed' ? new ApiError(status.problem ?? 'unexpected', 0) : error;
  return (
    <div className="export-menu no-print">
      {isBusy ? null : (
        <Menu label={t('exports.button')} variant="secondary">
          {subjects.map(({ key, heading, begin }) => (
            <MenuList key={key} heading={heading}>
              {exportFormats.map((format) => (
                <MenuItem key={format} onChoose={() => start(() => begin(format))}>
                  {t(`exports.formats.${format}`)}
                </MenuItem>
              ))}
            </MenuList>
          ))}
        </Menu>
      )}
      {isBusy ? <Progress status={status} onCancel={cancel} /> : null}
      {status?.state === 'ready' ? <Ready status={status} onClose={forget} /> : null}
      {failed ? <ErrorNotice error={failed} /> : null}
    </div>
  );
};
