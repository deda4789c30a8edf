import { Inject, Injectable } from '@nestjs/common';
import { createRemoteJWKSet, customFetch, jwtVerify } from 'jose';
import * as openId from 'openid-client';
import { z } from 'zod';
import { CONFIG, type Config } from '../../config/config.js';
import { guardedFetch } from './guarded-fetch.js';
import { mayConnectTo } from './private-networks.js';
import type { Provider } from './providers.repository.js';

/** What must be remembered between leaving for the provider and coming back. */
export interface Departure {
  readonly state: string;
  readonly nonce: string;
  readonly codeVerifier: string;
}

/** What a provider's ID token says, as far as it is used. All else, national identity numbers above all, is not looked at. */
const claims = z.object({
  sub: z.string().min(1),
  sid: z.string().optional(),
  acr: z.string().optional(),
  amr: z.array(z.string()).optional(),
  email: z.email().toLowerCase().optional().catch(undefined),
  name: z.string().optional(),
});

const groupsClaim = z.union([z.array(z.string()), z.string().transform((group) => [group])]).catch([]);

/** Somebody whom a provider vouches for. */
export interface Vouched {
  /** The person's name at this provider; pairwise where the provider has that. */
  readonly subject: string;
  readonly email: string | null;
  readonly name: string | null;
  readonly groups: readonly string[];
  readonly secondFactor: boolean;
  /** The provider's own session, for its ending. */
  readonly session: string | null;
}

/** The provider let somebody in with less assurance than was asked for. */
export class TooLittleAssurance extends Error {}

const logoutEvent = 'http://schemas.openid.net/event/backchannel-logout';

const logoutToken = z.object({
  sub: z.string().optional(),
  sid: z.string().optional(),
  jti: z.string(),
  nonce: z.never().optional(),
  events: z.object({ [logoutEvent]: z.object({}) }),
});

/** A provider's metadata is read anew after this long, in milliseconds. */
const metadataLife = 10 * 60_000;

/** Discovery, requests and checks of OpenID Connect; knows nothing of accounts. */
@Injectable()
export class OpenId {
  private readonly known = new Map<string, { readonly until: number; readonly client: Promise<openId.Configuration> }>();

  /** Addresses come from organisations' administrators. On a developer's own machine, and in tests, providers are its own. */
  private readonly fetch: ReturnType<typeof guardedFetch>;

  constructor(@Inject(CONFIG) private readonly config: Pick<Config, 'production' | 'signInProviderNetworks'>) {
    this.fetch = guardedFetch(config.production ? mayConnectTo(config.signInProviderNetworks) : () => true);
  }

  /** What a provider says of itself, read now. @throws {Error} when nothing answers there, or no provider, or another one */
  async inspect(issuer: string): Promise<openId.ServerMetadata> {
    return (await openId.discovery(new URL(issuer), 'none', undefined, openId.None(), this.discoveryOptions())).serverMetadata();
  }

  /** Where to send the browser, and what to remember until it comes back. */
  async depart(provider: Provider, redirectUri: string, email: string | null): Promise<Departure & { url: string }> {
    const client = await this.client(provider);
    const departure = { state: openId.randomState(), nonce: openId.randomNonce(), codeVerifier: openId.randomPKCECodeVerifier() };
    const url = openId.buildAuthorizationUrl(client, {
      redirect_uri: redirectUri,
      scope: provider.scopes,
      state: departure.state,
      nonce: departure.nonce,
      code_challenge: await openId.calculatePKCECodeChallenge(departure.codeVerifier),
      code_challenge_method: 'S256',
      ...(provider.acrValues.length > 0 && { acr_values: provider.acrValues.join(' ') }),
      ...(email !== null && { login_hint: email }),
    });
    return { ...departure, url: url.href };
  }

  /**
   * Takes the code that the browser came back with.
   * @param answer the whole address that the provider sent the browser to
   * @throws {TooLittleAssurance} when the level is none of those that were asked for
   * @throws {Error} when state, nonce, code or signature are wrong, or the provider refused
   */
  async arrive(provider: Provider, answer: URL, { state, nonce, codeVerifier }: Departure): Promise<Vouched> {
    const client = await this.client(provider);
    const tokens = await openId.authorizationCodeGrant(client, answer, {
      pkceCodeVerifier: codeVerifier,
      expectedState: state,
      expectedNonce: nonce,
      idTokenExpected: true,
    });
    const idToken = claims.parse(tokens.claims());
    if (provider.acrValues.length > 0 && !provider.acrValues.includes(idToken.acr ?? '')) throw new TooLittleAssurance(idToken.acr);
    const asked = client.serverMetadata().userinfo_endpoint === undefined ? {} : await openId.fetchUserInfo(client, tokens.access_token, idToken.sub);
    const all: Record<string, unknown> = { ...asked, ...tokens.claims() };
    const { email, name } = claims.parse(all);
    return {
      subject: idToken.sub,
      email: email ?? null,
      name: name ?? null,
      groups: provider.groupClaim === null ? [] : groupsClaim.parse(all[provider.groupClaim]),
      secondFactor: provider.secondFactor || (idToken.amr?.includes('mfa') ?? false),
      session: idToken.sid ?? null,
    };
  }

  /** Where to send the browser so that the provider ends its session too; null when it offers no such thing. */
  async farewell(provider: Provider, returnTo: string): Promise<string | null> {
    const client = await this.client(provider);
    if (client.serverMetadata().end_session_endpoint === undefined) return null;
    return openId.buildEndSessionUrl(client, { post_logout_redirect_uri: returnTo }).href;
  }

  /** Checks a logout token. @returns whose session ended, or which one @throws {Error} when the token is not the provider's, or not for this */
  async loggedOut(provider: Provider, token: string): Promise<{ sid: string | null; sub: string | null; id: string }> {
    const { issuer, jwks_uri: keys } = (await this.client(provider)).serverMetadata();
    if (keys === undefined) throw new Error('The provider publishes no keys.');
    const { payload } = await jwtVerify(token, createRemoteJWKSet(new URL(keys), { [customFetch]: this.fetch }), { issuer, audience: provider.clientId, maxTokenAge: '5 minutes' });
    const { sid, sub, jti } = logoutToken.parse(payload);
    if (sid === undefined && sub === undefined) throw new Error('The token names neither person nor session.');
    return { sid: sid ?? null, sub: sub ?? null, id: jti };
  }

  private client(provider: Provider): Promise<openId.Configuration> {
    const key = JSON.stringify([provider.id, provider.issuer, provider.clientId, provider.clientSecret]);
    const known = this.known.get(key);
    if (known && known.until > Date.now()) return known.client;
    const client = this.discover(provider);
    this.known.set(key, { until: Date.now() + metadataLife, client });
    // What failed is tried again at the next request.
    client.catch(() => this.known.delete(key));
    return client;
  }

  private discover({ issuer, clientId, clientSecret }: Provider): Promise<openId.Configuration> {
    return openId.discovery(new URL(issuer), clientId, undefined, openId.ClientSecretBasic(clientSecret), this.discoveryOptions());
  }

  private discoveryOptions(): openId.DiscoveryRequestOptions {
    // Plain http is for providers that a test or a developer runs on the same machine.
    const execute = this.config.production ? [] : [openId.allowInsecureRequests];
    return { execute, [openId.customFetch]: this.fetch };
  }
}
