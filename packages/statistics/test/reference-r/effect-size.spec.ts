import { pairedTTest } from '../../src/comparison/paired-t-test.js';
import { pearsonCorrelation } from '../../src/correlation/pearson-correlation.js';
import { mean } from '../../src/descriptive/mean.js';
import { standardDeviation } from '../../src/descriptive/standard-deviation.js';
import { cohensDav } from '../../src/effect-size/cohens-dav.js';
import { cohensDavInterval } from '../../src/effect-size/cohens-dav-interval.js';
import { cohensDrm } from '../../src/effect-size/cohens-drm.js';
import { cohensDrmInterval } from '../../src/effect-size/cohens-drm-interval.js';
import { cohensDz } from '../../src/effect-size/cohens-dz.js';
import { cohensDzInterval } from '../../src/effect-size/cohens-dz-interval.js';
import { effectSizeWord } from '../../src/effect-size/effect-size-word.js';
import { hedgesCorrection } from '../../src/effect-size/hedges-correction.js';
import { hedgesGav } from '../../src/effect-size/hedges-gav.js';
import { hedgesGavInterval } from '../../src/effect-size/hedges-gav-interval.js';
import { expectAgreement, FIGURE, TAIL } from '../expect-agreement.js';
import { readReference } from '../read-reference.js';
import { pairedDataSets } from './paired-data.js';

describe.each(pairedDataSets)('%s', (_name, set) => {
  const { before, after } = set;
  const test = pairedTTest(before, after);
  const { t, df } = test;
  const dZ = cohensDz(test);
  const dRm = cohensDrm({ ...test, r: pearsonCorrelation(before, after).r });
  const dAv = cohensDav({
    mean1: mean(before),
    sd1: standardDeviation(before),
    mean2: mean(after),
    sd2: standardDeviation(after),
  });

  it('has the effect sizes of R', () => {
    const figures = { d_av: dAv, d_z: dZ, d_rm: dRm, hedges_j: hedgesCorrection(df), g_av: hedgesGav({ dAv, df }) };
    expectAgreement(figures, set, FIGURE);
  });

  it("has the intervals of R's noncentral t", () => {
    const intervals = {
      d_av: cohensDavInterval({ dAv, t, df }),
      d_z: cohensDzInterval({ dZ, t, df }),
      d_rm: cohensDrmInterval({ dRm, t, df }),
      g_av: hedgesGavInterval({ dAv, t, df }),
    };
    for (const [name, interval] of Object.entries(intervals)) {
      expectAgreement({ [`${name}_low`]: interval?.low, [`${name}_high`]: interval?.high }, set, TAIL);
    }
  });
});

it('uses the words of effectsize::interpret_cohens_d', () => {
  const { words } = readReference('p-values.json') as { words: { d: number[]; word: string[] } };
  expect(words.d.map(effectSizeWord)).toEqual(words.word.map((word) => (word === 'very small' ? 'none' : word)));
});
