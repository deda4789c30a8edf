import type { Locale } from '@medspill/contracts';
import { da } from './wording/da.js';
import { en } from './wording/en.js';
import { nb } from './wording/nb.js';
import { nn } from './wording/nn.js';
import type { NarrativeWording } from './wording/narrative-wording.js';

const wordings: Readonly<Record<Locale, NarrativeWording>> = { nb, nn, da, en };

/** A report's sentences, at once. It brings every language along: in the browser use `loadNarrativeWording`. */
export const narrativeWording = (locale: Locale): NarrativeWording => wordings[locale];
