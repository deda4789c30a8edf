/**
 * The rules of disclosure that are code (docs/disclosure.md). All of them hold, always: the package gives nobody a way to
 * leave one out. They have names so that the tests can, one at a time, and see what is lost without it.
 */
export interface Rules {
  /** Nothing but the response count of a wave that is not closed. */
  readonly closedWavesOnly: boolean;
  /** No figure of a group in a wave with fewer responses than the reader's threshold. Without it factors have none either. */
  readonly responseThreshold: boolean;
  /** No figure of a factor with fewer responses than the reader's threshold. */
  readonly factorThreshold: boolean;
  /** Figures of a group leave in two decimals. */
  readonly rounding: boolean;
  /** Bands from six responses on. */
  readonly bandsFromSix: boolean;
  /** What ties a member's two answers together leaves only where too many left, joined and stayed to tell whose. */
  readonly unpairedWhenFew: boolean;
  /** Text answers for the group alone, and only where k_text members answered. */
  readonly textThreshold: boolean;
  /** A cohort figure beside a group's own only over three other groups. */
  readonly minOtherGroups: boolean;
  /** A group below its threshold is in no figure over groups. */
  readonly withheldGroupsStayOut: boolean;
  /** No figure over fewer than three groups. */
  readonly minGroups: boolean;
  /** A cohort is in figures over groups once all of its waves are closed, with all of its groups. */
  readonly wholeCohorts: boolean;
  /** Cohorts with one or two groups are in figures over groups only together with others. */
  readonly noRests: boolean;
  /** A comparison with the follow-up is over the same groups as before–after, or over so many fewer that none is singled out. */
  readonly sameGroupsLater: boolean;
  /** Cohorts that may not be told apart are in a comparison with the follow-up once each of them has one that was read. */
  readonly everyCohortLater: boolean;
  /** The index over groups is of the factors that count in every group of a bundle. */
  readonly commonFactors: boolean;
}

export const allRules: Rules = Object.freeze({
  closedWavesOnly: true,
  responseThreshold: true,
  factorThreshold: true,
  rounding: true,
  bandsFromSix: true,
  unpairedWhenFew: true,
  textThreshold: true,
  minOtherGroups: true,
  withheldGroupsStayOut: true,
  minGroups: true,
  wholeCohorts: true,
  noRests: true,
  sameGroupsLater: true,
  everyCohortLater: true,
  commonFactors: true,
});

/** Whether a factor's figures have a threshold of their own. */
export const factorsHaveThreshold = ({ responseThreshold, factorThreshold }: Rules): boolean => responseThreshold && factorThreshold;
