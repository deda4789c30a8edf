import { closeWave, listWaves, releaseWave, reopenWave } from '@medspill/contracts';
import { keepPreviousData, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { request } from '../../../lib/http/request';
import { pageSize, type WaveFilter } from '../model/wave-filter';

/** Waves that the reader follows. Read anew whenever the list is opened: rates are live, and a report read in between settles a wave. */
export const wavesQuery = (programmeId: string, { cohortId, kind, state, page }: WaveFilter) =>
  queryOptions({
    queryKey: ['waves', programmeId, { cohortId, kind, state, page }],
    queryFn: ({ signal }) =>
      request(listWaves, {
        signal,
        params: { programmeId },
        query: { page, pageSize, ...(cohortId ? { cohortId } : {}), ...(kind ? { kind } : {}), ...(state ? { state } : {}) },
      }),
    staleTime: 0,
    placeholderData: keepPreviousData,
  });

const endpoints = { close: closeWave, reopen: reopenWave, release: releaseWave } as const;

/** What can be done to a wave. */
export type WaveAction = keyof typeof endpoints;

/** Closes, reopens or releases a wave. Every list, rate and report that is on the screen may have changed by it. */
export const useWaveAction = (action: WaveAction) => {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (waveId: string) => request(endpoints[action], { params: { waveId } }),
    onSettled: () => client.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'session' }),
  });
};
