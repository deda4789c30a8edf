import type { PaperWording } from '../document-wording.js';

export const paper: PaperWording = {
  kinds: { group: 'Group report', programme: 'Programme report', cohort: 'Cohort report' },
  page: ['Page', 'of'],
  tableAt: 'The same figures as a table: page',
  axis: (low, high) => `The axis runs from ${low} to ${high}. The answer scale runs from 1 to 7.`,
  tables: 'The figures as tables',
  computed: 'How the figures are computed',
  rounding: 'All figures in this report are the same as on the screen and in the workbook. Formulas, sources and caveats are in Medspill under “How this is computed”.',
};
