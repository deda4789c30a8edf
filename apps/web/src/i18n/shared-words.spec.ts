import { readFile } from 'node:fs/promises';
import { locale, type WaveKind } from '@medspill/contracts';
import { loadNarrativeWording } from '@medspill/narrative';

interface CommonWords {
  readonly waves: Readonly<Record<string, string>>;
  readonly when: Readonly<Record<string, string>>;
  readonly withheld: Readonly<Record<string, string>>;
}

// The screens have these words before anything else is fetched, and the report's sentences and files bring theirs along.
describe('words that screens and files share', () => {
  it.each(locale.options)('are the same in both, in %s', async (language) => {
    const common: CommonWords = JSON.parse(await readFile(new URL(`./${language}/common.json`, import.meta.url), 'utf8'));
    const narrative = await loadNarrativeWording(language);
    expect(common.withheld).toEqual(narrative.withheld);
    for (const kind of ['before', 'after', 'follow_up'] as const satisfies readonly WaveKind[]) {
      expect({ name: common.waves[kind], when: common.when[kind] }).toEqual({ name: narrative.waves[kind].name, when: narrative.waves[kind].when });
    }
  });
});
