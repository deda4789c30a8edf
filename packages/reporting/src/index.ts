export type { Thresholds } from './disclosure/thresholds.js';
export type { GroupChangeInput, GroupReportInput, GroupWaveInput } from './group/group-report-input.js';
export { groupReport } from './group/group-report.js';
export type { ChosenFactors } from './programme/factor-rows.js';
export { groupFigures } from './programme/group-figures.js';
export type { GroupMeans, ReportedGroup, ReportedWave, WaveMeans } from './programme/group-means.js';
export { programmeReport, type ProgrammeReportInput } from './programme/programme-report.js';
export { changeAfterErasure, compareWaves, type KeyedResponses, type MemberChange } from './reduction/compare-waves.js';
export { type Answers, reduceWave, type WaveAggregate } from './reduction/reduce-wave.js';
