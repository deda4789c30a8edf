import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import { Provider } from 'oidc-provider';

/** What the provider says of the person who signs in next. */
export interface Person {
  readonly subject: string;
  readonly email?: string;
  readonly name?: string;
  readonly groups?: readonly string[];
  readonly acr?: string;
  /** A national identity number, as ID-porten has it. */
  readonly pid?: string;
}

/** A real OpenID provider, at which whoever comes is signed in as the person of the day. */
export interface IdentityProvider {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  person: Person;
  /** Goes through the provider's pages as a browser. @returns where it sends the browser in the end */
  readonly visit: (url: string) => Promise<string>;
  /** A logout token, signed by the provider. */
  readonly logoutToken: (claims: Record<string, unknown>) => Promise<string>;
  readonly close: () => Promise<void>;
}

const clientId = 'medspill';
const clientSecret = 'a secret between the provider and the service';
const kid = 'signing';

/** Follows redirects within the provider, with its cookies, until they leave it. */
const follow = async (issuer: string, start: string): Promise<string> => {
  const cookies = new Map<string, string>();
  let url = start;
  for (let hop = 0; hop < 12; hop += 1) {
    if (!url.startsWith(issuer)) return url;
    const answer = await fetch(url, { redirect: 'manual', headers: { cookie: [...cookies].map((pair) => pair.join('=')).join('; ') } });
    for (const cookie of answer.headers.getSetCookie()) {
      const [name = '', value = ''] = (cookie.split(';')[0] ?? '').split(/=(.*)/s);
      cookies.set(name, value);
    }
    const location = answer.headers.get('location');
    if (location === null) throw new Error(`The provider stopped at ${url}: ${answer.status} ${await answer.text()}`);
    url = new URL(location, url).href;
  }
  throw new Error('The provider sends the browser round in circles.');
};

/** @param redirectUri of the service that uses it */
export const startIdentityProvider = async (redirectUri: string): Promise<IdentityProvider> => {
  const { privateKey } = await generateKeyPair('RS256', { extractable: true });
  const server: Server = createServer();
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const state: { person: Person } = { person: { subject: 'nobody' } };
  const provider = new Provider(issuer, {
    clients: [
      {
        client_id: clientId,
        client_secret: clientSecret,
        redirect_uris: [redirectUri],
        post_logout_redirect_uris: [`${new URL(redirectUri).origin}/sign-in`],
        subject_type: 'pairwise',
      },
    ],
    subjectTypes: ['pairwise'],
    pairwiseIdentifier: (_, sub, client) => `pairwise-${sub}-${client.clientId}`,
    jwks: { keys: [{ ...(await exportJWK(privateKey)), kid, use: 'sig', alg: 'RS256' }] },
    cookies: { keys: ['cookies of the test'] },
    pkce: { required: () => true },
    acrValues: ['low', 'high'],
    claims: { openid: ['sub', 'acr'], email: ['email'], profile: ['name', 'groups', 'pid'], acr: null },
    conformIdTokenClaims: false,
    features: { devInteractions: { enabled: false }, rpInitiatedLogout: { enabled: true }, backchannelLogout: { enabled: true } },
    findAccount: (_, sub) => ({
      accountId: sub,
      claims: () => {
        const { email, name, groups, pid } = state.person;
        return { sub, ...(email && { email }), ...(name && { name }), ...(groups && { groups: [...groups] }), ...(pid && { pid }) };
      },
    }),
    interactions: { url: (_, interaction) => `/interaction/${interaction.uid}` },
  });
  server.on('request', (request, response) => {
    if (!request.url?.startsWith('/interaction/')) {
      void provider.callback()(request, response);
      return;
    }
    void (async () => {
      const { params, grantId } = await provider.interactionDetails(request, response);
      const { subject, acr } = state.person;
      const grant = (grantId ? await provider.Grant.find(grantId) : undefined) ?? new provider.Grant({ accountId: subject, clientId: String(params['client_id']) });
      grant.addOIDCScope(String(params['scope']));
      grant.addOIDCClaims(['email', 'name', 'groups', 'pid', 'acr']);
      await provider.interactionFinished(request, response, { login: { accountId: subject, ...(acr && { acr }) }, consent: { grantId: await grant.save() } });
    })();
  });
  return Object.assign(state, {
    issuer,
    clientId,
    clientSecret,
    visit: (url: string) => follow(issuer, url),
    logoutToken: (claims: Record<string, unknown>) =>
      new SignJWT({ events: { 'http://schemas.openid.net/event/backchannel-logout': {} }, jti: crypto.randomUUID(), ...claims })
        .setProtectedHeader({ alg: 'RS256', kid, typ: 'logout+jwt' })
        .setIssuer(issuer)
        .setAudience(clientId)
        .setIssuedAt()
        .setExpirationTime('2 minutes')
        .sign(privateKey),
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  });
};
