import { readFileSync } from 'node:fs';
import { leaderGroup26V1 } from '@medspill/instruments';
import { type Answers, reduceWave } from '../src/index.js';
import { momentsPlace } from '../src/reduction/item-moments.js';
import { reliabilityOfWave } from '../src/reliability/reliability-of-wave.js';
import { addGroup, emptyTally } from '../src/reliability/wave-tally.js';
import { expectedProgramme, groupNames, referenceResponses } from './reference-programme.js';

/** R's figures of one factor in one wave (`reliability.R`). */
interface InR {
  responses: number;
  alpha: number;
  alpha_low: number;
  alpha_high: number;
  omega_psych: number;
  omega_polished: number;
  icc1: number;
  icc2: number;
  strong: number;
  moderate: number;
  weak: number;
}

type Wave = 'pre' | 'post';
type Programme = Record<Wave, Record<string, InR>>;

const reference = JSON.parse(readFileSync(new URL('../reference/reliability.json', import.meta.url), 'utf8')) as {
  answered: Programme;
  with_gaps: Programme;
};

/** Leaves out the answers that the R script leaves out; both count from 1 through the file. */
const withGap = (answers: Answers, response: number): Answers =>
  Array.from(answers, (answer, item) => ((7 * (response + 1) + item + 1) % 23 === 0 ? null : answer));

const momentsOf = (wave: Wave, change: (answers: Answers, response: number) => Answers) => {
  const responses = referenceResponses.map((one, index) => ({ ...one, answers: change(one.answers, index) }));
  return groupNames.map((name) => {
    const own = responses.filter((one) => one.group === name && one.wave === wave);
    return reduceWave(leaderGroup26V1, own.map(({ answers }) => answers)).itemMoments;
  });
};

const close = (actual: number | null, wanted: number | undefined, tolerance = 1e-9) => {
  expect(Math.abs((actual ?? Number.NaN) - (wanted ?? Number.NaN))).toBeLessThanOrEqual(tolerance);
};

const sets = [
  ['as it was answered', 'answered', 'pre', (answers: Answers) => answers],
  ['as it was answered', 'answered', 'post', (answers: Answers) => answers],
  ['with gaps', 'with_gaps', 'pre', withGap],
  ['with gaps', 'with_gaps', 'post', withGap],
] as const;

describe.each(sets)('the reliability of the reference programme, %s (%s, %s)', (_, set, wave, change) => {
  const groups = momentsOf(wave, change);

  it.each(leaderGroup26V1.factors.map(({ key }, factor) => [key, factor] as const))('is that of R for %s', (key, factor) => {
    const place = momentsPlace(leaderGroup26V1, factor);
    const tally = emptyTally(place);
    for (const moments of groups) addGroup(tally, leaderGroup26V1, moments, place);
    const wanted = reference[set][wave][key];
    const { responses, alpha, alphaLow, alphaHigh, omega, icc1, icc2 } = reliabilityOfWave(tally, place);
    expect([responses, tally.agreement]).toEqual([
      wanted?.responses,
      { strong: wanted?.strong, moderate: wanted?.moderate, weak: wanted?.weak },
    ]);
    close(alpha, wanted?.alpha);
    close(alphaLow, wanted?.alpha_low);
    close(alphaHigh, wanted?.alpha_high);
    close(omega, wanted?.omega_polished);
    // psych's own optimiser stops there.
    close(omega, wanted?.omega_psych, 1e-5);
    close(icc1, wanted?.icc1);
    close(icc2, wanted?.icc2);
    if (set === 'answered' && wave === 'pre') {
      close(alpha, expectedProgramme.cronbach_alpha_pre[key]);
      close(icc1, expectedProgramme.icc_pre[key]?.icc1);
      close(icc2, expectedProgramme.icc_pre[key]?.icc2);
    }
  });
});
