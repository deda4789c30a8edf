import { Button } from '@digdir/designsystemet-react';
import type { WaveSummary } from '@medspill/contracts';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { ErrorNotice } from '../../../components/ui/error-notice';
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
  const message = useRef<HTMLElement>(null);
  const reopen = useWaveAction('reopen');
  const about = t('about', { group: wave.group.name, kind: t(`common:waves.${wave.kind}`).toLowerCase() });
  useEffect(() => message.current?.focus(), []);

  const undo = (): void =>
    reopen.mutate(wave.id, { onSuccess: (reopened) => onDone({ wave: reopened, action: 'reopen' }) });
  return (
    <section ref={message} className="wave-outcome" tabIndex={-1} aria-label={t('outcome.label')}>
      <p>{t(`outcome.${action}`, { about, count: wave.answered })}</p>
      {action === 'close' ? <p className="wave-outcome__note">{t('outcome.note')}</p> : null}
      {reopen.isError ? <ErrorNotice error={reopen.error} /> : null}
      <div className="wave-outcome__actions">
        {action === 'close' ? (
          <>
            <Link to={`/groups/${wave.group.id}`}>{t('outcome.report', { group: wave.group.name })}</Link>
            <Button variant="secondary" data-size="sm" aria-busy={reopen.isPending || undefined} onClick={undo}>
              {t('outcome.undo')}
            </Button>
          </>
        ) : null}
        <Button variant="tertiary" data-size="sm" onClick={onDismiss}>
          {t('outcome.dismiss')}
        </Button>
      </div>
    </section>
  );
};
