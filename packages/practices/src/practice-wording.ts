import type { FactorKey } from '@medspill/instruments';
import type { PracticeKey } from './leader-group-26/v1/structure.js';
import type { Place, TopicKey } from './sources.js';

/** Every word about the practices of one questionnaire version in one language. */
export interface PracticeWording {
  /** A question for the group's talk about each factor. */
  readonly prompts: Readonly<Record<FactorKey, string>>;
  /** The title says what to do, and can stand as an action; the text how. */
  readonly practices: Readonly<Record<PracticeKey, { readonly title: string; readonly text: string }>>;
  /** What a place in a document is called, with `{number}` for its number. */
  readonly places: Readonly<Record<Place['kind'] | 'page', string>>;
  readonly topics: Readonly<Record<TopicKey, string>>;
}
