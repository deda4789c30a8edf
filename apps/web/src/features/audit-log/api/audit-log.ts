import { downloadAuditLog, listAuditActors, listAuditEvents } from '@medspill/contracts';
import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query';
import { buildUrl } from '../../../lib/http/build-url';
import { request } from '../../../lib/http/request';
import { type LogFilter, toAuditFilter } from '../model/audit-filter';

const pageSize = 50;

/** Events that fit the filter, more of them on request. Read anew whenever the log is opened. */
export const auditEventsQuery = (filter: LogFilter) =>
  infiniteQueryOptions({
    queryKey: ['audit-log', filter],
    queryFn: ({ pageParam, signal }) =>
      request(listAuditEvents, { query: { ...toAuditFilter(filter), pageSize, ...(pageParam === null ? {} : { after: pageParam }) }, signal }),
    initialPageParam: null as string | null,
    getNextPageParam: ({ items, more }) => (more ? items.at(-1)?.id : undefined),
    staleTime: 0,
    placeholderData: keepPreviousData,
  });

/** Persons to filter by. */
export const auditActorsQuery = queryOptions({
  queryKey: ['audit-log-actors'],
  queryFn: ({ signal }) => request(listAuditActors, { signal }),
  select: ({ items }) => items,
});

/** Where the events that fit the filter are as a file. */
export const auditFileUrl = (filter: LogFilter): string => buildUrl(downloadAuditLog.path, undefined, toAuditFilter(filter));
