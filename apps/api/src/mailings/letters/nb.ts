import type { MailWords } from './wording.js';

export const nb: MailWords = {
  usual: {
    invitation: {
      subject: 'Hvordan jobber {{group}} sammen? Si hva du mener',
      body: `Hei {{name}}!

{{group}} er med i {{programme}}, og vi vil gjerne vite hvordan du opplever at dere jobber sammen.

Det tar om lag åtte minutter. Du kan svare på mobilen, stoppe når du vil og fortsette senere.

{{link}}

Svarene er konfidensielle. Ingen får se hva akkurat du har svart, verken lederen din, kollegene eller vi som sender ut undersøkelsen.

Svar gjerne innen {{closes}}.

Lurer du på noe? Ta kontakt: {{contact}}

Vennlig hilsen
{{organisation}}`,
    },
    reminder: {
      subject: 'Påminnelse: undersøkelsen om {{group}}',
      body: `Hei {{name}}!

Undersøkelsen om {{group}} er fortsatt åpen, og det betyr noe at du er med.

{{progress}}

{{link}}

Lenken er den samme som før. Svarene er konfidensielle, og ingen får vite hvem som har svart.

Svar gjerne innen {{closes}}.

Lurer du på noe? Ta kontakt: {{contact}}

Vennlig hilsen
{{organisation}}`,
    },
    last_call: {
      subject: 'Snart stenger undersøkelsen om {{group}}',
      body: `Hei {{name}}!

Undersøkelsen om {{group}} stenger {{closes}}. Etter det kan den ikke besvares.

{{progress}}

{{link}}

Dette er den siste påminnelsen du får om denne undersøkelsen.

Vennlig hilsen
{{organisation}}`,
    },
    thanks: {
      subject: 'Takk for svarene',
      body: `Hei {{name}}!

Takk for at du tok deg tid. Svarene dine om {{group}} er kommet fram.

Vil du endre noe, bruker du den samme lenken så lenge undersøkelsen er åpen.

{{link}}

Gruppen får resultatene samlet når undersøkelsen er stengt.

Vennlig hilsen
{{organisation}}`,
    },
  },
  open: 'Åpne undersøkelsen',
  progress: {
    begun: 'Du er allerede i gang. Svarene dine er lagret, og du fortsetter der du slapp.',
    notBegun: 'Det tar om lag åtte minutter, og du kan stoppe og fortsette når det passer deg.',
  },
  footer: {
    why: (organisation) => `Du får denne e-posten fordi ${organisation} har invitert deg til en undersøkelse.`,
    own: 'Lenken er din egen. Ikke send den videre.',
    noReminders: 'Ikke minn meg på denne undersøkelsen igjen',
  },
  example: { name: 'Kari Nordmann', group: 'Ledergruppen i Fjordbyen', contact: 'Ola Nordmann, ola.nordmann@etaten.example' },
};
