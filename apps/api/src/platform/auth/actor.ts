import type { Role } from '@medspill/contracts';

/** Who is asking, as the services see them. */
export interface Actor {
  readonly id: string;
  readonly name: string;
  readonly role: Role;
  readonly organisationId: string;
  /** Groups that the person leads or follows. Staff need none. */
  readonly groupIds: ReadonlySet<string>;
}
