import type { MethodDetails } from '../method-wording.js';

/** English: what it takes to compute the figure again. */
export const details: MethodDetails = {
  'item-value':
    'The scale runs from “Not at all true” (1) to “Completely true” (7). Six of the 78 statements are put the other way round; there the second line holds, 8 minus the answer. A statement that is not answered is missing and never counts as 0.',
  'factor-score': 'Every factor has three statements. If two or three are answered, the score is their mean. If only one is, the person has no score on the factor.',
  responses: 'The figure is about closed waves. It may be lower for a factor than for the wave, because some have skipped statements.',
  'response-rate': 'Responses sent in over members invited. It is the only figure shown while a wave is open: it says how many, never who.',
  'group-mean': 'The sum of the scores over the number of people who have a score on the factor in the wave.',
  'group-sd': 'The square root of the variance with n − 1 as its divisor.',
  'group-index':
    'All factors count alike. Where some factors have no figure, it is the mean of those that have, as long as they are at least 20; in figures over groups, of those that have one in all of the cohort’s groups. The published report calls it the Global Team Effectiveness Index.',
  'who-answered': 'Counted for each factor among those who have a score on it. Responses are linked from wave to wave by a random key, not by name.',
  'group-change':
    'Those who answered only once are in it too. A separate mean of those who answered both times is never shown: beside the first it would give away what the person who left had answered.',
  'group-change-t':
    'Derrick and colleagues call the test T_new2. If everybody answered both times, it is the paired t-test; if nobody did, it is Welch’s test. It is used when everybody answered both times, and when so many have left, joined and stayed that nobody can be told apart; otherwise Welch’s test is used. The correlation r is taken as 0 when fewer than three answered both times, or when their answers do not vary. p is two-sided.',
  'unpaired-test':
    'Welch’s t-test: it follows from the number, mean and SD of each wave, which are shown anyway, and so gives away nothing more. It is used when some have left or joined, unless at least four have left, at least four have joined and at least four answered both times (more, if the programme’s limit is higher). We have tried every way of pairing the answers: with figures that tie a person’s two answers together, the answer of whoever left can often be found. The interval tends to be a little wider. The degrees of freedom are Welch’s, as in the formula for partially overlapping samples.',
  'group-change-interval':
    'If the waves were repeated many times in the same way, 95 of 100 such intervals would hold the real change. In a group of five to thirteen people the interval is often wide, and it says more than p does.',
  'change-direction':
    '“Cannot tell” means that the interval lies on both sides of zero. It does not mean that nothing has changed. The same rule holds for cohorts and programmes, with the interval over groups, and words for size are used only where the direction is clear.',
  'group-d-av': 'The difference over the root of the mean of the two variances. It is in the table for those who want to compare, but is not used to say what is large in a single group.',
  'index-change': 'Only factors with a figure in both waves are in it, so that the difference does not come from factors that dropped out.',
  'score-bands': 'The limits lie midway between answers, and are coarser than any single answer.',
  'cohort-comparison':
    'The group’s own figures are not in it, because they would pull the comparison towards themselves. The mean is shown only once all of the cohort’s waves of the same kind are closed.',
  'groups-compared': 'n is counted for each factor. A group with enough answers on the factor in one wave only is in neither, so that level and change are about the same groups.',
  'programme-level': 'The unit is the group, not the person: a group of thirteen counts as much as a group of five. The SD has N − 1 as its divisor.',
  'mean-change': 'A group’s change is the difference between its means. The same tables are made for the follow-up wave, against both the first and the second.',
  'change-interval': 'The mean plus and minus the standard error times the t value for 95% and N − 1 degrees of freedom. The interval is equally long on both sides.',
  'paired-t': 'Student’s t-test for pairs, with the groups as pairs and N − 1 degrees of freedom. p is two-sided, and t is shown with two decimals.',
  'significance-stars': 'The stars follow p before adjusting and before rounding. They are not used for single groups.',
  'change-counts':
    'The limits belong to rose and fell, and are met within 0.000000001, so that 5.1 − 5.0 counts as 0.1. The published table joins the last two as “did not rise”.',
  'better-worse': 'There is no lower limit here: every change counts, but not differences that are only rounding in the machine.',
  'cohens-d-av':
    'The change over the root of the mean of the two variances over groups. This is the variant that gives all 27 published values. It does not depend on how the two waves go together, as d_z does.',
  'cohens-d-av-interval':
    'Finds the two noncentral t distributions that the observed t only just fits, and turns them into d. The interval is usually not equally long on both sides.',
  'effect-size-words':
    'Below 0.2 is called negligible. The word follows d before rounding, whatever its sign. Where the interval of the change crosses zero, it says “cannot tell” instead. What is large in practice is for the readers to judge.',
  'cohens-d-z': 'It is tied directly to t and is often larger than d_av. The two cannot be compared with each other.',
  'hedges-g-av': 'We use the exact form of Hedges’ correction. With 31 groups it is 0.975. The interval is that of d times the same number.',
  holm: 'The p-values are sorted; the smallest is multiplied by the number of tests, the next by one less, and so on. No adjusted p is smaller than the one before it. Factors without a test are not counted.',
  'benjamini-hochberg': 'The p-values are sorted, and each is multiplied by the number of tests over its place. No adjusted p is larger than the one after it. It is milder than Holm.',
  wilcoxon:
    'Changes of zero are dropped, and the rest ranked by size; equal changes share a rank. p is exact for fewer than 50 groups without ties or zeros, otherwise it comes from the normal approximation in the formula. Changes are rounded to nine decimals before they are ranked.',
  'sign-flip': 'All 2 to the power of N ways to give the changes signs are counted, so that p is exact and needs no normal distribution. For more than 20 groups it is not computed.',
  agreement:
    'The variance of the answers to each statement is compared with the variance if all seven answers were equally likely, which is 4. The number is not shown, only the word: at least .70 is strong agreement, at least .50 some, otherwise little. Only those who answered all of the factor’s statements are in it. Where the variance is larger than at random, the number is set to 0.',
  'agreement-in-groups': 'Counted in each wave among groups in which enough members answered all of the factor’s statements in both waves. The words have the same limits as in the group’s report.',
  'cronbach-alpha':
    'Computed for each factor and wave over everybody who answered all of the factor’s statements, together for the groups in which enough did in both waves, never for one group. Statements without variation are left out. With only three statements alpha is rarely very high.',
  'cronbach-alpha-interval': 'Feldt’s interval. The F values have n − 1 and (n − 1)(k − 1) degrees of freedom, n being the number of responses and k the number of statements.',
  'mcdonald-omega':
    'Omega total in a one-factor model of standardised answers, by minimum residuals. Unlike alpha, omega does not ask that all statements measure equally well. A statement that loads negatively is counted as turned.',
  'icc-1':
    'One-way analysis of variance of people’s scores by group. The group size in the formula is the one that fits groups of unequal size (Haggard); the R function takes the plain mean, which is the same only for equal sizes. Can be negative.',
  'icc-2': 'From the same analysis of variance. It grows with group size: a mean of many is surer than a mean of few. Can be negative.',
  'index-alpha':
    'The 26 factor means are taken as “statements” and the groups as “people”, in groups where all 26 have a figure in the earlier wave. A factor without variation is left out. There must be at least three such groups.',
  'reliable-change-error': 'The SD of the index in the earlier wave, over the groups with both waves, times the root of 2(1 − r). r is the alpha of the overall index. Both are printed with the result.',
  'reliable-change':
    'Jacobson and Truax: a change is reliable when it is more than 1.96 standard errors. A group without real change would get that far in about 5 of 100 cases. All other groups are “cannot tell”.',
  'chosen-by': 'A group is counted once for each factor, even if the factor is in several of its development areas.',
  'goals-and-change':
    'Pearson’s r between the number of groups that chose a factor and the factor’s mean change, over the factors that at least one group chose. That two things go together does not make one the cause.',
  'chosen-changes':
    'Made of the factors’ changes as the report shows them. A factor counts as chosen when the group chose it before the later of the two waves. That more happened there does not make the choice the cause.',
  'chosen-against-others':
    'Each group’s own difference first, then the mean over groups with a paired t-test: a group that chose much counts no more than one that chose little. A factor counts as chosen when the group chose it before the later of the two waves.',
  'percentile-norm':
    'The group’s last mean is placed among the organisation’s other groups as they were before their programmes. Means are compared in two decimals, and equal ones count half. A cohort is included when all of its waves of that kind are closed and at least three of its groups have enough answers; the reader’s own groups are left out. 50 means in the middle.',
  thresholds:
    'At least four must have answered in the group’s own report, and at least five for anybody else. A programme may set the limits higher before its first wave; they can never be below three and five. Open answers take at least five. The limit holds for each factor on its own as well.',
  'missing-figures': 'Without variation there is no t, p or d. The change is then shown without them. Figures that are withheld because too few have answered have the reason written out.',
  rounding:
    'Halves go away from zero. Figures over groups, but for those of reliability and of chosen against the rest, are sent unrounded and rounded where they are shown: two decimals, and three for p. A p below 0.001 is shown as “< 0.001”. The word for agreement replaces the number behind it.',
  'whole-and-parts':
    'A cohort is included once all of its waves of the compared kinds are closed, with all of its groups that have enough answers. Cohorts with fewer than three such groups are put together, in the order in which they were finished, and wait until they are three. Comparisons with the follow-up are over the same groups, or over so many fewer that nobody is singled out. A wave that is made after the cohort’s waves have been read is not included. The report says how many groups are not included yet. Random sequences of queries are tried against the rules, with a solver that subtracts figures from one another: it finds none.',
  'no-control-group':
    'Groups may change for many reasons: new members, a new leader, time that passes, or that those who were lowest mostly rise (regression towards the mean). To say that the programme was the cause takes groups that did not take part, to compare with.',
};
