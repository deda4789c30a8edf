import { Button } from '@digdir/designsystemet-react';
import type { WaveSummary } from '@medspill/contracts';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { ErrorNotice } from '../../../components/ui/error-notice';
import { Outcome } from '../../../components/ui/outcome';
import { useWaveAction, type WaveAction } from '../api/waves';

interface WaveOutcomeProps {
  wave: WaveSummary;
  action: WaveAction;
  onDone: (outcome: { wave: WaveSummary; action: WaveAction }) => void;
  onDismiss: () => void;
}

/** What was just done, where it led, and the way back. */
export const WaveOutcome = ({ wave, action, onDone, onDismiss }: WaveOutcomeProps) => {
  const { t } = useTranslation(['waves', 'common']);
  const reopen = useWaveAction('reopen');
  const about = t('about', { group: wave.group.name, kind: t(`common:waves.${wave.kind}`).toLowerCase() });

  const undo = (): void =>
    reopen.mutate(wave.id, { onSuccess: (reopened) => onDone({ wave: reopened, action: 'reopen' }) });
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
      <p>{t(`outcome.${action}`, { about, count: wave.answered })}</p>
      {action === 'close' ? <p className="outcome__note">{t('outcome.note')}</p> : null}
      {reopen.isError ? <ErrorNotice error={reopen.error} /> : null}
    </Outcome>
  );
};
