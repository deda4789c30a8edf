import { standardDeviation } from '../../src/descriptive/standard-deviation.js';
import { cronbachAlpha } from '../../src/reliability/cronbach-alpha.js';
import { cronbachAlphaFromCovariance } from '../../src/reliability/cronbach-alpha-from-covariance.js';
import { cronbachAlphaInterval } from '../../src/reliability/cronbach-alpha-interval.js';
import { intraclassCorrelation } from '../../src/reliability/intraclass-correlation.js';
import { intraclassCorrelationFromGroups } from '../../src/reliability/intraclass-correlation-from-groups.js';
import { mcdonaldOmega } from '../../src/reliability/mcdonald-omega.js';
import { mcdonaldOmegaFromCovariance } from '../../src/reliability/mcdonald-omega-from-covariance.js';
import { reliableChangeCounts } from '../../src/reliability/reliable-change-counts.js';
import { expectAgreement, FIGURE, TAIL } from '../expect-agreement.js';
import { readReference } from '../read-reference.js';
import { relativeError } from '../relative-error.js';
import { differencesOf, pairedDataSets } from './paired-data.js';

interface Tables {
  tables: Record<
    string,
    { columns: number[][]; covariance: number[][]; units: number; variables: number; omega_psych: number }
  >;
  groupings: Record<string, { groups: number[][]; summaries: { n: number; mean: number; sd: number | null }[] }>;
}

// One has no spread before, and so no reliable change.
const varyingBefore = pairedDataSets.filter(([, { before }]) => new Set(before).size > 1);

it.each(varyingBefore)('%s has the reliable changes that R counts', (_name, set) => {
  const sd = standardDeviation(set.before) ?? NaN;
  const { standardError, improved, declined } = reliableChangeCounts(differencesOf(set), { sd, reliability: 0.8 });
  const figures = { reliable_change_error: standardError, reliably_improved: improved, reliably_declined: declined };
  expectAgreement(figures, set, FIGURE);
});

const { tables, groupings } = readReference('tables.json') as Tables;

describe.each(Object.entries(tables))('the table %s', (_name, table) => {
  it('has the alpha of psych and its interval', () => {
    const alpha = cronbachAlpha(table.columns);
    const interval = cronbachAlphaInterval({ alpha, units: table.units, variables: table.variables });
    expectAgreement({ alpha }, table, FIGURE);
    expectAgreement({ alpha: cronbachAlphaFromCovariance(table.covariance) }, table, FIGURE);
    expectAgreement({ alpha_low: interval?.low, alpha_high: interval?.high }, table, TAIL);
  });

  it('has the omega of psych', () => {
    const omega = mcdonaldOmega(table.columns);
    // psych's optimiser stops early; the same minimum, polished, is compared to the last digits.
    expect(relativeError(omega, table.omega_psych)).toBeLessThan(1e-5);
    expectAgreement({ omega_polished: omega }, table, FIGURE);
    expectAgreement({ omega_polished: mcdonaldOmegaFromCovariance(table.covariance) }, table, FIGURE);
  });
});

it.each(Object.entries(groupings))('the grouping %s has the intraclass correlations of aov and multilevel', (_name, grouping) => {
  const { averageSize, icc1, icc2 } = intraclassCorrelation(grouping.groups);
  expectAgreement({ k0: averageSize, icc1, icc2, icc1_multilevel: icc1 }, grouping, FIGURE);
  const summarised = intraclassCorrelationFromGroups(grouping.summaries);
  expectAgreement({ icc1: summarised.icc1, icc2: summarised.icc2 }, grouping, FIGURE);
});
