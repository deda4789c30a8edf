import { planWaves, type WavePlan, type WavePlanRequest } from '@medspill/contracts';
import { keepPreviousData, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { request } from '../../../lib/http/request';

export type PlanDraft = Omit<WavePlanRequest, 'confirmed' | 'groupIds'>;

/** What the plan would do. Asked anew with every change of the form; nothing is made by it. */
export const planPreviewQuery = (programmeId: string, draft: PlanDraft | null) =>
  queryOptions({
    queryKey: ['wave-plan', programmeId, draft],
    queryFn: ({ signal }) => request(planWaves, { params: { programmeId }, body: { ...toBody(draft), confirmed: false }, signal }),
    enabled: draft !== null,
    staleTime: 0,
    placeholderData: keepPreviousData,
  });

const toBody = (draft: PlanDraft | null): PlanDraft => {
  if (draft === null) throw new Error('There is nothing to plan yet.');
  return draft;
};

/** Makes the waves of the chosen groups. */
export const usePlanWaves = (programmeId: string) => {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ draft, groupIds }: { draft: PlanDraft; groupIds: string[] }): Promise<WavePlan> =>
      request(planWaves, { params: { programmeId }, body: { ...draft, groupIds, confirmed: true } }),
    onSettled: () => client.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'session' }),
  });
};
