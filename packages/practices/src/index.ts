export { type Citation, citationOf } from './citation.js';
export type { PracticeKey } from './leader-group-26/v1/structure.js';
export { loadPracticeWording } from './load-practice-wording.js';
export type { PracticeWording } from './practice-wording.js';
export { type Practice, practicesFor } from './practices.js';
