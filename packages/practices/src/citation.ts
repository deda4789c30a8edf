import type { PracticeWording } from './practice-wording.js';
import { type Place, type Source, sources } from './sources.js';

/** Which document, and where in it. */
export interface Citation extends Source {
  /** As `kapittel 3.4, side 25`. */
  readonly place: string;
}

const numberOf = (place: Place, { topics }: PracticeWording): string => {
  if (place.kind === 'card') return '';
  return place.kind === 'slides' ? topics[place.topic] : place.number;
};

/** What to print under a practice: the document as it is called, and the place in the reader's language. */
export const citationOf = (place: Place, wording: PracticeWording): Citation => {
  const where = wording.places[place.kind].replace('{number}', numberOf(place, wording));
  const page = 'page' in place && place.page !== null ? wording.places.page.replace('{number}', String(place.page)) : null;
  return { ...sources[place.source], place: [where, page].filter((part) => part !== null).join(', ') };
};
