import type { GroupPulse, GroupReport } from '@medspill/contracts';
import type { MethodKey } from '@medspill/methods';
import type { FigurePath } from './figure-path';

/** Every figure of a group's report. The version of its questionnaire is a name, and so is the number of a pulse. */
type GroupFigure = FigurePath<Omit<GroupReport, 'instrument' | 'pulses'> & { pulses: Omit<GroupPulse, 'number'>[] }>;

/** A figure without a method does not compile: whoever adds one to the contracts explains it. */
const methodOf: Readonly<Record<GroupFigure, MethodKey>> = {
  threshold: 'thresholds',

  'waves.invited': 'response-rate',
  'waves.answered': 'response-rate',
  'waves.index': 'group-index',
  'waves.indexFactors': 'group-index',

  'pulses.invited': 'response-rate',
  'pulses.answered': 'response-rate',
  'pulses.index': 'group-index',
  'pulses.indexFactors': 'group-index',
  'pulses.levels.n': 'responses',
  'pulses.levels.mean': 'group-mean',

  'indexChanges.first': 'group-index',
  'indexChanges.second': 'group-index',
  'indexChanges.difference': 'index-change',
  'indexChanges.factors': 'index-change',

  'factors.levels.n': 'responses',
  'factors.levels.mean': 'group-mean',
  'factors.levels.sd': 'group-sd',
  'factors.levels.agreement': 'agreement',
  'factors.levels.bands': 'score-bands',
  'factors.levels.cohort.mean': 'cohort-comparison',
  'factors.levels.cohort.groups': 'cohort-comparison',

  'chosenChanges.chosen.mean': 'chosen-changes',
  'chosenChanges.chosen.factors': 'chosen-changes',
  'chosenChanges.others.mean': 'chosen-changes',
  'chosenChanges.others.factors': 'chosen-changes',
  'chosenChanges.difference': 'chosen-changes',

  'factors.norm.percentile': 'percentile-norm',
  'factors.norm.groups': 'percentile-norm',

  'factors.changes.nOnlyFirst': 'who-answered',
  'factors.changes.nOnlySecond': 'who-answered',
  'factors.changes.nBoth': 'who-answered',
  'factors.changes.difference': 'group-change',
  'factors.changes.ciLow': 'group-change-interval',
  'factors.changes.ciHigh': 'group-change-interval',
  'factors.changes.t': 'group-change-t',
  'factors.changes.df': 'group-change-t',
  'factors.changes.p': 'group-change-t',
  'factors.changes.dAv': 'group-d-av',
};

/** The methods behind some figures of a group's report, each once. */
export const groupMethods = (...figures: GroupFigure[]): MethodKey[] => [...new Set(figures.map((figure) => methodOf[figure]))];
