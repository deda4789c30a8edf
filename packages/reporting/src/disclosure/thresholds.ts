/** Least numbers behind a figure, per programme (privacy.md §2). The database refuses values below the floors. */
export interface Thresholds {
  /** Responses behind a group's figure shown to the group itself and its facilitator. */
  readonly kGroup: number;
  /** Responses behind a group's figure shown to, or counted for, anyone else. */
  readonly kOutside: number;
  /** Responses of a wave before any of its text answers is shown. */
  readonly kText: number;
  /** Groups besides the viewer's own behind a cohort figure shown to a group. */
  readonly minOtherGroups: number;
}

/** Least number of groups behind a figure over groups, and behind what subtraction would leave. */
export const minGroups = 3;

/** Least number of other groups that a group's mean is placed among. */
export const minNormGroups = 10;

/** Least number of responses before a factor's bands are shown. */
export const minResponsesForBands = 6;

/** Least number of factors that count before there is an index. */
export const minFactorsForIndex = 20;

/**
 * Least number of members who left, who joined and who stayed before figures that tie a member's scores together are
 * shown. With three of each, trying all ties sometimes leaves only one way (`pairing-adversary.spec.ts`).
 */
export const fewestBehindTies = 4;
