import { locale } from '@medspill/contracts';
import { foreignWord } from '@medspill/config/foreign-words';
import { documentWording } from './document-wordings.js';

/** Texts, and sentences with their values as they are written. */
const textsOf = (words: unknown): string[] =>
  typeof words === 'string' || typeof words === 'function' ? [String(words)] : Object.values(words as object).flatMap(textsOf);

describe.each(locale.options)('the words of documents in %s', (language) => {
  const texts = textsOf(documentWording(language));

  it('are not empty', () => {
    expect(texts.length).toBeGreaterThan(100);
    expect(texts.filter((text) => text.trim() === '')).toEqual([]);
  });

  it('are of no other language', () => {
    expect(texts.flatMap((text) => foreignWord(language, text) ?? [])).toEqual([]);
  });
});
