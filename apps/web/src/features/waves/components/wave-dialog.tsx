import { Button, Heading } from '@digdir/designsystemet-react';
import type { WaveSummary } from '@medspill/contracts';
import { useLayoutEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorNotice } from '../../../components/ui/error-notice';
import { useLocale } from '../../../i18n/use-locale';
import { formatShortMoment } from '../../../lib/format/format-time';
import { useWaveAction, type WaveAction } from '../api/waves';
import { useWaveName } from '../use-wave-name';

interface WaveDialogProps {
  wave: WaveSummary;
  action: WaveAction;
  onCancel: () => void;
  onDone: (wave: WaveSummary) => void;
}

/** What will be different afterwards, line by line. */
const useConsequences = ({ answered, invited, closesAt }: WaveSummary, action: WaveAction): readonly string[] => {
  const { t } = useTranslation('waves');
  const locale = useLocale();
  const until = closesAt === null ? t('open.noDeadline') : t('open.until', { moment: formatShortMoment(closesAt, locale) });
  const consequences: Readonly<Record<WaveAction, readonly string[]>> = {
    open: [t('open.invites', { count: invited }), t('open.questionnaire'), until],
    close: [answered < invited ? t('close.noMore', { count: invited - answered }) : t('close.everybody'), t('close.frozen'), t('close.undo')],
    reopen: [t('reopen.discarded'), t('reopen.answers')],
    release: [t('release.members'), t('release.final')],
    delete: [t('delete.gone'), t('delete.links'), t('delete.final')],
  };
  return consequences[action];
};

/** Says what will be done to the wave, before it is done. */
export const WaveDialog = ({ wave, action, onCancel, onDone }: WaveDialogProps) => {
  const { t } = useTranslation('waves');
  const dialog = useRef<HTMLDialogElement>(null);
  const mutation = useWaveAction(action);
  const about = t('about', { group: wave.group.name, kind: useWaveName()(wave).toLowerCase() });
  const consequences = useConsequences(wave, action);

  // Before the dialog leaves the page, so that the focus goes back to the button that opened it.
  useLayoutEffect(() => {
    const element = dialog.current;
    element?.showModal();
    return () => element?.close();
  }, []);

  const run = (): void => {
    if (!mutation.isPending) mutation.mutate(wave, { onSuccess: onDone });
  };
  return (
    <dialog ref={dialog} className="ds-dialog wave-dialog" aria-labelledby="wave-dialog-heading" onCancel={onCancel}>
      <Heading level={2} data-size="xs" id="wave-dialog-heading">
        {t(`${action}.heading`, { about })}
      </Heading>
      {action === 'close' ? <p className="wave-dialog__count numeric">{t('close.count', { answered: wave.answered, invited: wave.invited })}</p> : null}
      <ul>
        {consequences.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      {mutation.isError ? <ErrorNotice error={mutation.error} /> : null}
      <div className="wave-dialog__buttons">
        <Button type="button" {...(action === 'delete' ? { 'data-color': 'danger' } : {})} aria-busy={mutation.isPending || undefined} onClick={run}>
          {mutation.isPending ? t(`${action}.working`) : t(`${action}.confirm`)}
        </Button>
        <Button type="button" variant="tertiary" onClick={onCancel}>
          {t('cancel')}
        </Button>
      </div>
    </dialog>
  );
};
