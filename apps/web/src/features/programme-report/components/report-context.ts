import type { ProgrammeOverview, ProgrammeReport } from '@medspill/contracts';
import type { Wording } from '../../../lib/instrument/use-wording';
import type { Selection } from '../model/selection';

/** What every figure of the dashboard is drawn from. */
export interface ReportView {
  programme: ProgrammeOverview;
  report: ProgrammeReport;
  selection: Selection;
  wording: Wording;
}

/** Names of downloaded files say what they hold. */
export const fileNameOf = ({ programme, selection }: ReportView, figure: string): string => {
  const cohort = programme.cohorts.find(({ id }) => id === selection.cohortId)?.name;
  return [programme.name, cohort, figure, selection.from, selection.to]
    .filter((part) => part !== undefined)
    .join(' ')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-');
};
