import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Notice } from '../../../components/ui/notice';

/** What will be here, and the one thing to do. */
export const NoWaves = ({ filtered, mayImport }: { filtered: boolean; mayImport: boolean }) => {
  const { t } = useTranslation('waves');
  if (filtered) {
    return (
      <Notice heading={t('empty.filtered.heading')} action={<Link to="?">{t('empty.filtered.action')}</Link>}>
        <p>{t('empty.filtered.body')}</p>
      </Notice>
    );
  }
  return (
    <Notice heading={t('empty.none.heading')} action={mayImport ? <Link to="/import">{t('empty.none.action')}</Link> : null}>
      <p>{mayImport ? t('empty.none.staff') : t('empty.none.facilitator')}</p>
    </Notice>
  );
};
