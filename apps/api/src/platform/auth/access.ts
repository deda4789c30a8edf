import { SetMetadata } from '@nestjs/common';
import type { Role } from '@medspill/contracts';

/**
 * Who may call a route at all; which of the things behind it are theirs is the service's first question.
 * `public`: anyone. `invitation`: the bearer of a personal link. Otherwise: signed in, in one of the roles.
 */
export type Access = 'public' | 'invitation' | readonly Role[];

export const accessKey = 'medspill:access';

/** Says who may call a route. A route without it is refused for everybody. */
export const Allow = (access: Access) => SetMetadata(accessKey, access);
