import type { MethodWording } from '../method-wording.js';
import { details } from './details.js';
import { errata } from './errata.js';
import { summaries } from './summaries.js';
import { terms } from './terms.js';

export const wording: MethodWording = { ...terms, summaries, details, errata };
