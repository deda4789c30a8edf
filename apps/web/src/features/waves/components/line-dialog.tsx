import type { WaveSummary } from '@medspill/contracts';
import { CurveDialog } from './curve-dialog';
import { TimesDialog } from './times-dialog';
import type { LineAction } from './wave-actions';
import { WaveDialog } from './wave-dialog';
import type { DoneAction } from './wave-outcome';

interface LineDialogProps {
  programmeId: string;
  wave: WaveSummary;
  action: LineAction;
  onDone: (outcome: { wave: WaveSummary; action: DoneAction }) => void;
  onCancel: () => void;
}

/** The dialog of what was chosen for a line. */
export const LineDialog = ({ programmeId, wave, action, onDone, onCancel }: LineDialogProps) => {
  if (action === 'curve') return <CurveDialog programmeId={programmeId} wave={wave} onClose={onCancel} />;
  const done = (changed: WaveSummary): void => onDone({ wave: changed, action });
  if (action === 'times') return <TimesDialog wave={wave} onDone={done} onCancel={onCancel} />;
  return <WaveDialog wave={wave} action={action} onDone={done} onCancel={onCancel} />;
};
