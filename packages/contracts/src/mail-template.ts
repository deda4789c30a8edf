import { z } from 'zod';
import { endpoint } from './endpoint.js';
import { named, uuid } from './identifiers.js';
import { locale } from './locale.js';

/** What respondents are written. */
export const mailKinds = ['invitation', 'reminder', 'last_call', 'thanks'] as const;
export const mailKind = z.enum(mailKinds);
export type MailKind = z.infer<typeof mailKind>;

/** What stands in a wording for what is different in every mail, as `{{name}}`. */
export const mailPlaceholders = ['name', 'group', 'programme', 'organisation', 'link', 'closes', 'contact', 'progress'] as const;
export type MailPlaceholder = (typeof mailPlaceholders)[number];

/** What is wrong with a wording. */
interface WordingIssue {
  readonly field: 'subject' | 'body';
  readonly reason: 'unknown_placeholder' | 'link_missing' | 'link_in_subject';
  /** What stands between the braces. */
  readonly placeholder?: string;
}

const isPlaceholder = (name: string): name is MailPlaceholder => mailPlaceholders.some((known) => known === name);

const namesIn = (text: string): string[] => [...text.matchAll(/\{\{([^{}]*)\}\}/g)].map(([, name = '']) => name.trim());

/** Whether a wording can be sent: it names nothing unknown, and whoever reads it finds the link. Thanks need none. */
const wordingIssues = (kind: MailKind, { subject, body }: { subject: string; body: string }): WordingIssue[] => {
  const unknown = (field: 'subject' | 'body', text: string): WordingIssue[] =>
    namesIn(text).filter((name) => !isPlaceholder(name)).map((placeholder) => ({ field, reason: 'unknown_placeholder', placeholder }));
  return [
    ...unknown('subject', subject),
    ...(namesIn(subject).includes('link') ? [{ field: 'subject', reason: 'link_in_subject' } as const] : []),
    ...unknown('body', body),
    ...(kind !== 'thanks' && !namesIn(body).includes('link') ? [{ field: 'body', reason: 'link_missing' } as const] : []),
  ];
};

const wordingFields = {
  /** One line. */
  subject: z.string().trim().min(1).max(200).regex(/^[^\r\n]*$/),
  /** Plain text, an empty line between paragraphs. */
  body: z.string().trim().min(1).max(5000),
};

const refuseIssues = ({ kind, subject, body }: { kind: MailKind; subject: string; body: string }, context: z.core.$RefinementCtx): void => {
  for (const { field, reason, placeholder } of wordingIssues(kind, { subject, body })) {
    context.addIssue({ code: 'custom', path: [field], message: placeholder === undefined ? reason : `${reason}: ${placeholder}` });
  }
};

/** A wording of a mail, and what it is for. */
export const mailWording = z.strictObject({ kind: mailKind, locale, ...wordingFields }).superRefine(refuseIssues);
export type MailWording = z.infer<typeof mailWording>;

const programmeParams = z.object({ programmeId: uuid });

export const mailTemplates = z.object({
  programme: named,
  /** Language of mails to members who have none of their own. */
  locale,
  /** Whether there is a server that mails can be sent by. */
  mailServer: z.boolean(),
  /** Every kind in every language; `own`: the programme's own words and not the usual ones. */
  items: z.array(z.object({ kind: mailKind, locale, subject: z.string(), body: z.string(), own: z.boolean() })),
});
export type MailTemplates = z.infer<typeof mailTemplates>;

export const getMailTemplates = endpoint({
  method: 'GET',
  path: '/api/programmes/:programmeId/mail-templates',
  summary: 'What the programme’s respondents are written, in every language.',
  params: programmeParams,
  response: mailTemplates,
});

export const saveMailTemplate = endpoint({
  method: 'PUT',
  path: '/api/programmes/:programmeId/mail-templates',
  summary: 'Gives the programme its own words for one mail in one language.',
  params: programmeParams,
  body: mailWording,
  response: mailTemplates,
});

export const resetMailTemplate = endpoint({
  method: 'DELETE',
  path: '/api/programmes/:programmeId/mail-templates/:kind/:locale',
  summary: 'Goes back to the usual words for one mail in one language.',
  params: programmeParams.extend({ kind: mailKind, locale }),
  response: mailTemplates,
});

export const previewMail = endpoint({
  method: 'POST',
  path: '/api/programmes/:programmeId/mail-templates/preview',
  summary: 'The mail that a wording makes, with somebody made up as its reader.',
  params: programmeParams,
  body: mailWording,
  response: z.object({
    /** The sender; null without a mail server. */
    from: z.string().nullable(),
    subject: z.string(),
    /** Of the form with layout: texts, and the button where it stands. */
    paragraphs: z.array(z.union([z.string(), z.object({ label: z.string(), url: z.string() })])),
    /** What stands beneath, set smaller. */
    notes: z.array(z.union([z.string(), z.object({ label: z.string(), url: z.string() })])),
    /** The plain form. */
    text: z.string(),
  }),
});

export const sendTestMail = endpoint({
  method: 'POST',
  path: '/api/programmes/:programmeId/mail-templates/test',
  summary: 'Sends the mail of the preview to the reader’s own address.',
  params: programmeParams,
  body: mailWording,
  response: z.object({ sentTo: z.string() }),
});

export const setMailLanguage = endpoint({
  method: 'PUT',
  path: '/api/programmes/:programmeId/mail-language',
  summary: 'Sets the language of mails to members who have none of their own.',
  params: programmeParams,
  body: z.strictObject({ locale }),
  response: mailTemplates,
});
