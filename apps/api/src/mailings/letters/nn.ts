import type { MailWords } from './wording.js';

export const nn: MailWords = {
  usual: {
    invitation: {
      subject: 'Korleis jobbar {{group}} saman? Sei kva du meiner',
      body: `Hei {{name}}!

{{group}} er med i {{programme}}, og vi vil gjerne vite korleis du opplever at de jobbar saman.

Det tek om lag åtte minutt. Du kan svare på mobilen, stoppe når du vil og halde fram seinare.

{{link}}

Svara er konfidensielle. Ingen får sjå kva nett du har svart, verken leiaren din, kollegaene eller vi som sender ut undersøkinga.

Svar gjerne innan {{closes}}.

Lurer du på noko? Ta kontakt: {{contact}}

Venleg helsing
{{organisation}}`,
    },
    reminder: {
      subject: 'Påminning: undersøkinga om {{group}}',
      body: `Hei {{name}}!

Undersøkinga om {{group}} er framleis open, og det betyr noko at du er med.

{{progress}}

{{link}}

Lenkja er den same som før. Svara er konfidensielle, og ingen får vite kven som har svart.

Svar gjerne innan {{closes}}.

Lurer du på noko? Ta kontakt: {{contact}}

Venleg helsing
{{organisation}}`,
    },
    last_call: {
      subject: 'Snart stengjer undersøkinga om {{group}}',
      body: `Hei {{name}}!

Undersøkinga om {{group}} stengjer {{closes}}. Etter det kan ingen svare.

{{progress}}

{{link}}

Dette er den siste påminninga du får om denne undersøkinga.

Venleg helsing
{{organisation}}`,
    },
    thanks: {
      subject: 'Takk for svara',
      body: `Hei {{name}}!

Takk for at du tok deg tid. Svara dine om {{group}} er komne fram.

Vil du endre noko, bruker du den same lenkja så lenge undersøkinga er open.

{{link}}

Gruppa får resultata samla når undersøkinga er stengd.

Venleg helsing
{{organisation}}`,
    },
  },
  open: 'Opne undersøkinga',
  progress: {
    begun: 'Du er allereie i gang. Svara dine er lagra, og du held fram der du slapp.',
    notBegun: 'Det tek om lag åtte minutt, og du kan stoppe og halde fram når det passar deg.',
  },
  footer: {
    why: (organisation) => `Du får denne e-posten fordi ${organisation} har invitert deg til ei undersøking.`,
    own: 'Lenkja er di eiga. Ikkje send ho vidare.',
    noReminders: 'Ikkje minn meg på denne undersøkinga igjen',
  },
  example: { name: 'Kari Nordmann', group: 'Leiargruppa i Fjordbyen', contact: 'Ola Nordmann, ola.nordmann@etaten.example' },
};
