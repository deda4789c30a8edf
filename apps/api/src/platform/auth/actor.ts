import type { Role } from '@medspill/contracts';

/** Who is asking, as the services see them. */
export interface Actor {
  readonly id: string;
  readonly name: string;
  readonly role: Role;
  readonly organisationId: string;
  /** The organisation asks for a second factor and the session shows none: only the own account is open until it does. */
  readonly secondFactorMissing: boolean;
  /** Groups that the person belongs to, leads or follows. */
  readonly groupIds: ReadonlySet<string>;
  /** Those of them that somebody follows as a facilitator. Asked for where it matters: for leads. */
  readonly followedGroupIds: ReadonlySet<string>;
}
