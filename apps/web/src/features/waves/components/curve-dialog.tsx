import { Button, Heading } from '@digdir/designsystemet-react';
import type { WaveSummary } from '@medspill/contracts';
import { useQuery } from '@tanstack/react-query';
import { useId, useLayoutEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Loaded } from '../../../components/ui/loaded';
import { SkeletonBlocks } from '../../../components/ui/skeleton-blocks';
import { responseCurveQuery } from '../api/response-curve';
import { useWaveName } from '../use-wave-name';
import { ResponseCurve } from './response-curve';

interface CurveDialogProps {
  programmeId: string;
  wave: WaveSummary;
  onClose: () => void;
}

/** How many of a wave have answered, day by day. */
export const CurveDialog = ({ programmeId, wave, onClose }: CurveDialogProps) => {
  const { t } = useTranslation('waves');
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  const query = useQuery(responseCurveQuery(programmeId, { waveId: wave.id }));
  const about = t('about', { group: wave.group.name, kind: useWaveName()(wave).toLowerCase() });

  // Before the dialog leaves the page, so that the focus goes back to the button that opened it.
  useLayoutEffect(() => {
    const element = dialog.current;
    element?.showModal();
    return () => element?.close();
  }, []);
  return (
    <dialog ref={dialog} className="ds-dialog wave-dialog" aria-labelledby={id} onCancel={onClose}>
      <Heading level={2} data-size="xs" id={id}>
        {t('curve.heading', { about })}
      </Heading>
      <Loaded query={query} skeleton={<SkeletonBlocks heights={[24, 150]} />}>
        {(curve) => <ResponseCurve curve={curve} />}
      </Loaded>
      <div className="wave-dialog__buttons">
        <Button type="button" variant="secondary" onClick={onClose}>
          {t('curve.close')}
        </Button>
      </div>
    </dialog>
  );
};
