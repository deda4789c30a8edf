import { fillLine, fillParagraphs, type MailValues } from './fill-wording.js';

const values: MailValues = {
  name: 'Kari',
  group: 'Group',
  programme: 'Programme',
  organisation: 'Office',
  link: 'https://medspill.example/s#token',
  closes: null,
  contact: null,
  progress: 'Go on.',
};

describe('a wording', () => {
  it('becomes paragraphs, with a button where the link stands alone', () => {
    expect(fillParagraphs('Hello {{name}}!\n\n{{ link }}\n\n{{progress}}\nOr here: {{link}}', values)).toEqual([
      'Hello Kari!',
      null,
      'Go on.\nOr here: https://medspill.example/s#token',
    ]);
  });

  it('goes without what speaks of a deadline or a contact that there is not', () => {
    expect(fillParagraphs('By {{closes}}.\n\nAsk {{contact}}.\n\nBye', values)).toEqual(['Bye']);
  });

  it('greets somebody without a name', () => {
    expect(fillLine('Hello {{name}}!', { ...values, name: null })).toBe('Hello!');
  });

  it('takes what somebody is called as it stands, braces and dollars included', () => {
    expect(fillLine('{{name}}', { ...values, name: '$& {{group}}' })).toBe('$& {{group}}');
  });
});
