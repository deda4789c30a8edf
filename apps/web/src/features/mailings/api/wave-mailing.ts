import { getWaveMailing, type MailPlan, planWaveMailing, sendInvitations, sendReminder, type WaveMailing } from '@medspill/contracts';
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { request } from '../../../lib/http/request';

const keyOf = (waveId: string) => ['wave-mailing', waveId] as const;

/** Read anew now and then while mails are on their way. */
const everyMs = 5_000;

const isUnderWay = ({ mailServer, wave, people }: WaveMailing): boolean =>
  mailServer && wave.state === 'open' && people.some(({ state }) => state === 'waiting');

export const waveMailingQuery = (waveId: string) =>
  queryOptions({
    queryKey: keyOf(waveId),
    queryFn: ({ signal }) => request(getWaveMailing, { params: { waveId }, signal }),
    staleTime: 0,
    refetchInterval: ({ state }) => (state.data && isUnderWay(state.data) ? everyMs : false),
  });

const useChange = <Variables,>(waveId: string, change: (variables: Variables) => Promise<WaveMailing>) => {
  const client = useQueryClient();
  return useMutation({ mutationFn: change, onSuccess: (mailing) => client.setQueryData(keyOf(waveId), mailing) });
};

export const usePlanMailing = (waveId: string) =>
  useChange(waveId, (body: MailPlan) => request(planWaveMailing, { params: { waveId }, body }));

/** Sends the invitation to one member again; to everybody who has had none without one. */
export const useSendInvitations = (waveId: string) =>
  useChange(waveId, (memberId: string | null) => request(sendInvitations, { params: { waveId }, body: { memberId } }));

export const useSendReminder = (waveId: string) => useChange(waveId, () => request(sendReminder, { params: { waveId } }));
