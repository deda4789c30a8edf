import { type ChosenChange, type GroupFactor, type WaveKind, waveKinds } from '@medspill/contracts';
import { mean } from '@medspill/statistics';
import { roundFigure } from '../disclosure/round-figure.js';
import type { GroupReportInput } from './group-report-input.js';

const before = (one: WaveKind, other: WaveKind): boolean => waveKinds.indexOf(one) < waveKinds.indexOf(other);

const sideOf = (differences: readonly number[]): ChosenChange['chosen'] => ({
  mean: differences.length === 0 ? null : roundFigure(mean(differences)),
  factors: differences.length,
});

/**
 * The group's changes on what it chose beside those on the rest, for two waves. Made of the factors' changes as the report
 * publishes them: it tells nothing that is not there already. What the group chose when it had the later wave before it says
 * nothing of the change up to that wave.
 */
export const chosenChange = (
  { from, to }: Pick<ChosenChange, 'from' | 'to'>,
  areas: GroupReportInput['developmentAreas'],
  factors: readonly GroupFactor[],
): ChosenChange => {
  const keys = new Set(areas.filter(({ chosenAfter }) => before(chosenAfter, to)).flatMap((area) => area.factors));
  const changeOf = ({ changes }: GroupFactor) => changes.find((change) => change.from === from && change.to === to)?.difference ?? null;
  const differences = (wanted: boolean) =>
    factors.filter(({ key }) => keys.has(key) === wanted).flatMap((factor) => changeOf(factor) ?? []);
  const [chosen, others] = [sideOf(differences(true)), sideOf(differences(false))];
  const difference = chosen.mean === null || others.mean === null ? null : roundFigure(chosen.mean - others.mean);
  return { from, to, chosen, others, difference };
};
