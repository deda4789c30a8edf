import {
  addPasskey,
  changeEmail,
  confirmTotp,
  disconnectProvider,
  endOpenSession,
  endOtherSessions,
  getAccountSecurity,
  preparePasskey,
  prepareTotp,
  removePasskey,
  removeTotp,
  renewBackupCodes,
  setPassword,
  startProviderSignIn,
} from '@medspill/contracts';
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import type { Locale } from '../../../i18n/locales';
import { request, type ResponseOf } from '../../../lib/http/request';
import { sessionQuery } from '../../../lib/session/session';
import { makePasskey } from '../../../lib/web-authn/passkey';

export type AccountSecurity = ResponseOf<typeof getAccountSecurity>;

export const accountSecurityQuery = queryOptions({
  queryKey: ['account-security'],
  queryFn: ({ signal }) => request(getAccountSecurity, { signal }),
  staleTime: 0,
});

/** A change of how one signs in: what is shown of it, and of the session, is read anew. */
const useChange = <Input, Output>(mutationFn: (input: Input) => Promise<Output>) => {
  const client = useQueryClient();
  return useMutation({
    mutationFn,
    onSuccess: () =>
      Promise.all([client.invalidateQueries(accountSecurityQuery), client.invalidateQueries(sessionQuery)]),
  });
};

/** The person's password, for what is asked of whoever has one. */
interface WithPassword {
  password?: string;
}

export const useSetPassword = () => useChange((body: { current?: string; password: string }) => request(setPassword, { body }));

/** Changes nothing yet. */
export const usePrepareTotp = () => useMutation({ mutationFn: (body: WithPassword) => request(prepareTotp, { body }) });

export const useConfirmTotp = () => useChange((code: string) => request(confirmTotp, { body: { code } }));

export const useRemoveTotp = () => useChange((body: WithPassword) => request(removeTotp, { body }));

export const useRenewBackupCodes = () => useChange((body: WithPassword) => request(renewBackupCodes, { body }));

export const useAddPasskey = () =>
  useChange(async (name: string) => {
    const answer = await makePasskey(await request(preparePasskey));
    return request(addPasskey, { body: { name, answer } });
  });

export const useRemovePasskey = () => useChange((passkeyId: string) => request(removePasskey, { params: { passkeyId } }));

export const useDisconnectProvider = () => useChange((providerId: string) => request(disconnectProvider, { params: { providerId } }));

/** Leaves for the provider, which sends the browser back to the account page. */
export const useConnectProvider = () =>
  useMutation({
    mutationFn: (providerId: string) => request(startProviderSignIn, { body: { providerId, email: null, next: '/account', connect: true } }),
    onSuccess: ({ url }) => window.location.assign(url),
  });

export const useEndSession = () => useChange((sessionId: string) => request(endOpenSession, { params: { sessionId } }));

export const useEndOtherSessions = () => useChange(() => request(endOtherSessions));

export const useChangeEmail = () =>
  useMutation({ mutationFn: (body: { email: string; locale: Locale } & WithPassword) => request(changeEmail, { body }) });
