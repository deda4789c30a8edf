import { Button } from '@digdir/designsystemet-react';
import type { WaveSummary } from '@medspill/contracts';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { ErrorNotice } from '../../../components/ui/error-notice';
import { Outcome } from '../../../components/ui/outcome';
import { useLocale } from '../../../i18n/use-locale';
import { formatShortMoment } from '../../../lib/format/format-time';
import { useWaveAction, type WaveAction } from '../api/waves';
import { useWaveName } from '../use-wave-name';

/** What was done to a wave. */
export type DoneAction = WaveAction | 'times';

interface WaveOutcomeProps {
  wave: WaveSummary;
  action: DoneAction;
  onDone: (outcome: { wave: WaveSummary; action: DoneAction }) => void;
  onDismiss: () => void;
}

/** What was just done, where it led, and the way back. */
export const WaveOutcome = ({ wave, action, onDone, onDismiss }: WaveOutcomeProps) => {
  const { t } = useTranslation(['waves', 'common']);
  const reopen = useWaveAction('reopen');
  const locale = useLocale();
  const about = t('about', { group: wave.group.name, kind: useWaveName()(wave).toLowerCase() });
  const moment = wave.closesAt === null ? '' : formatShortMoment(wave.closesAt, locale);

  const undo = (): void =>
    reopen.mutate(wave, { onSuccess: (reopened) => onDone({ wave: reopened, action: 'reopen' }) });
  return (
    <Outcome
      label={t('outcome.label')}
      actions={
        <>
          {action === 'close' ? (
            <>
              <Link to={`/groups/${wave.group.id}`}>{t('outcome.report', { group: wave.group.name })}</Link>
              <Button variant="secondary" data-size="sm" aria-busy={reopen.isPending || undefined} onClick={undo}>
                {t('common:outcome.undo')}
              </Button>
            </>
          ) : null}
          <Button variant="tertiary" data-size="sm" onClick={onDismiss}>
            {t('common:outcome.dismiss')}
          </Button>
        </>
      }
    >
      <p>{t(`outcome.${action}`, { about, moment, count: action === 'open' ? wave.invited : wave.answered })}</p>
      {action === 'close' ? <p className="outcome__note">{t('outcome.note')}</p> : null}
      {reopen.isError ? <ErrorNotice error={reopen.error} /> : null}
    </Outcome>
  );
};
