import { getProgrammeSettings, type ProgrammeSettings, updateProgrammeSettings } from '@medspill/contracts';
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { request } from '../../../lib/http/request';

export const settingsQuery = (programmeId: string) =>
  queryOptions({
    queryKey: ['programme-settings', programmeId],
    queryFn: ({ signal }) => request(getProgrammeSettings, { params: { programmeId }, signal }),
  });

/** The programme's name stands on many screens, so that all of them are read anew. */
export const useUpdateSettings = (programmeId: string) => {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: Pick<ProgrammeSettings, 'name' | 'contact' | 'promises'>) =>
      request(updateProgrammeSettings, { params: { programmeId }, body }),
    onSuccess: () => client.invalidateQueries(),
  });
};
