export type {
  Dimension,
  DimensionKey,
  Factor,
  FactorKey,
  InstrumentKey,
  InstrumentVersion,
  Item,
  ItemKey,
  OpenQuestion,
  OpenQuestionKey,
} from './instrument-version.js';
export { factorScores } from './factor-scores.js';
export { instrumentVersion, instrumentVersions } from './instrument-versions.js';
export { keyedAnswers } from './keyed-answers.js';
export { leaderGroup26V1 } from './leader-group-26/v1/leader-group-26-v1.js';
export { type InstrumentWording, type Locale, locales } from './instrument-wording.js';
export { completeLocales, isComplete, loadWording } from './load-wording.js';
export { wording } from './wording.js';
