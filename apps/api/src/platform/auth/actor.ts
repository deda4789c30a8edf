import type { Role } from '@medspill/contracts';

/** Who is asking, as the services see them. */
export interface Actor {
  readonly id: string;
  readonly name: string;
  readonly role: Role;
  readonly organisationId: string;
  /** Groups that the person belongs to, leads or follows. */
  readonly groupIds: ReadonlySet<string>;
}
