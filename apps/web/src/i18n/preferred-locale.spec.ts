import { preferredLocale } from './preferred-locale';

describe('preferredLocale', () => {
  it.each([
    [['nb-NO', 'nb', 'no', 'nn', 'en-US', 'en'], 'nb'],
    [['no', 'en'], 'nb'],
    [['en-GB'], 'en'],
    [['en-US', 'en', 'nb'], 'nb'],
    [['nn-NO', 'nn', 'nb', 'en'], 'nn'],
    [['da-DK', 'da', 'en-US', 'en'], 'da'],
    [['sv-SE', 'en'], 'en'],
    [['sv-SE'], 'nb'],
    [[], 'nb'],
  ] as const)('reads %j as %s', (tags, locale) => {
    expect(preferredLocale(tags)).toBe(locale);
  });
});
