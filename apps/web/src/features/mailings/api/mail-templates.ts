import {
  getMailTemplates,
  type MailTemplates,
  type MailWording,
  previewMail,
  resetMailTemplate,
  saveMailTemplate,
  sendTestMail,
  setMailLanguage,
  stopReminders,
} from '@medspill/contracts';
import { keepPreviousData, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { request } from '../../../lib/http/request';

/** Which mail, in which language. */
export type WordingKey = Pick<MailWording, 'kind' | 'locale'>;

const keyOf = (programmeId: string) => ['mail-templates', programmeId] as const;

export const mailTemplatesQuery = (programmeId: string) =>
  queryOptions({
    queryKey: keyOf(programmeId),
    queryFn: ({ signal }) => request(getMailTemplates, { params: { programmeId }, signal }),
  });

/** The mail that a wording makes; the last one stays until the next is there. */
export const previewQuery = (programmeId: string, wording: MailWording) =>
  queryOptions({
    queryKey: ['mail-preview', programmeId, wording],
    queryFn: ({ signal }) => request(previewMail, { params: { programmeId }, body: wording, signal }),
    placeholderData: keepPreviousData,
  });

const useChange = <Variables,>(programmeId: string, change: (variables: Variables) => Promise<MailTemplates>) => {
  const client = useQueryClient();
  return useMutation({ mutationFn: change, onSuccess: (templates) => client.setQueryData(keyOf(programmeId), templates) });
};

export const useSaveTemplate = (programmeId: string) =>
  useChange(programmeId, (body: MailWording) => request(saveMailTemplate, { params: { programmeId }, body }));

export const useResetTemplate = (programmeId: string) =>
  useChange(programmeId, (key: WordingKey) => request(resetMailTemplate, { params: { programmeId, ...key } }));

export const useSetMailLanguage = (programmeId: string) =>
  useChange(programmeId, (body: Pick<WordingKey, 'locale'>) => request(setMailLanguage, { params: { programmeId }, body }));

export const useSendTest = (programmeId: string) =>
  useMutation({ mutationFn: (body: MailWording) => request(sendTestMail, { params: { programmeId }, body }) });

export const useStopReminders = () => useMutation({ mutationFn: (token: string) => request(stopReminders, { params: { token } }) });
