import type { FactorLevel, GroupFactor, GroupReport, IndexChange, WaveKind, WithheldReason } from '@medspill/contracts';
import { roundFigure } from '../disclosure/round-figure.js';
import { allRules, type Rules } from '../disclosure/rules.js';
import { groupIndex } from '../group-index.js';
import { chosenChange } from './chosen-changes.js';
import { countingMeans, waveIndex } from './counting-means.js';
import { factorChange } from './factor-change.js';
import { factorLevel, waveWithheld } from './factor-level.js';
import type { GroupReportInput, GroupWaveInput } from './group-report-input.js';
import { groupPulse } from './group-pulse.js';
import { factorNorm } from './norm.js';
import type { Release } from './release.js';
import { textAnswers } from './text-answers.js';

const releaseFor = ({ instrument, thresholds, audience }: GroupReportInput, rules: Rules): Release => {
  const round: Release['round'] = rules.rounding ? roundFigure : (figure) => figure;
  return audience === 'group'
    ? { instrument, thresholds, k: thresholds.kGroup, tooFew: 'too_few_responses', round, rules }
    : { instrument, thresholds, k: thresholds.kOutside, tooFew: 'too_few_responses_outside', round, rules };
};

const groupWave = (wave: GroupWaveInput, release: Release): GroupReport['waves'][number] => {
  const { kind, state, closedAt, invited, answered } = wave;
  return { kind, state, closedAt, invited, answered, ...waveIndex(wave, release) };
};

const indexChange = (input: GroupReportInput, from: WaveKind, to: WaveKind, release: Release): IndexChange => {
  const waveOf = (kind: WaveKind) => input.waves.find((wave) => wave.kind === kind);
  const means = { first: countingMeans(waveOf(from), release), second: countingMeans(waveOf(to), release) };
  const both = means.first.map((value, factor) => value !== null && (means.second[factor] ?? null) !== null);
  const factors = both.filter(Boolean).length;
  const first = groupIndex(means.first.filter((_, factor) => both[factor]));
  const second = groupIndex(means.second.filter((_, factor) => both[factor]));
  if (first === null || second === null) {
    const reasons = [from, to].map((kind) => waveOf(kind)).map((wave) => (wave ? waveWithheld(wave, release) : 'no_wave'));
    const withheld: WithheldReason = reasons.find((reason) => reason !== null) ?? 'too_few_factors';
    return { from, to, first: null, second: null, difference: null, factors, withheld };
  }
  const figures = { first: release.round(first), second: release.round(second), difference: release.round(second - first) };
  return { from, to, ...figures, factors, withheld: null };
};

const groupFactor = (input: GroupReportInput, factor: number, release: Release): GroupFactor[] => {
  const definition = input.instrument.factors[factor];
  if (!definition) return [];
  const levels: FactorLevel[] = input.waves.map((wave) => factorLevel(wave, factor, release));
  return [
    {
      key: definition.key,
      dimension: definition.dimension,
      chosen: input.developmentAreas.some((area) => area.factors.includes(definition.key)),
      levels,
      changes: input.changes.map((change) => factorChange(change, factor, levels, input.waves, release)),
      norm: factorNorm(input.normGroups, factor, levels),
    },
  ];
};

/** As {@link groupReport}, but for the rules that a test leaves out. */
export const assembleGroupReport = (input: GroupReportInput, rules: Rules): GroupReport => {
  const release = releaseFor(input, rules);
  const factors = input.instrument.factors.flatMap((_, factor) => groupFactor(input, factor, release));
  return {
    group: input.group,
    cohort: input.cohort,
    programme: input.programme,
    instrument: { key: input.instrument.key, version: input.instrument.version },
    audience: input.audience,
    threshold: release.k,
    waves: input.waves.map((wave) => groupWave(wave, release)),
    indexChanges: input.changes.map(({ from, to }) => indexChange(input, from, to, release)),
    pulses: input.pulses.map((pulse) => groupPulse(input, pulse, release)),
    factors,
    developmentAreas: input.developmentAreas.map((area) => ({ ...area, factors: [...area.factors] })),
    chosenChanges: input.changes.map((change) => chosenChange(change, input.developmentAreas, factors)),
    texts: textAnswers(input, rules),
  };
};

/**
 * Assembles a group's report for one kind of reader. Every figure leaves rounded, below its threshold it is null with
 * a reason; text answers are in the group's own report only.
 */
export const groupReport = (input: GroupReportInput): GroupReport => assembleGroupReport(input, allRules);
