import type { ProviderTest } from '@medspill/contracts';
import type { ServerMetadata } from 'openid-client';
import { AddressRefused } from '../platform/auth/providers/guarded-fetch.js';

/** What a provider offers, as far as it matters to whoever sets it up. */
export const testOf = (metadata: ServerMetadata): ProviderTest => {
  const { issuer, response_types_supported: kinds, authorization_endpoint: signIn, token_endpoint: tokens } = metadata;
  const offersCode = signIn !== undefined && tokens !== undefined && (kinds?.includes('code') ?? true);
  if (!offersCode) return { outcome: 'no_code_flow', offers: null };
  return {
    outcome: 'answers',
    offers: {
      issuer,
      scopes: metadata.scopes_supported ?? null,
      acrValues: metadata.acr_values_supported ?? null,
      signOut: metadata.end_session_endpoint !== undefined,
      backChannelLogout: metadata.backchannel_logout_supported === true,
    },
  };
};

/** An error and what it came of, from the outside in. */
const reasons = (error: unknown): Error[] => (error instanceof Error ? [error, ...reasons(error.cause)] : []);

const codeOf = (error: Error): string => ('code' in error && typeof error.code === 'string' ? error.code : '');

/** What the library finds wrong with an answer; everything else happened before there was one. */
const answered = /^OAUTH_(RESPONSE|PARSE|INVALID|MISSING|UNSUPPORTED)_/;

/** Why a provider could not be asked. Tells the administrator where to look, and nothing of what answered there instead. */
export const outcomeOf = (error: unknown): ProviderTest['outcome'] => {
  const chain = reasons(error);
  if (chain.some((reason) => reason instanceof AddressRefused)) return 'not_public';
  const codes = chain.map(codeOf);
  if (codes.includes('OAUTH_JSON_ATTRIBUTE_COMPARISON_FAILED')) return 'other_issuer';
  return codes.some((code) => answered.test(code)) ? 'no_provider' : 'unreachable';
};
