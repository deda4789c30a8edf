import type { Locale } from '@medspill/contracts';
import type { Letter } from '../platform/mail/write-mail.js';

/** What the mail says to whom an account was made for. */
type InvitationLetter = (organisation: string, address: string, url: string) => Letter;

const nb: InvitationLetter = (organisation, address, url) => ({
  subject: `Du har fått tilgang til Medspill hos ${organisation}`,
  paragraphs: [
    'Hei!',
    `${organisation} bruker Medspill til å måle hvordan ledergrupper fungerer, og har gitt deg tilgang.`,
    `Logg inn med denne e-postadressen: ${address}. Første gang får du en lenke på e-post, eller du bruker virksomhetens egen pålogging.`,
  ],
  action: { label: 'Gå til Medspill', url },
  notes: ['Kjenner du ikke til dette? Da kan du se bort fra e-posten.'],
});

const nn: InvitationLetter = (organisation, address, url) => ({
  subject: `Du har fått tilgang til Medspill hos ${organisation}`,
  paragraphs: [
    'Hei!',
    `${organisation} bruker Medspill til å måle korleis leiargrupper fungerer, og har gitt deg tilgang.`,
    `Logg inn med denne e-postadressa: ${address}. Første gongen får du ei lenkje på e-post, eller du bruker pålogginga til verksemda.`,
  ],
  action: { label: 'Gå til Medspill', url },
  notes: ['Kjenner du ikkje til dette? Då kan du sjå bort frå e-posten.'],
});

const da: InvitationLetter = (organisation, address, url) => ({
  subject: `Du har fået adgang til Medspill hos ${organisation}`,
  paragraphs: [
    'Hej!',
    `${organisation} bruger Medspill til at måle, hvordan ledergrupper fungerer, og har givet dig adgang.`,
    `Log ind med denne e-mailadresse: ${address}. Første gang får du et link på e-mail, eller du bruger organisationens eget login.`,
  ],
  action: { label: 'Gå til Medspill', url },
  notes: ['Kender du ikke noget til dette? Så kan du se bort fra e-mailen.'],
});

const en: InvitationLetter = (organisation, address, url) => ({
  subject: `You have access to Medspill at ${organisation}`,
  paragraphs: [
    'Hello!',
    `${organisation} uses Medspill to measure how well leader groups work, and has given you access.`,
    `Sign in with this e-mail address: ${address}. The first time, you are sent a link, or you use your organisation’s own sign-in.`,
  ],
  action: { label: 'Go to Medspill', url },
  notes: ['You know nothing of this? Then you can ignore this e-mail.'],
});

export const invitationLetters: Readonly<Record<Locale, InvitationLetter>> = { nb, nn, da, en };
