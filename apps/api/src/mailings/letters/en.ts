import type { MailWords } from './wording.js';

export const en: MailWords = {
  usual: {
    invitation: {
      subject: 'How does {{group}} work together? Tell us what you think',
      body: `Hello {{name}}!

{{group}} takes part in {{programme}}, and we would like to know how you find that you work together.

It takes about eight minutes. You can answer on your phone, stop whenever you like and go on later.

{{link}}

Your answers are confidential. Nobody gets to see what you in particular have answered: not your leader, not your colleagues, nor we who send out the survey.

Please answer by {{closes}}.

Any questions? Get in touch: {{contact}}

Kind regards
{{organisation}}`,
    },
    reminder: {
      subject: 'Reminder: the survey about {{group}}',
      body: `Hello {{name}}!

The survey about {{group}} is still open, and it matters that you take part.

{{progress}}

{{link}}

The link is the same as before. Answers are confidential, and nobody is told who has answered.

Please answer by {{closes}}.

Any questions? Get in touch: {{contact}}

Kind regards
{{organisation}}`,
    },
    last_call: {
      subject: 'The survey about {{group}} closes soon',
      body: `Hello {{name}}!

The survey about {{group}} closes on {{closes}}. After that it cannot be answered.

{{progress}}

{{link}}

This is the last reminder that you get about this survey.

Kind regards
{{organisation}}`,
    },
    thanks: {
      subject: 'Thank you for your answers',
      body: `Hello {{name}}!

Thank you for taking the time. Your answers about {{group}} have arrived.

If you want to change something, use the same link for as long as the survey is open.

{{link}}

The group gets the results as a whole when the survey has closed.

Kind regards
{{organisation}}`,
    },
  },
  open: 'Open the survey',
  progress: {
    begun: 'You have already begun. Your answers are saved, and you go on where you stopped.',
    notBegun: 'It takes about eight minutes, and you can stop and go on whenever it suits you.',
  },
  footer: {
    why: (organisation) => `You get this e-mail because ${organisation} has invited you to a survey.`,
    own: 'The link is your own. Please do not pass it on.',
    noReminders: 'Do not remind me of this survey again',
  },
  example: { name: 'Mary Smith', group: 'The leader group of Fjordtown', contact: 'John Brown, john.brown@agency.example' },
};
