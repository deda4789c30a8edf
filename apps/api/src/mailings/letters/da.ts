import type { MailWords } from './wording.js';

export const da: MailWords = {
  usual: {
    invitation: {
      subject: 'Hvordan arbejder {{group}} sammen? Sig din mening',
      body: `Hej {{name}}!

{{group}} er med i {{programme}}, og vi vil gerne vide, hvordan du oplever, at I arbejder sammen.

Det tager omkring otte minutter. Du kan svare på mobilen, holde pause, når du vil, og fortsætte senere.

{{link}}

Svarene er fortrolige. Ingen får at se, hvad netop du har svaret, hverken din leder, dine kolleger eller os, der sender undersøgelsen ud.

Svar gerne inden {{closes}}.

Har du spørgsmål? Kontakt: {{contact}}

Venlig hilsen
{{organisation}}`,
    },
    reminder: {
      subject: 'Påmindelse: undersøgelsen om {{group}}',
      body: `Hej {{name}}!

Undersøgelsen om {{group}} er stadig åben, og det betyder noget, at du er med.

{{progress}}

{{link}}

Linket er det samme som før. Svarene er fortrolige, og ingen får at vide, hvem der har svaret.

Svar gerne inden {{closes}}.

Har du spørgsmål? Kontakt: {{contact}}

Venlig hilsen
{{organisation}}`,
    },
    last_call: {
      subject: 'Undersøgelsen om {{group}} lukker snart',
      body: `Hej {{name}}!

Undersøgelsen om {{group}} lukker {{closes}}. Derefter kan den ikke besvares.

{{progress}}

{{link}}

Det er den sidste påmindelse, du får om denne undersøgelse.

Venlig hilsen
{{organisation}}`,
    },
    thanks: {
      subject: 'Tak for dine svar',
      body: `Hej {{name}}!

Tak, fordi du tog dig tid. Dine svar om {{group}} er nået frem.

Vil du ændre noget, bruger du det samme link, så længe undersøgelsen er åben.

{{link}}

Gruppen får resultaterne samlet, når undersøgelsen er lukket.

Venlig hilsen
{{organisation}}`,
    },
  },
  open: 'Åbn undersøgelsen',
  progress: {
    begun: 'Du er allerede i gang. Dine svar er gemt, og du fortsætter, hvor du slap.',
    notBegun: 'Det tager omkring otte minutter, og du kan holde pause og fortsætte, når det passer dig.',
  },
  footer: {
    why: (organisation) => `Du får denne e-mail, fordi ${organisation} har inviteret dig til en undersøgelse.`,
    own: 'Linket er dit eget. Send det ikke videre.',
    noReminders: 'Mind mig ikke om denne undersøgelse igen',
  },
  example: { name: 'Karen Jensen', group: 'Ledergruppen i Fjordby', contact: 'Ole Hansen, ole.hansen@styrelsen.example' },
};
