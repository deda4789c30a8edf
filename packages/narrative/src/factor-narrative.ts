import type { GroupFactor, GroupReport } from '@medspill/contracts';
import { directionOf } from './findings/direction.js';
import { levelIn, shownWaves } from './findings/group-levels.js';
import { figureFormat } from './format/figure-format.js';
import type { NarrativeLanguage } from './group-narrative.js';

/** One factor in sentences, for the meeting: where the group is, what changed, how far the members agree. */
export interface FactorNarrative {
  readonly level: string;
  readonly cohort: string | null;
  readonly change: string | null;
  readonly agreement: string | null;
}

const changeOf = (factor: GroupFactor, report: GroupReport, { locale, words }: NarrativeLanguage): string | null => {
  const [first, last] = [shownWaves(report)[0], shownWaves(report).at(-1)];
  const change = factor.changes.find(({ from, to }) => from === first && to === last);
  if (!change || change.difference === null || change.ciLow === null || change.ciHigh === null) return null;
  const format = figureFormat(locale, words.to);
  return words.factorChange({
    direction: directionOf(change.ciLow, change.ciHigh),
    change: format.signed(change.difference),
    interval: format.interval(change.ciLow, change.ciHigh),
    earlier: words.waves[change.from].inText,
    later: words.waves[change.to].inText,
  });
};

/** @returns null where the factor has no figure in the report's last wave */
export const factorNarrative = (factor: GroupFactor, report: GroupReport, language: NarrativeLanguage): FactorNarrative | null => {
  const last = shownWaves(report).at(-1);
  const level = last && levelIn(factor, last);
  if (!level || level.mean === null) return null;
  const { words, locale } = language;
  const format = figureFormat(locale, words.to);
  return {
    level: words.factorLevel(report.audience, { mean: format.number(level.mean), when: words.waves[last].when }),
    cohort: level.cohort.mean === null ? null : words.factorCohort(format.number(level.cohort.mean)),
    change: changeOf(factor, report, language),
    agreement: level.agreement && words.factorAgreement(report.audience, level.agreement),
  };
};
