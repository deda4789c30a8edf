import { once } from 'node:events';
import { createServer } from 'node:http';
import { Provider } from 'oidc-provider';

/** What the provider says of whoever comes next. */
interface Person {
  readonly subject: string;
  /** ID-porten says none. */
  readonly email?: string;
  readonly name?: string;
}

/** A real OpenID provider, at which whoever comes is the person of the day and is asked nothing. */
export interface IdentityProvider {
  readonly issuer: string;
  person: Person;
  readonly close: () => Promise<void>;
}

export const client = { id: 'medspill', secret: 'a secret between the provider and the service' } as const;

export const startIdentityProvider = async (service: string, person: Person): Promise<IdentityProvider> => {
  const server = createServer();
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const listening = server.address();
  const issuer = `http://127.0.0.1:${typeof listening === 'object' ? listening?.port : ''}`;
  const state = { person };
  const provider = new Provider(issuer, {
    clients: [
      {
        client_id: client.id,
        client_secret: client.secret,
        redirect_uris: [`${service}/api/auth/provider/answer`],
        post_logout_redirect_uris: [`${service}/sign-in`],
      },
    ],
    cookies: { keys: ['cookies of the test'] },
    claims: { openid: ['sub'], email: ['email'], profile: ['name'] },
    features: { devInteractions: { enabled: false } },
    findAccount: (_, sub) => ({
      accountId: sub,
      claims: () => {
        const { email, name } = state.person;
        return { sub, ...(email && { email }), ...(name && { name }) };
      },
    }),
    interactions: { url: (_, interaction) => `/interaction/${interaction.uid}` },
  });
  const respond = provider.callback();
  server.on('request', (request, response) => {
    if (!request.url?.startsWith('/interaction/')) {
      void respond(request, response);
      return;
    }
    void (async () => {
      const { params } = await provider.interactionDetails(request, response);
      const grant = new provider.Grant({ accountId: state.person.subject, clientId: client.id });
      grant.addOIDCScope(String(params['scope']));
      await provider.interactionFinished(request, response, { login: { accountId: state.person.subject }, consent: { grantId: await grant.save() } });
    })();
  });
  return Object.assign(state, {
    issuer,
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  });
};
