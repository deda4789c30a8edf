import { getGroupReport } from '@medspill/contracts';
import { queryOptions } from '@tanstack/react-query';
import { request } from '../../../lib/http/request';

export const groupReportQuery = (groupId: string) =>
  queryOptions({
    queryKey: ['group', groupId, 'report'],
    queryFn: ({ signal }) => request(getGroupReport, { params: { groupId }, signal }),
  });
