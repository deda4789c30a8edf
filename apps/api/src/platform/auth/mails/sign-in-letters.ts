import type { Locale } from '@medspill/contracts';
import type { Letter } from '../../mail/write-mail.js';

/** What the mails of signing in say. `minutes`: how long the link works. */
interface Letters {
  readonly signInLink: (url: string, minutes: number) => Letter;
  readonly passwordReset: (url: string, minutes: number) => Letter;
  readonly newAddress: (url: string, minutes: number) => Letter;
  readonly addressChanged: (address: string) => Letter;
}

const nb: Letters = {
  signInLink: (url, minutes) => ({
    subject: 'Logg inn på Medspill',
    paragraphs: ['Hei!', 'Her er lenken du ba om for å logge inn på Medspill.'],
    action: { label: 'Logg inn', url },
    notes: [`Lenken virker én gang, i ${minutes} minutter.`, 'Var det ikke du som ba om den? Da kan du se bort fra denne e-posten. Ingen kommer inn uten lenken.'],
  }),
  passwordReset: (url, minutes) => ({
    subject: 'Nytt passord til Medspill',
    paragraphs: ['Hei!', 'Med denne lenken velger du et nytt passord. Samtidig blir du logget ut overalt.'],
    action: { label: 'Velg nytt passord', url },
    notes: [`Lenken virker én gang, i ${minutes} minutter.`, 'Var det ikke du som ba om den? Da kan du se bort fra denne e-posten. Passordet ditt er som før.'],
  }),
  newAddress: (url, minutes) => ({
    subject: 'Bekreft den nye e-postadressen',
    paragraphs: ['Hei!', 'Følg lenken for å bruke denne adressen når du logger inn på Medspill.'],
    action: { label: 'Bruk denne adressen', url },
    notes: [`Lenken virker én gang, i ${minutes} minutter.`, 'Kjenner du ikke til dette? Da kan du se bort fra denne e-posten. Ingenting blir endret.'],
  }),
  addressChanged: (address) => ({
    subject: 'E-postadressen din i Medspill er endret',
    paragraphs: ['Hei!', `Du logger nå inn på Medspill med ${address}. Denne adressen virker ikke lenger.`],
    notes: ['Var det ikke du som endret den? Ta kontakt med den som har ansvar for Medspill i virksomheten din med en gang.'],
  }),
};

const nn: Letters = {
  signInLink: (url, minutes) => ({
    subject: 'Logg inn på Medspill',
    paragraphs: ['Hei!', 'Her er lenkja du bad om for å logge inn på Medspill.'],
    action: { label: 'Logg inn', url },
    notes: [`Lenkja verkar éin gong, i ${minutes} minutt.`, 'Var det ikkje du som bad om dette? Då kan du sjå bort frå denne e-posten. Ingen kjem inn utan lenkja.'],
  }),
  passwordReset: (url, minutes) => ({
    subject: 'Nytt passord til Medspill',
    paragraphs: ['Hei!', 'Med denne lenkja vel du eit nytt passord. Samstundes blir du logga ut overalt.'],
    action: { label: 'Vel nytt passord', url },
    notes: [`Lenkja verkar éin gong, i ${minutes} minutt.`, 'Var det ikkje du som bad om dette? Då kan du sjå bort frå denne e-posten. Passordet ditt er som før.'],
  }),
  newAddress: (url, minutes) => ({
    subject: 'Stadfest den nye e-postadressa',
    paragraphs: ['Hei!', 'Følg lenkja for å bruke denne adressa når du loggar inn på Medspill.'],
    action: { label: 'Bruk denne adressa', url },
    notes: [`Lenkja verkar éin gong, i ${minutes} minutt.`, 'Kjenner du ikkje til dette? Då kan du sjå bort frå denne e-posten. Ingenting blir endra.'],
  }),
  addressChanged: (address) => ({
    subject: 'E-postadressa di i Medspill er endra',
    paragraphs: ['Hei!', `Du loggar no inn på Medspill med ${address}. Denne adressa verkar ikkje lenger.`],
    notes: ['Var det ikkje du som endra adressa? Ta kontakt med den som har ansvar for Medspill i verksemda di, med ein gong.'],
  }),
};

const da: Letters = {
  signInLink: (url, minutes) => ({
    subject: 'Log ind på Medspill',
    paragraphs: ['Hej!', 'Her er det link, du bad om for at logge ind på Medspill.'],
    action: { label: 'Log ind', url },
    notes: [`Linket virker én gang, i ${minutes} minutter.`, 'Var det ikke dig, der bad om det? Så kan du se bort fra denne e-mail. Ingen kommer ind uden linket.'],
  }),
  passwordReset: (url, minutes) => ({
    subject: 'Ny adgangskode til Medspill',
    paragraphs: ['Hej!', 'Med dette link vælger du en ny adgangskode. Samtidig bliver du logget ud overalt.'],
    action: { label: 'Vælg ny adgangskode', url },
    notes: [`Linket virker én gang, i ${minutes} minutter.`, 'Var det ikke dig, der bad om det? Så kan du se bort fra denne e-mail. Din adgangskode er som før.'],
  }),
  newAddress: (url, minutes) => ({
    subject: 'Bekræft den nye e-mailadresse',
    paragraphs: ['Hej!', 'Følg linket for at bruge denne adresse, når du logger ind på Medspill.'],
    action: { label: 'Brug denne adresse', url },
    notes: [`Linket virker én gang, i ${minutes} minutter.`, 'Kender du ikke noget til dette? Så kan du se bort fra denne e-mail. Ingenting bliver ændret.'],
  }),
  addressChanged: (address) => ({
    subject: 'Din e-mailadresse i Medspill er ændret',
    paragraphs: ['Hej!', `Du logger nu ind på Medspill med ${address}. Denne adresse virker ikke længere.`],
    notes: ['Var det ikke dig, der ændrede den? Kontakt straks den, der har ansvaret for Medspill i din organisation.'],
  }),
};

const en: Letters = {
  signInLink: (url, minutes) => ({
    subject: 'Sign in to Medspill',
    paragraphs: ['Hello!', 'Here is the link you asked for to sign in to Medspill.'],
    action: { label: 'Sign in', url },
    notes: [`The link works once, for ${minutes} minutes.`, 'Not you who asked for it? Then you can ignore this e-mail. Nobody gets in without the link.'],
  }),
  passwordReset: (url, minutes) => ({
    subject: 'New password for Medspill',
    paragraphs: ['Hello!', 'With this link you choose a new password. You will be signed out everywhere at the same time.'],
    action: { label: 'Choose a new password', url },
    notes: [`The link works once, for ${minutes} minutes.`, 'Not you who asked for it? Then you can ignore this e-mail. Your password is as it was.'],
  }),
  newAddress: (url, minutes) => ({
    subject: 'Confirm your new e-mail address',
    paragraphs: ['Hello!', 'Follow the link to use this address when you sign in to Medspill.'],
    action: { label: 'Use this address', url },
    notes: [`The link works once, for ${minutes} minutes.`, 'You know nothing of this? Then you can ignore this e-mail. Nothing will be changed.'],
  }),
  addressChanged: (address) => ({
    subject: 'Your e-mail address in Medspill has changed',
    paragraphs: ['Hello!', `You now sign in to Medspill with ${address}. This address does not work any more.`],
    notes: ['Not you who changed it? Contact whoever is responsible for Medspill in your organisation at once.'],
  }),
};

export const signInLetters: Readonly<Record<Locale, Letters>> = { nb, nn, da, en };
