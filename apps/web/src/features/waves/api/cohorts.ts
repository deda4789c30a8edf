import { getProgramme } from '@medspill/contracts';
import { queryOptions } from '@tanstack/react-query';
import { request } from '../../../lib/http/request';

/** The programme's cohorts, to filter by. For staff: a facilitator follows too few groups to need it. */
export const cohortsQuery = (programmeId: string) =>
  queryOptions({
    queryKey: ['programme', programmeId],
    queryFn: ({ signal }) => request(getProgramme, { params: { programmeId }, signal }),
    select: ({ cohorts }) => cohorts,
  });
