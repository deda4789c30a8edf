import { changeSignInProvider, createSignInProvider, listSignInProviders, removeSignInProvider, testSignInProvider } from '@medspill/contracts';
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { request } from '../../../lib/http/request';
import type { ProviderSettings } from '../model/typed-provider';

export const providersQuery = queryOptions({
  queryKey: ['sign-in-providers'],
  queryFn: ({ signal }) => request(listSignInProviders, { signal }),
  staleTime: 0,
});

/** A change of a provider: the list is read anew. */
const useChange = <Input, Output>(mutationFn: (input: Input) => Promise<Output>) => {
  const client = useQueryClient();
  return useMutation({ mutationFn, onSuccess: () => client.invalidateQueries(providersQuery) });
};

/** Adds a provider, or changes the one of the id; without a secret it keeps its own. @returns its id */
export const useSaveProvider = (providerId: string | null) =>
  useChange(async ({ clientSecret, ...settings }: ProviderSettings): Promise<string> => {
    if (providerId === null) return (await request(createSignInProvider, { body: { ...settings, clientSecret } })).id;
    const secret = clientSecret === '' ? {} : { clientSecret };
    await request(changeSignInProvider, { params: { providerId }, body: { ...settings, ...secret } });
    return providerId;
  });

export const useRemoveProvider = () => useChange((providerId: string) => request(removeSignInProvider, { params: { providerId } }));

export const useTestProvider = () => useMutation({ mutationFn: (issuer: string) => request(testSignInProvider, { body: { issuer } }) });
