import {
  type ActionDetails,
  addStatusNote,
  type AreaDetails,
  createDevelopmentAction,
  createDevelopmentArea,
  type DevelopmentAction,
  getDevelopmentPlan,
  getGroupReport,
  orderDevelopmentAreas,
  removeDevelopmentAction,
  removeDevelopmentArea,
  restoreDevelopmentAction,
  restoreDevelopmentArea,
  setActionReminders,
  type StatusNote,
  updateDevelopmentAction,
  updateDevelopmentArea,
  type WaveKind,
  writeContribution,
} from '@medspill/contracts';
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { errorCode } from '../../../lib/http/api-error';
import { request } from '../../../lib/http/request';

export const developmentQuery = (groupId: string) =>
  queryOptions({
    queryKey: ['group', groupId, 'development'],
    queryFn: ({ signal }) => request(getDevelopmentPlan, { params: { groupId }, signal }),
  });

/** The group's figures; null for members who have not been let into them. */
export const figuresQuery = (groupId: string) =>
  queryOptions({
    queryKey: ['group', groupId, 'figures'],
    queryFn: async ({ signal }) => {
      try {
        return await request(getGroupReport, { params: { groupId }, signal });
      } catch (error) {
        if (errorCode(error) === 'report_not_released') return null;
        throw error;
      }
    },
  });

/** Whatever was changed, and also when it was not because somebody else was quicker: the page shows what there is now. */
const useChange = <Variables, Result>(groupId: string, change: (variables: Variables) => Promise<Result>) => {
  const client = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSettled: () => client.invalidateQueries({ queryKey: ['group', groupId] }),
  });
};

export const useCreateArea = (groupId: string) =>
  useChange(groupId, (body: AreaDetails & { chosenAfter: WaveKind }) => request(createDevelopmentArea, { params: { groupId }, body }));

export const useUpdateArea = (groupId: string, areaId: string) =>
  useChange(groupId, (body: AreaDetails & { version: number }) => request(updateDevelopmentArea, { params: { areaId }, body }));

export const useOrderAreas = (groupId: string) =>
  useChange(groupId, (areaIds: string[]) => request(orderDevelopmentAreas, { params: { groupId }, body: { areaIds } }));

export const useRemoveArea = (groupId: string) =>
  useChange(groupId, ({ areaId, removed }: { areaId: string; removed: boolean }) =>
    request(removed ? removeDevelopmentArea : restoreDevelopmentArea, { params: { areaId } }),
  );

export const useAddNote = (groupId: string, areaId: string) =>
  useChange(groupId, (body: Omit<StatusNote, 'id' | 'at'>) => request(addStatusNote, { params: { areaId }, body }));

export const useContribute = (groupId: string, areaId: string) =>
  useChange(groupId, ({ memberId, ...body }: { memberId: string; text: string | null; version: number }) =>
    request(writeContribution, { params: { areaId, memberId }, body }),
  );

export const useCreateAction = (groupId: string, areaId: string) =>
  useChange(groupId, (body: ActionDetails & { practiceKey: string | null }) => request(createDevelopmentAction, { params: { areaId }, body }));

/** @returns with the action's own version, for changes at one tap */
export const useUpdateAction = (groupId: string) =>
  useChange(groupId, ({ id: actionId, title, ownerId, dueOn, state, note, version }: Omit<DevelopmentAction, 'practiceKey'>) =>
    request(updateDevelopmentAction, { params: { actionId }, body: { title, ownerId, dueOn, state, note, version } }),
  );

export const useRemoveAction = (groupId: string) =>
  useChange(groupId, ({ actionId, removed }: { actionId: string; removed: boolean }) =>
    request(removed ? removeDevelopmentAction : restoreDevelopmentAction, { params: { actionId } }),
  );

export const useReminders = (groupId: string) =>
  useChange(groupId, (wanted: boolean) => request(setActionReminders, { params: { groupId }, body: { wanted } }));
