import { type AnyWaveKind, getResponseCurve } from '@medspill/contracts';
import { queryOptions } from '@tanstack/react-query';
import { request } from '../../../lib/http/request';

/** Which waves a rate is over. */
export interface CurveChoice {
  readonly waveId?: string | undefined;
  readonly cohortId?: string | undefined;
  readonly kind?: AnyWaveKind | undefined;
}

/** How many have answered, day by day. */
export const responseCurveQuery = (programmeId: string, { waveId, cohortId, kind }: CurveChoice) =>
  queryOptions({
    queryKey: ['response-curve', programmeId, { waveId, cohortId, kind }],
    queryFn: ({ signal }) =>
      request(getResponseCurve, {
        params: { programmeId },
        query: { ...(waveId ? { waveId } : {}), ...(cohortId ? { cohortId } : {}), ...(kind ? { kind } : {}) },
        signal,
      }),
    staleTime: 0,
  });
