import { Checkbox } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import { ErrorNotice } from '../../../components/ui/error-notice';
import { useReminders } from '../api/development';
import { usePlan } from './plan-context';

/** Whether one is reminded of one's own actions by mail. */
export const Reminders = () => {
  const { t } = useTranslation('development');
  const { plan } = usePlan();
  const change = useReminders(plan.group.id);
  if (plan.ownReminders === null) return null;
  const wanted = change.isPending ? change.variables : plan.ownReminders;
  return (
    <div className="no-print">
      <Checkbox label={t('reminders.label')} description={t('reminders.when')} checked={wanted} onChange={() => change.mutate(!wanted)} />
      {change.isError ? <ErrorNotice error={change.error} /> : null}
    </div>
  );
};
