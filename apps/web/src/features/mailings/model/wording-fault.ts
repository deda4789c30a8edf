import { type MailKind, type MailPlaceholder, mailPlaceholders } from '@medspill/contracts';

/** What is wrong with a line of a wording, and what stands between its braces where that is it. */
export interface WordingFault {
  readonly reason: 'empty' | 'unknown_placeholder' | 'link_missing' | 'link_in_subject';
  readonly placeholder: string;
}

const isPlaceholder = (name: string): name is MailPlaceholder => mailPlaceholders.some((known) => known === name);

const namesIn = (text: string): string[] => [...text.matchAll(/\{\{([^{}]*)\}\}/g)].map(([, name = '']) => name.trim());

const fault = (reason: WordingFault['reason'], placeholder = ''): WordingFault => ({ reason, placeholder });

const commonFault = (text: string): WordingFault | null => {
  if (text.trim() === '') return fault('empty');
  const unknown = namesIn(text).find((name) => !isPlaceholder(name));
  return unknown === undefined ? null : fault('unknown_placeholder', unknown);
};

/** What is wrong with a subject, said while it is written; the server has the last word. */
export const subjectFault = (subject: string): WordingFault | null =>
  commonFault(subject) ?? (namesIn(subject).includes('link') ? fault('link_in_subject') : null);

/** What is wrong with a text. Only thanks may go without the link. */
export const bodyFault = (kind: MailKind, body: string): WordingFault | null =>
  commonFault(body) ?? (kind !== 'thanks' && !namesIn(body).includes('link') ? fault('link_missing') : null);
