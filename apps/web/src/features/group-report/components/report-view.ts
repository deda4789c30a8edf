import type { GroupReport, WaveKind } from '@medspill/contracts';
import type { Wording } from '../../../lib/instrument/use-wording';

/** What every part of the report is drawn from. */
export interface ReportView {
  report: GroupReport;
  wording: Wording;
  /** Waves that have figures, in time order. */
  waves: readonly WaveKind[];
}

export const fileNameOf = ({ report }: ReportView, figure: string): string =>
  `${report.group.name} ${figure}`.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-');
