import type { FactorRow, GroupFigures, IndexRow, ProgrammeReport, ResponseRate } from '@medspill/contracts';
import type { MethodKey } from '@medspill/methods';
import type { FigurePath } from './figure-path';

/** Every figure of a programme's or a cohort's report. The index and the factors have their change in common. */
type ProgrammeFigure =
  | FigurePath<Omit<ProgrammeReport, 'index' | 'factors'>>
  | FigurePath<IndexRow>
  | FigurePath<FactorRow>
  | FigurePath<{ rate: ResponseRate; group: GroupFigures }>;

/** A figure without a method does not compile: whoever adds one to the contracts explains it. */
const methodOf: Readonly<Record<ProgrammeFigure, MethodKey>> = {
  groups: 'groups-compared',
  groupsLeftOut: 'whole-and-parts',
  n: 'groups-compared',
  'wave.mean': 'programme-level',
  'wave.sd': 'programme-level',

  'change.mean': 'mean-change',
  'change.sd': 'mean-change',
  'change.ciLow': 'change-interval',
  'change.ciHigh': 'change-interval',
  'change.t': 'paired-t',
  'change.df': 'paired-t',
  'change.p': 'paired-t',
  'change.pHolm': 'holm',
  'change.pBh': 'benjamini-hochberg',
  'change.dAv': 'cohens-d-av',
  'change.dAvLow': 'cohens-d-av-interval',
  'change.dAvHigh': 'cohens-d-av-interval',
  'change.dZ': 'cohens-d-z',
  'change.gAv': 'hedges-g-av',
  'change.gAvLow': 'hedges-g-av',
  'change.gAvHigh': 'hedges-g-av',
  'change.wilcoxonP': 'wilcoxon',
  'change.signFlipP': 'sign-flip',

  chosenBy: 'chosen-by',
  improved: 'change-counts',
  unchanged: 'change-counts',
  declined: 'change-counts',
  notImproved: 'change-counts',

  'reliability.groups': 'groups-compared',
  'reliability.wave.responses': 'responses',
  'reliability.wave.alpha': 'cronbach-alpha',
  'reliability.wave.alphaLow': 'cronbach-alpha-interval',
  'reliability.wave.alphaHigh': 'cronbach-alpha-interval',
  'reliability.wave.omega': 'mcdonald-omega',
  'reliability.wave.icc1': 'icc-1',
  'reliability.wave.icc2': 'icc-2',
  'reliability.wave.agreement.strong': 'agreement-in-groups',
  'reliability.wave.agreement.moderate': 'agreement-in-groups',
  'reliability.wave.agreement.weak': 'agreement-in-groups',

  better: 'better-worse',
  worse: 'better-worse',
  reliablyBetter: 'reliable-change',
  reliablyWorse: 'reliable-change',
  alpha: 'index-alpha',
  seDiff: 'reliable-change-error',

  'goalsAndChange.factors': 'goals-and-change',
  'goalsAndChange.r': 'goals-and-change',
  'goalsAndChange.p': 'goals-and-change',

  'goalsAndChange.perGroup.groups': 'chosen-against-others',
  'goalsAndChange.perGroup.chosen': 'chosen-against-others',
  'goalsAndChange.perGroup.others': 'chosen-against-others',
  'goalsAndChange.perGroup.difference': 'chosen-against-others',
  'goalsAndChange.perGroup.ciLow': 'chosen-against-others',
  'goalsAndChange.perGroup.ciHigh': 'chosen-against-others',
  'goalsAndChange.perGroup.t': 'chosen-against-others',
  'goalsAndChange.perGroup.df': 'chosen-against-others',
  'goalsAndChange.perGroup.p': 'chosen-against-others',

  'rate.groups': 'response-rate',
  'rate.open': 'response-rate',
  'rate.closed': 'response-rate',
  'rate.invited': 'response-rate',
  'rate.answered': 'response-rate',

  'group.wave': 'group-mean',
  'group.index.wave': 'group-index',
  'group.index.change': 'index-change',
  'group.index.factors': 'group-index',
};

/** The methods behind some figures of a programme's report, each once. */
export const programmeMethods = (...figures: ProgrammeFigure[]): MethodKey[] => [...new Set(figures.map((figure) => methodOf[figure]))];
