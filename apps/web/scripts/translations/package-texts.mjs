import { completeLocales, instrumentVersions, wording } from '@medspill/instruments';
import { loadMethodWording, locales as methodLocales } from '@medspill/methods';
import { narrativeWording } from '@medspill/narrative';
import { loadPracticeWording } from '@medspill/practices';
import { flatten } from './flatten.mjs';

const instrumentTexts = instrumentVersions.map((version) => ({
  namespace: `${version.key}-v${version.version}`,
  texts: new Map(completeLocales(version).map((locale) => [locale, flatten(wording(version, locale))])),
}));

const methodTexts = {
  namespace: 'methods-package',
  texts: new Map(await Promise.all(methodLocales.map(async (locale) => [locale, flatten(await loadMethodWording(locale))]))),
};

const practiceTexts = await Promise.all(
  instrumentVersions.map(async (version) => ({
    namespace: `practices-${version.key}-v${version.version}`,
    texts: new Map(await Promise.all(methodLocales.map(async (locale) => [locale, flatten(await loadPracticeWording(version, locale))]))),
  })),
);

/** Most of its sentences are functions: what they write between their values is read. */
const narrativeTexts = {
  namespace: 'narrative-package',
  texts: new Map(methodLocales.map((locale) => [locale, flatten(narrativeWording(locale))])),
};

/** Words that the screens take from packages. Their keys are the compiler's business, what they say is ours. */
export const packageTexts = [...instrumentTexts, methodTexts, ...practiceTexts, narrativeTexts];
