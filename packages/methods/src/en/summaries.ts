import type { MethodSummaries } from '../method-wording.js';

/** English: name and one sentence of every figure. */
export const summaries: MethodSummaries = {
  // From answers to scores
  'item-value': {
    name: 'Answer to a statement',
    sentence: 'An answer is a whole number from 1 to 7, and answers to statements put the other way round are turned so that a high number always means more of what the factor’s name says.',
  },
  'factor-score': {
    name: 'A person’s score on a factor',
    sentence: 'The mean of the person’s answers to the factor’s statements, when at least half of them are answered.',
  },
  responses: {
    name: 'Number of responses',
    sentence: 'How many have answered, and how many of them have a score on the factor.',
  },
  'response-rate': {
    name: 'Response rate',
    sentence: 'The share of those invited who have sent in their answers.',
  },
  'group-mean': {
    name: 'The group’s mean',
    sentence: 'The mean of the members’ scores on the factor, in which everybody counts alike.',
  },
  'group-sd': {
    name: 'Standard deviation in the group (SD)',
    sentence: 'How far the members’ scores typically lie from the group’s mean.',
  },
  'group-index': {
    name: 'Overall index',
    sentence: 'The mean of the group’s figures on all 26 factors.',
  },

  // The group's report
  'who-answered': {
    name: 'Who answered when',
    sentence: 'How many answered only the first time, only the second time, and both times.',
  },
  'group-change': {
    name: 'The group’s change',
    sentence: 'The group’s mean in the later wave minus its mean in the earlier one, over everybody who answered each time.',
  },
  'group-change-t': {
    name: 't-test for partially overlapping samples',
    sentence: 'Tests whether the change is larger than chance would give, also when some have left and others joined.',
  },
  'unpaired-test': {
    name: 'When some have left or joined',
    sentence: 'The test and the interval are then computed as if each wave had been answered by different people, because otherwise one could work out what they answered.',
  },
  'group-change-interval': {
    name: '95% interval of the group’s change',
    sentence: 'The range of changes that the answers fit well: the wider it is, the less is known.',
  },
  'change-direction': {
    name: 'Up, down or “cannot tell”',
    sentence: 'We say that something went up or down only when the whole interval lies on one side of zero.',
  },
  'group-d-av': {
    name: 'The group’s d',
    sentence: 'The change measured in standard deviations between members, so that factors can be compared.',
  },
  'index-change': {
    name: 'Change of the overall index',
    sentence: 'The mean of the changes on those factors that have a figure in both waves.',
  },
  'score-bands': {
    name: 'Low, mid and high',
    sentence: 'How many of the members have a low, a middle and a high score on the factor.',
  },
  'cohort-comparison': {
    name: 'The cohort’s other groups',
    sentence: 'The mean of the other groups of the cohort on the same factor, in which every group counts alike.',
  },

  // Cohort and programme
  'groups-compared': {
    name: 'Number of groups (n)',
    sentence: 'How many groups the figure is computed over: those with enough answers on the factor in both waves.',
  },
  'programme-level': {
    name: 'Mean and SD over groups',
    sentence: 'The mean of the groups’ means, and how far the groups typically lie from it.',
  },
  'mean-change': {
    name: 'Mean change',
    sentence: 'The mean of the groups’ changes from the earlier wave to the later one.',
  },
  'change-interval': {
    name: '95% interval of the change',
    sentence: 'The range of changes that the groups’ figures fit well: the wider it is, the less is known.',
  },
  'paired-t': {
    name: 'Paired t-test (t, df, p)',
    sentence: 'Tests whether the groups’ changes are larger than chance would give: a small p says that such a change would be rare if there were no real difference.',
  },
  'significance-stars': {
    name: 'Stars',
    sentence: 'A short way of showing how small p is, before allowing for many factors being tested at once.',
  },
  'change-counts': {
    name: 'Groups that rose, stood still and fell',
    sentence: 'How many groups changed by at least 0.1 upwards, by at least 0.1 downwards, or by less than that.',
  },
  'better-worse': {
    name: 'Groups that are better and worse',
    sentence: 'How many groups have a higher and a lower overall index than last time.',
  },
  'cohens-d-av': {
    name: 'Cohen’s d (d_av)',
    sentence: 'The change measured in standard deviations between groups, so that factors can be compared.',
  },
  'cohens-d-av-interval': {
    name: '95% interval of d',
    sentence: 'The range of values of d that the figures fit well.',
  },
  'effect-size-words': {
    name: 'Small, medium and large',
    sentence: 'Cohen’s rule of thumb for how large a change measured in d is.',
  },
  'cohens-d-z': {
    name: 'd_z',
    sentence: 'The change measured in standard deviations of the groups’ changes: it is large when the groups change alike.',
  },
  'hedges-g-av': {
    name: 'Hedges’ g (g_av)',
    sentence: 'Cohen’s d made a little smaller, because d is a little too large when there are few groups.',
  },
  holm: {
    name: 'p adjusted by Holm',
    sentence: 'A stricter p that keeps down the risk of even one false finding, though 26 factors are tested at once.',
  },
  'benjamini-hochberg': {
    name: 'p adjusted by Benjamini–Hochberg',
    sentence: 'A stricter p that keeps down the share of false findings among what counts as a finding.',
  },
  wilcoxon: {
    name: 'Wilcoxon’s test',
    sentence: 'Tests the same as the t-test, but looks only at which way and in which order the groups changed.',
  },
  'sign-flip': {
    name: 'Sign-flip permutation test',
    sentence: 'Tests the same as the t-test by counting how often a change this large would arise if the signs were left to chance.',
  },

  // Agreement and reliability
  agreement: {
    name: 'Agreement in the group',
    sentence: 'How alike the members’ answers are, compared with answers given at random.',
  },
  'agreement-in-groups': {
    name: 'Groups by agreement',
    sentence: 'In how many groups the members agree strongly, somewhat and little on the factor.',
  },
  'cronbach-alpha': {
    name: 'Cronbach’s alpha',
    sentence: 'How well the statements of a factor hang together, so that they can be taken to measure the same thing.',
  },
  'cronbach-alpha-interval': {
    name: '95% interval of alpha',
    sentence: 'The range of values of alpha that the answers fit well.',
  },
  'mcdonald-omega': {
    name: 'McDonald’s omega',
    sentence: 'The share of the variation in the factor’s sum that comes from what its statements have in common.',
  },
  'icc-1': {
    name: 'ICC(1)',
    sentence: 'The share of the differences between people’s scores that is differences between their groups.',
  },
  'icc-2': {
    name: 'ICC(2)',
    sentence: 'How reliably the mean of a group’s members tells groups apart.',
  },

  // Reliable change
  'index-alpha': {
    name: 'Alpha of the overall index',
    sentence: 'How well the 26 factors hang together in the earlier wave, over the groups.',
  },
  'reliable-change-error': {
    name: 'Standard error behind reliable change',
    sentence: 'How much a group’s index is expected to vary between two waves only because measurement is inexact.',
  },
  'reliable-change': {
    name: 'Reliable change',
    sentence: 'How many groups changed by more than measurement error usually gives.',
  },

  // Goals and change
  'chosen-by': {
    name: 'Chosen by',
    sentence: 'How many of the groups with both waves chose the factor as a development area.',
  },
  'goals-and-change': {
    name: 'Goals and change (r)',
    sentence: 'Whether factors that many groups chose to work on changed more than those that few chose.',
  },
  'chosen-changes': {
    name: 'Chosen against the rest',
    sentence: 'How much more the group changed on what it chose to work on than on everything else.',
  },
  'chosen-against-others': {
    name: 'Chosen against the rest, over groups',
    sentence: 'Whether groups changed more on what they chose to work on than on everything else.',
  },

  // Norms
  'percentile-norm': {
    name: 'Percentile among groups',
    sentence: 'What percentage of the other groups, as they were before their programmes, lay lower than this group.',
  },

  // Rounding and disclosure
  thresholds: {
    name: 'How many must have answered',
    sentence: 'Figures are shown only when so many have answered that nobody’s own answers can be read from them.',
  },
  'missing-figures': {
    name: 'Figures that are missing',
    sentence: 'A figure that does not exist or cannot be shown is never zero: there is a dash or a reason in its place.',
  },
  rounding: {
    name: 'Rounding',
    sentence: 'All figures of one group are rounded to two decimals before they leave the service, so that nobody can work back to single answers.',
  },
  'whole-and-parts': {
    name: 'The whole and its parts',
    sentence: 'Groups come into figures over groups cohort by cohort, so that nobody can subtract one figure from another and find out what one or two groups have answered.',
  },
  'no-control-group': {
    name: 'Change, not effect',
    sentence: 'Without a control group the figures say that something changed, not what brought it about.',
  },
};
