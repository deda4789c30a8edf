import {
  addMember,
  archiveGroup,
  createCohort,
  createGroup,
  importMembers,
  leaveGroup,
  listMembers,
  listRoster,
  type Locale,
  rejoinGroup,
  renameCohort,
  restoreGroup,
  updateGroup,
  updateMember,
} from '@medspill/contracts';
import { keepPreviousData, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { request } from '../../../lib/http/request';

export const pageSize = 50;

/** Which groups are listed. */
export interface RosterFilter {
  readonly cohortId: string | undefined;
  readonly archived: boolean;
  readonly page: number;
}

export const rosterQuery = (programmeId: string, { cohortId, archived, page }: RosterFilter) =>
  queryOptions({
    queryKey: ['roster', programmeId, { cohortId, archived, page }],
    queryFn: ({ signal }) =>
      request(listRoster, { signal, params: { programmeId }, query: { page, pageSize, archived, ...(cohortId ? { cohortId } : {}) } }),
    placeholderData: keepPreviousData,
  });

export const membersQuery = (groupId: string, page: number) =>
  queryOptions({
    queryKey: ['members', groupId, page],
    queryFn: ({ signal }) => request(listMembers, { signal, params: { groupId }, query: { page, pageSize } }),
    placeholderData: keepPreviousData,
  });

/** Names and counts stand on many screens, so that all of them are read anew after a change. */
const useChange = <Variables, Result>(change: (variables: Variables) => Promise<Result>) => {
  const client = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSuccess: () => client.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'session' }),
  });
};

interface GroupDetails {
  readonly name: string;
  readonly sector: string | null;
}

interface MemberDetails {
  readonly name: string;
  readonly email: string;
  readonly locale: Locale | null;
}

export const useCreateGroup = (programmeId: string) =>
  useChange((body: GroupDetails & { cohortId: string }) => request(createGroup, { params: { programmeId }, body }));

export const useUpdateGroup = (groupId: string) =>
  useChange((body: GroupDetails) => request(updateGroup, { params: { groupId }, body }));

export const useArchiveGroup = () =>
  useChange(({ groupId, archived }: { groupId: string; archived: boolean }) =>
    request(archived ? archiveGroup : restoreGroup, { params: { groupId } }),
  );

export const useCreateCohort = (programmeId: string) =>
  useChange((name: string) => request(createCohort, { params: { programmeId }, body: { name } }));

export const useRenameCohort = (cohortId: string) =>
  useChange((name: string) => request(renameCohort, { params: { cohortId }, body: { name } }));

export const useAddMember = (groupId: string) =>
  useChange((body: MemberDetails) => request(addMember, { params: { groupId }, body }));

export const useUpdateMember = (memberId: string) =>
  useChange((body: MemberDetails) => request(updateMember, { params: { memberId }, body }));

export const useLeaveGroup = () =>
  useChange(({ memberId, left }: { memberId: string; left: boolean }) =>
    request(left ? leaveGroup : rejoinGroup, { params: { memberId } }),
  );

/** Reads a list of members; carries it out only when told to. */
export const useImportMembers = (groupId: string) =>
  useChange((body: { csv: string; confirmed: boolean }) => request(importMembers, { params: { groupId }, body }));
