import type { WaveSummary } from '@medspill/contracts';
import { useTranslation } from 'react-i18next';
import { useLocale } from '../../../i18n/use-locale';
import { formatShortMoment } from '../../../lib/format/format-time';

/** When the wave opens, closes or was closed, in words that fit its state. */
export const WavePeriod = ({ wave: { state, opensAt, closesAt, closedAt, nextReminderAt } }: { wave: WaveSummary }) => {
  const { t } = useTranslation('waves');
  const locale = useLocale();
  const moment = (iso: string) => formatShortMoment(iso, locale);
  if (state === 'closed') return closedAt ? t('period.closed', { moment: moment(closedAt) }) : null;
  if (state === 'open') {
    return (
      <>
        <span>{closesAt ? t('period.openUntil', { moment: moment(closesAt) }) : t('period.open')}</span>
        {nextReminderAt ? <span>{t('period.reminder', { moment: moment(nextReminderAt) })}</span> : null}
      </>
    );
  }
  return (
    <>
      <span>{opensAt ? t('period.opens', { moment: moment(opensAt) }) : t('period.byHand')}</span>
      {closesAt ? <span>{t('period.closes', { moment: moment(closesAt) })}</span> : null}
    </>
  );
};
