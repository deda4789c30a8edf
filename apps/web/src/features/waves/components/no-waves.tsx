import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Notice } from '../../../components/ui/notice';

/** What will be here, and the one thing to do. */
export const NoWaves = ({ filtered, mayPlan }: { filtered: boolean; mayPlan: boolean }) => {
  const { t } = useTranslation('waves');
  if (filtered) {
    return (
      <Notice heading={t('empty.filtered.heading')} action={<Link to="?">{t('empty.filtered.action')}</Link>}>
        <p>{t('empty.filtered.body')}</p>
      </Notice>
    );
  }
  return (
    <Notice heading={t('empty.none.heading')} action={mayPlan ? <Link to="new">{t('plan.link')}</Link> : null}>
      <p>{mayPlan ? t('empty.none.planner') : t('empty.none.lead')}</p>
    </Notice>
  );
};
