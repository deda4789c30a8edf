// Names of better-auth's models and fields in the database, which has words of its own: snake_case, as everywhere.

const created = { createdAt: 'created_at', updatedAt: 'updated_at' } as const;

export const userTable = {
  modelName: 'user',
  fields: { emailVerified: 'email_verified', ...created },
} as const;

export const sessionTable = {
  modelName: 'session',
  fields: { userId: 'user_id', expiresAt: 'expires_at', ipAddress: 'ip_address', userAgent: 'user_agent', ...created },
} as const;

/** What a session knows beyond better-auth's own. Nothing of it can be set from outside. */
export const sessionFields = {
  /** The organisation that the person works in now, and the account there. */
  organisationId: { type: 'string', required: true, input: false, fieldName: 'organisation_id' },
  accountId: { type: 'string', required: true, input: false, fieldName: 'account_id' },
  /** Whether a second factor was shown. */
  secondFactor: { type: 'boolean', required: false, input: false, fieldName: 'second_factor' },
  /** The organisation's provider that vouched for the person, and its own session there. */
  providerId: { type: 'string', required: false, input: false, fieldName: 'provider_id' },
  providerSession: { type: 'string', required: false, input: false, fieldName: 'provider_session' },
} as const;

export const accountTable = {
  modelName: 'account',
  fields: {
    userId: 'user_id',
    accountId: 'account_id',
    providerId: 'provider_id',
    accessToken: 'access_token',
    refreshToken: 'refresh_token',
    idToken: 'id_token',
    accessTokenExpiresAt: 'access_token_expires_at',
    refreshTokenExpiresAt: 'refresh_token_expires_at',
    ...created,
  },
} as const;

export const verificationTable = {
  modelName: 'verification',
  fields: { expiresAt: 'expires_at', ...created },
} as const;

export const rateLimitTable = {
  modelName: 'rate_limit',
  fields: { lastRequest: 'last_request' },
} as const;
export const twoFactorSchema = {
  user: { fields: { twoFactorEnabled: 'two_factor_enabled' } },
  twoFactor: {
    modelName: 'two_factor',
    fields: {
      userId: 'user_id',
      backupCodes: 'backup_codes',
      failedVerificationCount: 'failed_verification_count',
      lockedUntil: 'locked_until',
    },
  },
} as const;

export const passkeySchema = {
  passkey: {
    modelName: 'passkey',
    fields: {
      userId: 'user_id',
      publicKey: 'public_key',
      credentialID: 'credential_id',
      deviceType: 'device_type',
      backedUp: 'backed_up',
      createdAt: 'created_at',
    },
  },
} as const;
