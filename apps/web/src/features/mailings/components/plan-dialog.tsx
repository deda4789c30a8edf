import { Switch, Textfield } from '@digdir/designsystemet-react';
import type { MailPlan, WaveMailing } from '@medspill/contracts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FormDialog } from '../../../components/ui/form-dialog';
import { usePlanMailing } from '../api/wave-mailing';

const places = [0, 1, 2] as const;

const isDays = (typed: string, most: number): boolean => typed.trim() === '' || (/^\d+$/.test(typed.trim()) && Number(typed) >= 1 && Number(typed) <= most);

const mostDays = { reminder: 60, lastCall: 14 } as const;

const planOf = (reminders: readonly string[], lastCall: string, thanks: boolean): MailPlan => ({
  reminderDays: reminders.filter((typed) => typed.trim() !== '').map(Number),
  lastCallDays: lastCall.trim() === '' ? null : Number(lastCall),
  thanks,
});

/** Sets when a wave's people are reminded. A field that is left empty is a reminder that is not sent. */
export const PlanDialog = ({ mailing: { wave, plan }, onClose }: { mailing: WaveMailing; onClose: () => void }) => {
  const { t } = useTranslation('mailings');
  const save = usePlanMailing(wave.id);
  const [reminders, setReminders] = useState(places.map((place) => String(plan.reminderDays[place] ?? '')));
  const [lastCall, setLastCall] = useState(String(plan.lastCallDays ?? ''));
  const [thanks, setThanks] = useState(plan.thanks);
  const wrong = (typed: string, most: number): string | false => (isDays(typed, most) ? false : t('plan.wrong', { most }));
  const submit = (): void => {
    if (reminders.some((typed) => wrong(typed, mostDays.reminder)) || wrong(lastCall, mostDays.lastCall)) return;
    save.mutate(planOf(reminders, lastCall, thanks), { onSuccess: onClose });
  };
  return (
    <FormDialog heading={t('plan.heading')} confirm={t('plan.save')} busy={save.isPending} error={save.error} onCancel={onClose} onSubmit={submit}>
      <p>{t('plan.lead')}</p>
      {places.map((place) => (
        <Textfield
          key={place}
          className="plan-dialog__days"
          inputMode="numeric"
          label={t('plan.reminder', { number: place + 1 })}
          suffix={t('plan.daysAfter')}
          value={reminders[place] ?? ''}
          error={wrong(reminders[place] ?? '', mostDays.reminder)}
          onChange={(event) => setReminders(reminders.with(place, event.target.value))}
        />
      ))}
      <Textfield
        className="plan-dialog__days"
        inputMode="numeric"
        label={t('plan.lastCall')}
        suffix={t('plan.daysBefore')}
        value={lastCall}
        error={wrong(lastCall, mostDays.lastCall)}
        onChange={(event) => setLastCall(event.target.value)}
      />
      <Switch label={t('plan.thanks')} description={t('plan.thanksHint')} checked={thanks} onChange={(event) => setThanks(event.target.checked)} />
    </FormDialog>
  );
};
