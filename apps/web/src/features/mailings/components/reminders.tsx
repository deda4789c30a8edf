import { Button, Heading } from '@digdir/designsystemet-react';
import type { WaveMailing } from '@medspill/contracts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorNotice } from '../../../components/ui/error-notice';
import { useLocale } from '../../../i18n/use-locale';
import { formatMoment } from '../../../lib/format/format-time';
import { useSendReminder } from '../api/wave-mailing';
import { PlanDialog } from './plan-dialog';

/** What was sent and what will be, in the order of time. */
const Rounds = ({ mailing: { rounds, coming } }: { mailing: WaveMailing }) => {
  const { t } = useTranslation('mailings');
  const locale = useLocale();
  return (
    <ol className="mail-rounds">
      {rounds.map(({ kind, number, madeAt, unfinished, possiblyTwice }) => (
        <li key={madeAt} data-done="true">
          <strong>{t(`rounds.${kind}`, { number })}</strong>
          <span>{t('rounds.sent', { moment: formatMoment(madeAt, locale) })}</span>
          <span>{t('rounds.unfinished', { count: unfinished })}</span>
          {possiblyTwice > 0 ? <span>{t('rounds.twice', { count: possiblyTwice })}</span> : null}
        </li>
      ))}
      {coming.map(({ kind, number, dueAt }) => (
        <li key={dueAt + kind}>
          <strong>{t(`rounds.${kind}`, { number })}</strong>
          <span>{t('rounds.due', { moment: formatMoment(dueAt, locale) })}</span>
        </li>
      ))}
    </ol>
  );
};

/** When a wave's people are reminded, and a reminder at once. Who gets one, nobody is shown. */
export const Reminders = ({ mailing }: { mailing: WaveMailing }) => {
  const { t } = useTranslation('mailings');
  const { wave, rounds, coming, plan, mailServer } = mailing;
  const [planning, setPlanning] = useState(false);
  const remind = useSendReminder(wave.id);
  const nothing = rounds.length === 0 && coming.length === 0;
  return (
    <section className="mail-section" aria-labelledby="reminders">
      <Heading level={2} data-size="xs" id="reminders">
        {t('reminders.heading')}
      </Heading>
      {nothing ? <p>{wave.state === 'planned' ? t('reminders.later') : t('reminders.none')}</p> : <Rounds mailing={mailing} />}
      <p className="mail-note">{plan.thanks ? t('reminders.thanks') : t('reminders.noThanks')}</p>
      {remind.isError ? <ErrorNotice error={remind.error} /> : null}
      {wave.state === 'closed' ? null : (
        <div className="mail-section__buttons">
          {wave.state === 'open' && mailServer ? (
            <Button variant="secondary" aria-busy={remind.isPending || undefined} onClick={() => remind.mutate(undefined)}>
              {t('reminders.now')}
            </Button>
          ) : null}
          <Button variant="tertiary" onClick={() => setPlanning(true)}>
            {t('reminders.change')}
          </Button>
          <span role="status">{remind.isSuccess ? t('reminders.done') : null}</span>
        </div>
      )}
      <p className="mail-note mail-note--quiet">{t('reminders.private')}</p>
      {planning ? <PlanDialog mailing={mailing} onClose={() => setPlanning(false)} /> : null}
    </section>
  );
};
