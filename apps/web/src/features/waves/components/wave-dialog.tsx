import { Button, Heading } from '@digdir/designsystemet-react';
import type { WaveSummary } from '@medspill/contracts';
import { useLayoutEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorNotice } from '../../../components/ui/error-notice';
import { useWaveAction, type WaveAction } from '../api/waves';

interface WaveDialogProps {
  wave: WaveSummary;
  action: WaveAction;
  onCancel: () => void;
  onDone: (wave: WaveSummary) => void;
}

/** What will be different afterwards. */
const Consequences = ({ wave: { answered, invited }, action }: Pick<WaveDialogProps, 'wave' | 'action'>) => {
  const { t } = useTranslation('waves');
  if (action === 'close') {
    return (
      <>
        <p className="wave-dialog__count numeric">{t('close.count', { answered, invited })}</p>
        <ul>
          <li>{answered < invited ? t('close.noMore', { count: invited - answered }) : t('close.everybody')}</li>
          <li>{t('close.frozen')}</li>
          <li>{t('close.undo')}</li>
        </ul>
      </>
    );
  }
  return (
    <ul>
      {action === 'reopen' ? (
        <>
          <li>{t('reopen.discarded')}</li>
          <li>{t('reopen.answers')}</li>
        </>
      ) : (
        <>
          <li>{t('release.members')}</li>
          <li>{t('release.final')}</li>
        </>
      )}
    </ul>
  );
};

/** Says what will be done to the wave, before it is done. */
export const WaveDialog = ({ wave, action, onCancel, onDone }: WaveDialogProps) => {
  const { t } = useTranslation(['waves', 'common']);
  const dialog = useRef<HTMLDialogElement>(null);
  const mutation = useWaveAction(action);
  const { group } = wave;
  const kind = t(`common:waves.${wave.kind}`).toLowerCase();

  // Before the dialog leaves the page, so that the focus goes back to the button that opened it.
  useLayoutEffect(() => {
    const element = dialog.current;
    element?.showModal();
    return () => element?.close();
  }, []);

  const run = (): void => {
    if (!mutation.isPending) mutation.mutate(wave.id, { onSuccess: onDone });
  };
  return (
    <dialog ref={dialog} className="ds-dialog wave-dialog" aria-labelledby="wave-dialog-heading" onCancel={onCancel}>
      <Heading level={2} data-size="xs" id="wave-dialog-heading">
        {t(`${action}.heading`, { about: t('about', { group: group.name, kind }) })}
      </Heading>
      <Consequences wave={wave} action={action} />
      {mutation.isError ? <ErrorNotice error={mutation.error} /> : null}
      <div className="wave-dialog__buttons">
        <Button type="button" aria-busy={mutation.isPending || undefined} onClick={run}>
          {mutation.isPending ? t(`${action}.working`) : t(`${action}.confirm`)}
        </Button>
        <Button type="button" variant="tertiary" onClick={onCancel}>
          {t('cancel')}
        </Button>
      </div>
    </dialog>
  );
};
