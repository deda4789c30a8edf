import type { Errata } from '../method-wording.js';

/** English: where the published report and its own figures part. */
export const errata: Errata = {
  'degrees-of-freedom': {
    title: 'Degrees of freedom in table 2',
    printed: 'The column is called t(26), and the table says N = 31.',
    holds: 'A paired t-test of 31 groups has 30 degrees of freedom.',
    howWeKnow: 'The degrees of freedom are the number of pairs less one: 26 would take 27 groups. 26 is, however, the number of factors.',
  },
  'size-counts': {
    title: 'Number of large and medium changes',
    printed: 'The text says that d is at least 0.8 on 12 dimensions and at least 0.5 on 12 others.',
    holds: 'Table 2 has 10 factors with a d of at least 0.80 and 14 with a d from 0.50 to 0.79.',
    howWeKnow: 'Counted in the table: the tenth is effective team leadership with 0.81, the eleventh psychological safety with 0.76.',
  },
  'chosen-by-cell': {
    title: 'Number of groups that chose continuous group learning',
    printed: 'The cell holds 1.86, which is the row’s own d.',
    holds: '19 groups.',
    howWeKnow: 'The report gives r = .64 between choice and change. Of all whole numbers from 0 to 31, only 19 gives this correlation: 18 gives .62 and 20 gives .66.',
  },
  stars: {
    title: 'Stars that do not follow from t',
    printed: 'Focused communication 3.80**, decision implementation 3.69**, balanced diversity 3.69** and information systems 3.68**.',
    holds: 'All four have p < .001 and should have three stars.',
    howWeKnow: 'With 30 degrees of freedom the limit for .001 is at t = 3.646. With 26, as the column says, it is at 3.707; three of them are then right, but 3.80 still is not.',
  },
  'interval-off-centre': {
    title: 'An interval that does not lie around the change',
    printed: 'Task conflict: change 0.01, interval −0.22 to 0.20.',
    holds: 'A t interval has the change in its middle; here the middle is −0.01. Our intervals are t intervals.',
    howWeKnow: 'Rounding to two decimals can move the middle by 0.01 at most, and a distance of 0.02 is then too large. The report does not say how the intervals were computed. Intervals that are off centre come, for example, from drawing anew from the data.',
  },
  'index-chosen-by': {
    title: 'Number of groups in the index’s row',
    printed: '11 in the column “number of groups” for the Global Team Effectiveness Index.',
    holds: 'We have no such figure. The index is the mean of the factors and cannot be chosen as a development area.',
    howWeKnow: 'The report does not say what 11 counts. The 19 factors with a number give r = .64 without the index.',
  },
  'reliable-change-basis': {
    title: 'The basis of reliable change',
    printed: '19 of 31 groups changed reliably for the better and one reliably for the worse. The standard error is not stated.',
    holds: 'We always print alpha and the standard error with the count.',
    howWeKnow: 'The count depends on which reliability is chosen. In a synthetic programme built after the published tables, the alpha of the 26 factor means gives the same counts, 19 and 1.',
  },
  'effect-wording': {
    title: 'The word “effect”',
    printed: '“The effect of the programme has been examined in three ways.”',
    holds: 'The figures show change in groups that took part. They do not show that the programme was the cause.',
    howWeKnow: 'No group outside the programme was measured, so there is nothing to compare with.',
  },
};
