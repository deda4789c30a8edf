import { passkey } from '@better-auth/passkey';
import { APIError } from 'better-auth/api';
import type { Config } from '../../config/config.js';
import { passkeySchema } from './auth-tables.js';

const requireUserVerification = (verified: boolean | undefined): void => {
  if (verified !== true) throw new APIError('UNAUTHORIZED', { code: 'AUTHENTICATION_FAILED', message: 'The passkey did not verify its user.' });
};

/**
 * Passkeys count as two factors: something one has, opened by something one knows or is. So the device must have verified
 * its user, both when the passkey is made and at every use.
 */
export const passkeys = ({ publicUrl }: Pick<Config, 'publicUrl'>) =>
  passkey({
    rpName: 'Medspill',
    // Passkeys belong to a host name; browsers make none for an address of numbers.
    rpID: publicUrl === null ? 'localhost' : new URL(publicUrl).hostname,
    ...(publicUrl !== null && { origin: publicUrl }),
    schema: passkeySchema,
    authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
    advanced: { webAuthnChallengeCookie: 'passkey_challenge' },
    registration: {
      afterVerification: ({ verification }) => requireUserVerification(verification.registrationInfo?.userVerified),
    },
    authentication: {
      afterVerification: ({ verification }) => requireUserVerification(verification.authenticationInfo.userVerified),
    },
  });
