import './mailings.css';
import { Button, Heading } from '@digdir/designsystemet-react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorNotice } from '../../components/ui/error-notice';
import { useStopReminders } from './api/mail-templates';

/** `/no-reminders#…`, from the end of a mail: no more reminders of this survey. A click does it, so that programs that look at mail do not. */
export const NoRemindersPage = () => {
  const { t } = useTranslation('mailings');
  const [token] = useState(() => location.hash.slice(1));
  const stop = useStopReminders();
  // What stays in the address bar is read over shoulders and in histories.
  useEffect(() => history.replaceState(history.state, '', location.pathname), []);
  const heading = stop.isSuccess ? t('noReminders.done') : t('noReminders.heading');
  return (
    <div className="mailings mailings--narrow">
      <title>{`${t('noReminders.title')} – Medspill`}</title>
      <Heading level={1} data-size="md">
        {heading}
      </Heading>
      <p role="status">{stop.isSuccess ? t('noReminders.doneBody') : t('noReminders.body')}</p>
      {stop.isError ? <ErrorNotice error={stop.error} /> : null}
      {stop.isSuccess ? null : (
        <Button aria-busy={stop.isPending || undefined} onClick={() => stop.mutate(token)}>
          {t('noReminders.action')}
        </Button>
      )}
    </div>
  );
};
