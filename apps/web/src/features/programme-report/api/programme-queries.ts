import { getProgramme, getProgrammeReport, listGroupFigures, type GroupFigures } from '@medspill/contracts';
import { queryOptions } from '@tanstack/react-query';
import { request } from '../../../lib/http/request';
import type { Selection } from '../model/selection';

export const programmeQuery = (programmeId: string) =>
  queryOptions({
    queryKey: ['programme', programmeId],
    queryFn: ({ signal }) => request(getProgramme, { params: { programmeId }, signal }),
  });

const queryOf = ({ from, to, cohortId }: Selection) => ({ from, to, ...(cohortId ? { cohortId } : {}) });

/**
 * The report with the selection it is of: while the next one loads, the former figures stay on the screen,
 * and must not be read under the new selection's words.
 */
export const reportQuery = (programmeId: string, selection: Selection) =>
  queryOptions({
    queryKey: ['programme', programmeId, 'report', selection],
    queryFn: async ({ signal }) => ({
      selection,
      report: await request(getProgrammeReport, { params: { programmeId }, query: queryOf(selection), signal }),
    }),
  });

const pageSize = 200;

/** Reads every page: a chart of the groups that stops at the first page would be wrong without saying so. */
const allGroups = async (programmeId: string, selection: Selection, signal: AbortSignal): Promise<GroupFigures[]> => {
  const groups: GroupFigures[] = [];
  for (let page = 1; ; page += 1) {
    const query = { ...queryOf(selection), page, pageSize };
    const answer = await request(listGroupFigures, { params: { programmeId }, query, signal });
    groups.push(...answer.items);
    if (answer.items.length === 0 || groups.length >= answer.total) return groups;
  }
};

export const groupFiguresQuery = (programmeId: string, selection: Selection) =>
  queryOptions({
    queryKey: ['programme', programmeId, 'groups', selection],
    queryFn: async ({ signal }) => ({ selection, groups: await allGroups(programmeId, selection, signal) }),
  });
