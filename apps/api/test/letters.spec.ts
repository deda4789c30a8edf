import { foreignWord } from '@medspill/config/foreign-words';
import { locale } from '@medspill/contracts';
import { invitationLetters } from '../src/accounts/invitation-letters.js';
import { mailWords } from '../src/mailings/letters/mail-words.js';
import { signInLetters } from '../src/platform/auth/mails/sign-in-letters.js';
import type { Letter } from '../src/platform/mail/write-mail.js';

const languages = locale.options;
type Language = (typeof languages)[number];

const link = 'https://medspill.example/x';

const letters: Record<string, (language: Language) => Letter> = {
  invitation: (language) => invitationLetters[language]('Etat', 'a@b.example', link),
  signInLink: (language) => signInLetters[language].signInLink(link, 30),
  passwordReset: (language) => signInLetters[language].passwordReset(link, 30),
  newAddress: (language) => signInLetters[language].newAddress(link, 30),
  addressChanged: (language) => signInLetters[language].addressChanged('a@b.example'),
};

/** What somebody reads of a letter; a greeting may be alike in two languages. */
const sentencesOf = ({ subject, paragraphs: [, ...paragraphs], action, notes }: Letter): string[] =>
  [subject, ...paragraphs, ...(action ? [action] : []), ...notes].map((part) => (typeof part === 'string' ? part : part.label));

/** Texts, and sentences with their values as they are written. */
const textsOf = (words: unknown): string[] =>
  typeof words === 'string' || typeof words === 'function' ? [String(words)] : Object.values(words as object).flatMap(textsOf);

describe.each(Object.keys(letters))('the letter %s', (name) => {
  const read = (language: Language): string[] => {
    const write = letters[name];
    if (!write) throw new Error(name);
    return sentencesOf(write(language));
  };

  it.each(languages)('has no word of another language than %s', (language) => {
    expect(read(language).flatMap((text) => foreignWord(language, text) ?? [])).toEqual([]);
  });

  it('says as much in every language, in words of its own', () => {
    const sentences = languages.map(read);
    expect(new Set(sentences.map((texts) => texts.length)).size).toBe(1);
    expect(new Set(sentences.map((texts) => texts.join(' '))).size).toBe(languages.length);
  });
});

describe('the mails about a survey', () => {
  it.each(languages)('have no word of another language than %s', (language) => {
    const { example, ...words } = mailWords[language];
    expect(example.name).not.toBe('');
    expect(textsOf(words).flatMap((text) => foreignWord(language, text) ?? [])).toEqual([]);
  });
});
