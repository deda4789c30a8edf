import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Notice } from '../../../components/ui/notice';

/** What will be here, or the way back from a filter that lets nothing through. */
export const NoEvents = ({ filtered }: { filtered: boolean }) => {
  const { t } = useTranslation('audit-log');
  if (!filtered) {
    return (
      <Notice heading={t('empty.none.heading')}>
        <p>{t('empty.none.body')}</p>
      </Notice>
    );
  }
  return (
    <Notice heading={t('empty.filtered.heading')} action={<Link to="?">{t('empty.filtered.action')}</Link>}>
      <p>{t('empty.filtered.body')}</p>
    </Notice>
  );
};
