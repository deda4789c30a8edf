import type { ProgrammeWording } from '../programme-wording.js';

const groups = (count: number): string => (count === 1 ? '1 group' : `${count} groups`);

export const programme: ProgrammeWording = {
  size: (count) => `The figures are computed over ${groups(count)}. The group is the unit, not the person.`,
  compared: (earlier, later) => `Compares ${earlier} and ${later}`,
  leftOut: (count) => `${groups(count)} ${count === 1 ? 'is' : 'are'} not included yet: the cohort has open waves, or is so small that the figures would give it away.`,
  nothing: (reason) => `The results cannot be shown for this selection: ${reason}.`,
  overallIndex: 'Overall index',
  summary: 'In short',
  lists: { up: 'Went up most', down: 'Went down most', unclear: 'Where the figures cannot tell' },
  tiles: {
    change: (change) => `Change ${change}`,
    interval: (interval) => `95% interval ${interval}`,
    size: (size, d) => `${size} change (d = ${d})`,
    sizeUnclear: (d) => `too unsure to say how large (d = ${d})`,
    better: 'Better or worse',
    betterOf: (count, when) => `of ${groups(count)} score higher ${when}`,
    worse: (worse, same) => (same > 0 ? `${worse} lower, ${same} the same` : `${worse} lower`),
    reliable: 'Reliable change',
    reliableOf: (count) => `of ${groups(count)} are reliably better`,
    reliableRest: (worse, unclear) => `${worse} reliably worse, for ${unclear} one cannot tell`,
    reliableBasis: (alpha, standardError) => `alpha ${alpha} · standard error ${standardError}`,
    goals: 'Goals and change',
    goalsFindings: {
      more: 'What the groups chose changed most',
      less: 'What the groups chose changed least',
      unclear: 'No clear link between choice and change',
      nothing: 'Too few chosen factors to compute over',
    },
    goalsBasis: (factors, p) => `${factors} factors · p ${p}`,
  },
  figure3: {
    number: 'Figure 3',
    title: ({ factors, up, down, earlier, later }) => {
      if (up > 0 && down > 0) return `${up} of ${factors} factors are higher ${later} than ${earlier}, ${down} are lower`;
      if (down > 0) return `${down} of ${factors} factors are lower ${later} than ${earlier}`;
      if (up === 0) return `For no factor can one say that its level is another ${later} than ${earlier}`;
      return up === factors ? `All ${factors} factors are higher ${later} than ${earlier}` : `${up} of ${factors} factors are higher ${later} than ${earlier}`;
    },
    none: 'No factors can be shown',
    subtitle: (count) => `Mean of ${groups(count)}, and the change with its 95% interval.`,
    unclear: (count) => `For ${count === 1 ? '1 factor' : `${count} factors`} the interval is too wide to say which way it went.`,
    factor: 'Factor',
    level: 'Level',
    change: 'Change',
    legend: 'Change with 95% interval',
    legendUnclear: 'Cannot tell',
    alt: 'Dot chart of the 26 factors by dimension, with the mean in both waves and the change with its 95% interval.',
  },
  table1: {
    number: 'Table 1',
    title: (factor, improved, count) => `${factor} rose in most groups: ${improved} of ${count}`,
    none: 'No factors can be shown',
    subtitle: 'Number of groups that rose (at least +0.1), stood still and fell (at least −0.1).',
    heads: { groups: 'Groups', improved: 'Rose', unchanged: 'Stood still', declined: 'Fell', notImproved: 'Did not rise' },
    alt: 'Bar chart of how many groups rose, stood still and fell on each factor.',
  },
  table2: {
    number: 'Table 2',
    title: (large, medium, factors) => `The change is large on ${large} of ${factors} factors and medium on ${medium}`,
    unclear: 'For no factor can one say that the change is medium or large',
    none: 'No factors can be shown',
    subtitle: 'Mean and standard deviation over the groups, change with its 95% interval, paired t-test and Cohen’s d.',
    stars: '* p < .05   ** p < .01   *** p < .001, before adjusting for many tests. Holm is adjusted over the 26 factors.',
    level: (wave) => `${wave} (SD)`,
    interval: '95% interval',
    dInterval: '95% for d',
    size: 'Size',
    chosen: 'Chosen by',
    pHolm: 'p Holm',
  },
  sizes: { none: 'negligible', small: 'small', medium: 'medium', large: 'large', unclear: 'cannot tell' },
  noControl: 'There is no control group. The figures show what changed, not what the programme brought about.',
};
