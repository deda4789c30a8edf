import type { Locale, MailKind } from '@medspill/contracts';
import type { Mail } from '../platform/mail/mailer.js';
import { type Letter, writeMail } from '../platform/mail/write-mail.js';
import { fillLine, fillParagraphs, type MailValues } from './fill-wording.js';
import { mailWords } from './letters/mail-words.js';
import type { Wording } from './letters/wording.js';

/** What a mail is about and to whom, before it has words. */
export interface MailOccasion {
  readonly kind: MailKind;
  readonly locale: Locale;
  /** The programme's own words; null for the usual ones. */
  readonly wording: Wording | null;
  readonly to: string;
  readonly name: string | null;
  readonly group: string;
  readonly programme: string;
  readonly organisation: string;
  readonly contact: string | null;
  readonly closesAt: Date | null;
  /** Whether the reader has begun to answer. Only reminders may know. */
  readonly begun: boolean;
  readonly link: string;
  readonly noRemindersUrl: string;
}

const tags: Readonly<Record<Locale, string>> = { nb: 'nb-NO', nn: 'nn-NO', da: 'da-DK', en: 'en-GB' };

/** A deadline as one says it, in the time of the countries that the service is for. */
const dateTime = (moment: Date, locale: Locale): string =>
  new Intl.DateTimeFormat(tags[locale], {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    hour: '2-digit',
    minute: '2-digit',
    timeZone: 'Europe/Oslo',
  }).format(moment);

const valuesOf = ({ locale, name, group, programme, organisation, contact, closesAt, begun, link }: MailOccasion): MailValues => {
  const { progress } = mailWords[locale];
  return {
    name,
    group,
    programme,
    organisation,
    contact,
    link,
    closes: closesAt && dateTime(closesAt, locale),
    progress: begun ? progress.begun : progress.notBegun,
  };
};

/** What the mail of an occasion says. */
export const composeLetter = (occasion: MailOccasion): Letter => {
  const { kind, locale, link, noRemindersUrl, organisation } = occasion;
  const { usual, open, footer } = mailWords[locale];
  const { subject, body } = occasion.wording ?? usual[kind];
  const values = valuesOf(occasion);
  return {
    subject: fillLine(subject, values),
    paragraphs: fillParagraphs(body, values).map((paragraph) => paragraph ?? { label: open, url: link }),
    notes: [footer.own, footer.why(organisation), ...(kind === 'thanks' ? [] : [{ label: footer.noReminders, url: noRemindersUrl }])],
  };
};

/** The mail of an occasion, in both its forms. */
export const composeMail = (occasion: MailOccasion): Mail => writeMail(occasion.to, composeLetter(occasion), occasion.locale);
