import { pearsonCorrelation } from '../../src/correlation/pearson-correlation.js';
import { expectAgreement, FIGURE, TAIL } from '../expect-agreement.js';
import { pairedDataSets } from './paired-data.js';

it.each(pairedDataSets)("%s has the correlation of R's cor.test", (_name, set) => {
  const { r, p, ciLow, ciHigh } = pearsonCorrelation(set.before, set.after);
  expectAgreement({ r }, set, FIGURE);
  expectAgreement({ r_p: p, r_low: ciLow, r_high: ciHigh }, set, TAIL);
});
