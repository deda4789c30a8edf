import type { DocumentWording } from '../document-wording.js';
import { deck } from './deck.js';
import { group } from './group.js';
import { paper } from './paper.js';
import { programme } from './programme.js';
import { tables } from './tables.js';

/** English. */
export const en: DocumentWording = { paper, group, programme, deck, tables };
