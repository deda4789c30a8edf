import { listProgrammes } from '@medspill/contracts';
import { queryOptions } from '@tanstack/react-query';
import { request } from '../../../lib/http/request';

const pageSize = 50;

export const programmesQuery = (page: number) =>
  queryOptions({
    queryKey: ['programmes', page],
    queryFn: ({ signal }) => request(listProgrammes, { query: { page, pageSize }, signal }),
  });
