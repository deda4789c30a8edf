import type { WaveKind } from '@medspill/contracts';

export interface RosterCohort {
  readonly key: string;
  name: string;
}

/** Days, as `YYYY-MM-DD`, on which a wave was opened and closed. */
export interface WaveDates {
  readonly openedOn: string | null;
  readonly closedOn: string | null;
}

export interface RosterGroup {
  readonly key: string;
  readonly cohort: RosterCohort;
  name: string;
  sector: string | null;
  members: number;
  /** What `groups.csv` says about the waves. */
  dates: ReadonlyMap<WaveKind, WaveDates>;
  /** Responses of each wave that occurs. */
  readonly responses: Map<WaveKind, number>;
}

export interface RosterMember {
  readonly key: string;
  readonly group: RosterGroup;
  /** Not there yet when the first wave was held. */
  readonly joinedAfter: boolean;
  /** Line of `members.csv`. */
  readonly line: number;
  /** Line of `responses.csv` with the answers in the three waves, in their order in time; 0 where there are none. */
  readonly responseLines: [number, number, number];
}

/** Who is in a programme: its cohorts, groups and members by the keys of the files. */
export class ProgrammeRoster {
  readonly cohorts = new Map<string, RosterCohort>();
  readonly groups = new Map<string, RosterGroup>();
  readonly members = new Map<string, RosterMember>();
  /** False when rows of `members.csv` could not be read: then a member not found here may still be one. */
  complete = true;

  /** Makes the roster ready for another reading of `responses.csv`. */
  forgetResponses(): void {
    for (const group of this.groups.values()) group.responses.clear();
    for (const member of this.members.values()) member.responseLines.fill(0);
  }
}
