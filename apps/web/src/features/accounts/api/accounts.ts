import {
  type Account,
  endAccountSessions,
  findGroups,
  getOrganisation,
  inviteAccount,
  listAccounts,
  type Locale,
  type OrganisationSettings,
  remindAccount,
  removeAccount,
  type Role,
  updateAccount,
  updateOrganisation,
} from '@medspill/contracts';
import { keepPreviousData, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { request } from '../../../lib/http/request';

export const pageSize = 50;

/** Which accounts are listed. */
export interface AccountFilter {
  readonly role: Role | undefined;
  readonly search: string;
  readonly page: number;
}

export const accountsQuery = ({ role, search, page }: AccountFilter) =>
  queryOptions({
    queryKey: ['accounts', { role, search, page }],
    queryFn: ({ signal }) =>
      request(listAccounts, { signal, query: { page, pageSize, ...(role ? { role } : {}), ...(search === '' ? {} : { search }) } }),
    placeholderData: keepPreviousData,
  });

const groupsShown = 8;

/** The first groups whose name holds the words. */
export const groupsQuery = (search: string) =>
  queryOptions({
    queryKey: ['groups', search],
    queryFn: ({ signal }) => request(findGroups, { signal, query: { search, pageSize: groupsShown } }),
    placeholderData: keepPreviousData,
  });

export const organisationQuery = queryOptions({
  queryKey: ['organisation'],
  queryFn: ({ signal }) => request(getOrganisation, { signal }),
});

/** What an administrator writes down of an account. */
export interface AccountDetails {
  readonly name: string;
  readonly role: Role;
  readonly groupIds: string[];
}

const useChange = <Variables, Result>(change: (variables: Variables) => Promise<Result>) => {
  const client = useQueryClient();
  // The reader's own account may be among those that changed.
  return useMutation({ mutationFn: change, onSuccess: () => client.invalidateQueries() });
};

export const useInviteAccount = () =>
  useChange((body: AccountDetails & { email: string; locale: Locale }) => request(inviteAccount, { body }));

export const useUpdateAccount = (accountId: string) =>
  useChange((body: AccountDetails) => request(updateAccount, { params: { accountId }, body }));

const acts = {
  remind: ({ id }: Account, locale: Locale) => request(remindAccount, { params: { accountId: id }, body: { locale } }),
  signOut: async ({ id }: Account) => {
    await request(endAccountSessions, { params: { accountId: id } });
    return { mailed: false };
  },
  remove: async ({ id }: Account) => {
    await request(removeAccount, { params: { accountId: id } });
    return { mailed: false };
  },
} as const;

/** What can be done to an account with one press. */
export type AccountAct = keyof typeof acts;

export const useAccountAct = (locale: Locale) =>
  useChange(({ act, account }: { act: AccountAct; account: Account }) => acts[act](account, locale));

export const useUpdateOrganisation = () => useChange((body: OrganisationSettings) => request(updateOrganisation, { body }));
