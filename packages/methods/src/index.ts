export { type ErratumKey, errataKeys } from './errata.js';
export { loadMethodSummaries, loadMethodWording } from './load-wording.js';
export type { Condition, MethodDefinition, Rounding, Unit } from './method-definition.js';
export { type Erratum, type Locale, locales, type MethodSummaries, type MethodWording } from './method-wording.js';
export { type Method, type MethodKey, methods, type Section, type SectionKey, sections } from './methods.js';
export { type Reference, type ReferenceKey, references } from './references.js';
export { type SymbolKey, symbols } from './symbols.js';
