import { changeWaveTimes, closeWave, deleteWave, listWaves, openWave, releaseWave, reopenWave, type WaveSummary } from '@medspill/contracts';
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

const endpoints = { open: openWave, close: closeWave, reopen: reopenWave, release: releaseWave } as const;

/** What can be done to a wave by a confirmation alone. */
export type WaveAction = keyof typeof endpoints | 'delete';

/** Every list, rate and report that is on the screen may have changed. */
const useRefresh = () => {
  const client = useQueryClient();
  return () => client.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'session' });
};

/** Opens, closes, reopens, releases or deletes a wave. @returns the wave as it is then, or was when it was deleted */
export const useWaveAction = (action: WaveAction) => {
  const refresh = useRefresh();
  return useMutation({
    mutationFn: async (wave: WaveSummary): Promise<WaveSummary> => {
      const params = { waveId: wave.id };
      if (action !== 'delete') return request(endpoints[action], { params });
      await request(deleteWave, { params });
      return wave;
    },
    onSettled: refresh,
  });
};

/** Moves the times of a wave. */
export const useChangeTimes = (waveId: string) => {
  const refresh = useRefresh();
  return useMutation({
    mutationFn: (body: { opensAt: string | null; closesAt: string }) => request(changeWaveTimes, { params: { waveId }, body }),
    onSettled: refresh,
  });
};
