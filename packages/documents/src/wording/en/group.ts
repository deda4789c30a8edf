import type { GroupWording } from '../group-wording.js';

const factors = (count: number): string => (count === 1 ? '1 factor' : `${count} factors`);

const cannotTell = (unclear: number): string => (unclear > 0 ? `. For ${unclear} the figures cannot tell` : '');

export const group: GroupWording = {
  outside: (threshold) => `This report is made for readers outside the group. Figures are shown when at least ${threshold} have answered, and open answers are not in it.`,
  threshold: (threshold) => `Figures are shown when at least ${threshold} have answered.`,
  nothing: 'The report comes when the first wave is closed. Until then only how many have answered is shown, never who.',
  wave: {
    answered: (answered, invited) => `${answered} of ${invited} have answered`,
    closed: (date) => `closed ${date}`,
    states: { open: 'open now', planned: 'planned' },
    index: (index) => `index ${index}`,
    indexPart: (index, counting, all) => `index ${index} (${counting} of ${all} factors)`,
  },
  levels: {
    title: (highest, lowest, when) => `${highest} is highest ${when}, ${lowest} lowest`,
    plain: 'The 26 factors',
    subtitle: (withCohort) => (withCohort ? 'The group’s means. The tick is the mean of the cohort’s other groups.' : 'The group’s means.'),
    cohort: 'Other groups of the cohort',
    factor: 'Factor',
    text: (wave) => `${wave} · agreement`,
    agreementShort: { strong: 'strong', moderate: 'some', weak: 'little' },
    agreementNote:
      'Agreement tells how alike the answers in the group are, not whether they are high. Two words with an arrow are the agreement earlier and now. Little agreement is worth a talk: the same thing is experienced differently.',
    cohortWithheld: (reason) => `The cohort’s mean is not shown: ${reason}.`,
    alt: (wave) => `Dot chart of the 26 factors by dimension. The figure after each factor is ${wave}, followed by the agreement.`,
  },
  changes: {
    title: ({ up, down, unclear }) => {
      if (up > 0 && down > 0) return `${factors(up)} went up and ${down} down${cannotTell(unclear)}`;
      if (up > 0) return `${factors(up)} went up${cannotTell(unclear)}`;
      if (down > 0) return `${factors(down)} went down${cannotTell(unclear)}`;
      return unclear > 0 ? 'The figures cannot tell whether anything changed' : 'The change cannot be shown';
    },
    subtitle: (earlier, later) => `Change from ${earlier} to ${later} with its 95% interval, sorted.`,
    up: (count) => `Went up (${count})`,
    down: (count) => `Went down (${count})`,
    unclear: (count) => `Cannot tell (${count})`,
    withheld: (count) => `Not shown (${count})`,
    text: 'Change (interval)',
    legend: 'Change with 95% interval',
    legendUnclear: 'Cannot tell: the interval lies on both sides of zero',
    unpairedNote:
      'Some have left or joined. That is why the intervals are computed as if each wave had been answered by different people (Welch’s t-test): otherwise one could work out what they answered. It tends to make the intervals a little wider.',
    alt: 'Chart of each factor’s change with its 95% interval.',
  },
  areas: {
    heading: { group: 'What you have chosen', outside: 'What the group has chosen' },
    untitled: (number) => `Development area ${number}`,
    empty: 'No development areas are chosen yet.',
    why: 'Why', wanted: 'What we want to see', measure: 'How we will tell', review: 'Looked at again', actions: 'Actions',
    states: { not_started: 'not started', under_way: 'under way', done: 'done', dropped: 'dropped' },
  },
  pulses: {
    heading: 'Pulses',
    lead: 'Measurements in between. Each stands by itself, under the same thresholds for how many must have answered.',
    name: (number, label) => (label === null ? `Pulse ${number}` : `Pulse ${number}: ${label}`),
  },
  tables: {
    levels: 'The group’s figures on each factor, scale 1–7.',
    bands: 'Low · mid · high',
    bandsNote: 'Low, mid and high: how many members are below 3.5, from 3.5 to below 5.5, and 5.5 or above. Shown when at least six have answered.',
    cohort: 'Cohort',
    percentileNote: 'Cohort: the mean of the cohort’s other groups. Percentile: how many percent of the organisation’s other groups, as they were before their programmes, lay lower.',
    interval: '95% interval',
    df: 'df',
  },
  texts: {
    heading: 'Open answers',
    note: 'The answers are in alphabetical order, without time and without names.',
    none: 'Nobody has written anything here.',
    empty: 'Nobody has written open answers.',
  },
};
