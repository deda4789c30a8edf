import type { Locale } from '@medspill/contracts';
import type { Letter } from '../platform/mail/write-mail.js';
import type { ReminderKind } from './remind-owner.js';

/** What a reminder tells. */
export interface Told {
  readonly title: string;
  readonly group: string;
  /** As `2027-01-15`. */
  readonly dueOn: string;
  readonly url: string;
}

interface Words {
  /** For the day's name of the month. */
  readonly tag: string;
  readonly subject: Readonly<Record<ReminderKind, (title: string) => string>>;
  readonly told: (group: string, day: string) => string;
  readonly help: string;
  readonly open: string;
  readonly optOut: string;
}

const words: Readonly<Record<Locale, Words>> = {
  nb: {
    tag: 'nb-NO',
    subject: { week: (title) => `Om en uke: ${title}`, day: (title) => `I dag: ${title}` },
    told: (group, day) => `Du har tatt ansvar for dette i ${group}, med frist ${day}.`,
    help: 'Er det gjort, kan du krysse det av. Rekker du det ikke, kan du flytte fristen eller be noen om hjelp.',
    open: 'Åpne tiltakene',
    optOut: 'Vil du ikke ha slike påminnelser, kan du slå dem av nederst på siden med tiltakene.',
  },
  nn: {
    tag: 'nn-NO',
    subject: { week: (title) => `Om ei veke: ${title}`, day: (title) => `I dag: ${title}` },
    told: (group, day) => `Du har teke ansvar for dette i ${group}, med frist ${day}.`,
    help: 'Er det gjort, kan du krysse det av. Rekk du det ikkje, kan du flytte fristen eller be nokon om hjelp.',
    open: 'Opne tiltaka',
    optOut: 'Vil du ikkje ha slike påminningar, kan du slå dei av nedst på sida med tiltaka.',
  },
  da: {
    tag: 'da-DK',
    subject: { week: (title) => `Om en uge: ${title}`, day: (title) => `I dag: ${title}` },
    told: (group, day) => `Du har taget ansvar for dette i ${group}, med frist ${day}.`,
    help: 'Er det gjort, kan du krydse det af. Når du det ikke, kan du flytte fristen eller bede nogen om hjælp.',
    open: 'Åbn tiltagene',
    optOut: 'Vil du ikke have sådanne påmindelser, kan du slå dem fra nederst på siden med tiltagene.',
  },
  en: {
    tag: 'en-GB',
    subject: { week: (title) => `In a week: ${title}`, day: (title) => `Today: ${title}` },
    told: (group, day) => `You have taken this on in ${group}, due ${day}.`,
    help: 'If it is done, check it off. If you will not make it, move the date or ask somebody for help.',
    open: 'Open the actions',
    optOut: 'If you do not want such reminders, turn them off at the bottom of the page with the actions.',
  },
};

/** Reminds the owner of an action. */
export const actionReminderLetter = (locale: Locale, kind: ReminderKind, { title, group, dueOn, url }: Told): Letter => {
  const { tag, subject, told, help, open, optOut } = words[locale];
  const day = new Intl.DateTimeFormat(tag, { day: 'numeric', month: 'long', timeZone: 'UTC' }).format(new Date(dueOn));
  return { subject: subject[kind](title), paragraphs: [title, told(group, day), help], action: { label: open, url }, notes: [optOut] };
};
