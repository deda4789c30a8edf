import { listWaves, type WaveSummary } from '@medspill/contracts';
import { queryOptions } from '@tanstack/react-query';
import { request } from '../../../lib/http/request';

const pageSize = 200;

const allWaves = async (programmeId: string, signal: AbortSignal): Promise<WaveSummary[]> => {
  const waves: WaveSummary[] = [];
  for (let page = 1; ; page += 1) {
    const answer = await request(listWaves, { params: { programmeId }, query: { page, pageSize }, signal });
    waves.push(...answer.items);
    if (answer.items.length === 0 || waves.length >= answer.total) return waves;
  }
};

/** The waves of the groups that the reader follows, over all their programmes. */
export const groupWavesQuery = (programmeIds: readonly string[]) =>
  queryOptions({
    queryKey: ['group-waves', programmeIds],
    queryFn: async ({ signal }) =>
      (await Promise.all(programmeIds.map((programmeId) => allWaves(programmeId, signal)))).flat(),
  });
