import type { DevelopmentPlan, FactorChange, FactorLevel, GroupFactor, GroupPulse, GroupReport } from '@medspill/contracts';
import type { Language } from '../language.js';
import { type ColumnOf, type DataTable, dataTable, figure, plain } from './data-table.js';
import { factorColumns, reasonColumn, waveName } from './shared-columns.js';

interface LevelRow {
  readonly factor: GroupFactor;
  readonly level: FactorLevel;
}

const levels = (report: GroupReport, language: Language): DataTable => {
  const rows = report.factors.flatMap((factor) => factor.levels.map((level): LevelRow => ({ factor, level })));
  const { agreement } = language.narrative;
  return dataTable('levels', rows, [
    ...factorColumns<LevelRow>(language, ({ factor }) => factor),
    plain('wave', 'words', ({ level }) => waveName(language, level.kind)),
    figure('n', 'count', 'responses', ({ level }) => level.n),
    figure('mean', 'score', 'group-mean', ({ level }) => level.mean),
    figure('sd', 'spread', 'group-sd', ({ level }) => level.sd),
    figure('agreement', 'words', 'agreement', ({ level }) => level.agreement && agreement[level.agreement]),
    figure('low', 'count', 'score-bands', ({ level }) => level.bands?.[0] ?? null),
    figure('middle', 'count', 'score-bands', ({ level }) => level.bands?.[1] ?? null),
    figure('high', 'count', 'score-bands', ({ level }) => level.bands?.[2] ?? null),
    figure('cohort_mean', 'score', 'cohort-comparison', ({ level }) => level.cohort.mean),
    figure('cohort_groups', 'count', 'cohort-comparison', ({ level }) => level.cohort.groups),
    reasonColumn(language, 'cohort_reason', ({ level }) => level.cohort.withheld),
    reasonColumn(language, 'withheld', ({ level }) => level.withheld),
  ]);
};

interface ChangeRow {
  readonly factor: GroupFactor;
  readonly change: FactorChange;
}

const changeColumns = (language: Language): ColumnOf<ChangeRow>[] => [
  ...factorColumns<ChangeRow>(language, ({ factor }) => factor),
  plain('from', 'words', ({ change }) => waveName(language, change.from)),
  plain('to', 'words', ({ change }) => waveName(language, change.to)),
  figure('only_first', 'count', 'who-answered', ({ change }) => change.nOnlyFirst),
  figure('only_second', 'count', 'who-answered', ({ change }) => change.nOnlySecond),
  figure('both', 'count', 'who-answered', ({ change }) => change.nBoth),
  figure('difference', 'difference', 'group-change', ({ change }) => change.difference),
  figure('ci_low', 'difference', 'group-change-interval', ({ change }) => change.ciLow),
  figure('ci_high', 'difference', 'group-change-interval', ({ change }) => change.ciHigh),
  figure('t', 'statistic', 'group-change-t', ({ change }) => change.t),
  figure('df', 'statistic', 'group-change-t', ({ change }) => change.df),
  figure('p', 'p', 'group-change-t', ({ change }) => change.p),
  figure('d_av', 'standardised', 'group-d-av', ({ change }) => change.dAv),
  figure('test', 'words', 'unpaired-test', ({ change }) => language.documents.tables.tests[change.unpaired ? 'welch' : 'overlapping']),
  plain('no_test', 'reason', ({ change }) => change.noTest && language.documents.tables.noTest[change.noTest]),
  reasonColumn(language, 'withheld', ({ change }) => change.withheld),
];

const changes = (report: GroupReport, language: Language): DataTable => {
  const rows = report.factors.flatMap((factor) => factor.changes.map((change): ChangeRow => ({ factor, change })));
  return dataTable('changes', rows, changeColumns(language));
};

const norms = ({ factors }: GroupReport, language: Language): DataTable =>
  dataTable('norms', factors, [
    ...factorColumns<GroupFactor>(language, (factor) => factor),
    plain('wave', 'words', ({ norm }) => norm.kind && waveName(language, norm.kind)),
    figure('percentile', 'percentile', 'percentile-norm', ({ norm }) => norm.percentile),
    figure('norm_groups', 'count', 'percentile-norm', ({ norm }) => norm.groups),
    reasonColumn(language, 'withheld', ({ norm }) => norm.withheld),
  ]);

const waves = (report: GroupReport, language: Language): DataTable =>
  dataTable('waves', report.waves, [
    plain('wave', 'words', ({ kind }) => waveName(language, kind)),
    plain('state', 'words', ({ state }) => language.documents.tables.states[state]),
    plain('closed_on', 'date', ({ closedAt }) => closedAt?.slice(0, 10) ?? null),
    figure('invited', 'count', 'response-rate', ({ invited }) => invited),
    figure('answered', 'count', 'response-rate', ({ answered }) => answered),
    figure('index', 'score', 'group-index', ({ index }) => index),
    figure('index_factors', 'count', 'group-index', ({ indexFactors }) => indexFactors),
    reasonColumn(language, 'withheld', ({ withheld }) => withheld),
  ]);

const indexChanges = (report: GroupReport, language: Language): DataTable =>
  dataTable('index_changes', report.indexChanges, [
    plain('from', 'words', ({ from }) => waveName(language, from)),
    plain('to', 'words', ({ to }) => waveName(language, to)),
    figure('first', 'score', 'group-index', ({ first }) => first),
    figure('second', 'score', 'group-index', ({ second }) => second),
    figure('difference', 'difference', 'index-change', ({ difference }) => difference),
    figure('index_factors', 'count', 'index-change', ({ factors }) => factors),
    reasonColumn(language, 'withheld', ({ withheld }) => withheld),
  ]);

const areas = (report: GroupReport, plan: DevelopmentPlan | null, language: Language): DataTable => {
  const rows = report.developmentAreas.flatMap(({ id, title, factors, chosenAfter }, index) => {
    const area = plan?.areas.find((one) => one.id === id);
    return factors.map((factor) => ({ number: index + 1, title: title ?? language.documents.group.areas.untitled(index + 1), factor, chosenAfter, area }));
  });
  return dataTable('areas', rows, [
    plain('area', 'count', ({ number }) => number),
    plain('area_title', 'words', ({ title }) => title),
    plain('chosen_after', 'words', ({ chosenAfter }) => waveName(language, chosenAfter)),
    plain('factor', 'code', ({ factor }) => factor),
    plain('factor_name', 'words', ({ factor }) => language.factorName(factor)),
    plain('why', 'words', ({ area }) => area?.why ?? null),
    plain('wanted', 'words', ({ area }) => area?.wanted ?? null),
    plain('measure', 'words', ({ area }) => area?.measure ?? null),
    plain('review_on', 'date', ({ area }) => area?.reviewOn ?? null),
    plain('actions', 'count', ({ area }) => area?.actions.total ?? null),
    plain('actions_done', 'count', ({ area }) => area?.actions.done ?? null),
  ]);
};

const chosenChanges = (report: GroupReport, language: Language): DataTable =>
  dataTable('chosen_changes', report.chosenChanges, [
    plain('from', 'words', ({ from }) => waveName(language, from)),
    plain('to', 'words', ({ to }) => waveName(language, to)),
    figure('chosen_mean', 'difference', 'chosen-against-others', ({ chosen }) => chosen.mean),
    figure('chosen_factors', 'count', 'chosen-against-others', ({ chosen }) => chosen.factors),
    figure('others_mean', 'difference', 'chosen-against-others', ({ others }) => others.mean),
    figure('others_factors', 'count', 'chosen-against-others', ({ others }) => others.factors),
    figure('difference', 'difference', 'chosen-against-others', ({ difference }) => difference),
  ]);

const pulseName = ({ number, label }: GroupPulse, { documents }: Language): string => documents.group.pulses.name(number, label);

const pulses = (report: GroupReport, language: Language): DataTable =>
  dataTable('pulses', report.pulses, [
    plain('pulse', 'count', ({ number }) => number),
    plain('wave', 'words', (pulse) => pulseName(pulse, language)),
    plain('state', 'words', ({ state }) => language.documents.tables.states[state]),
    plain('closed_on', 'date', ({ closedAt }) => closedAt?.slice(0, 10) ?? null),
    figure('invited', 'count', 'response-rate', ({ invited }) => invited),
    figure('answered', 'count', 'response-rate', ({ answered }) => answered),
    figure('index', 'score', 'group-index', ({ index }) => index),
    figure('index_factors', 'count', 'group-index', ({ indexFactors }) => indexFactors),
    reasonColumn(language, 'withheld', ({ withheld }) => withheld),
  ]);

interface PulseRow {
  readonly pulse: GroupPulse;
  readonly factor: GroupFactor;
  readonly level: GroupPulse['levels'][number] | undefined;
}

const pulseLevels = (report: GroupReport, language: Language): DataTable => {
  const rows = report.pulses.flatMap((pulse) => report.factors.map((factor, index): PulseRow => ({ pulse, factor, level: pulse.levels[index] })));
  return dataTable('pulse_levels', rows, [
    ...factorColumns<PulseRow>(language, ({ factor }) => factor),
    plain('pulse', 'count', ({ pulse }) => pulse.number),
    plain('wave', 'words', ({ pulse }) => pulseName(pulse, language)),
    figure('n', 'count', 'responses', ({ level }) => level?.n ?? null),
    figure('mean', 'score', 'group-mean', ({ level }) => level?.mean ?? null),
    reasonColumn(language, 'withheld', ({ pulse, level }) => level?.withheld ?? pulse.withheld),
  ]);
};

interface TextRow {
  /** The measurement's name. */
  readonly wave: string;
  readonly text: GroupPulse['texts'][number];
  /** Null where there is nothing to read: nobody wrote, or it is withheld. */
  readonly answer: string | null;
}

const textRows = (wave: string, text: TextRow['text']): TextRow[] => (text.answers.length > 0 ? text.answers : [null]).map((answer) => ({ wave, text, answer }));

const texts = (report: GroupReport, language: Language): DataTable => {
  const rows = [
    ...report.texts.flatMap((text) => textRows(waveName(language, text.kind), text)),
    ...report.pulses.flatMap((pulse) => pulse.texts.flatMap((text) => textRows(pulseName(pulse, language), text))),
  ];
  return dataTable('texts', rows, [
    plain('wave', 'words', ({ wave }) => wave),
    plain('question', 'words', ({ text }) => language.questionOf(text.question)),
    plain('answer', 'words', ({ answer }) => answer),
    reasonColumn(language, 'withheld', ({ text }) => text.withheld),
  ]);
};

/** Every figure of a group's report, table by table. */
export const groupTables = (report: GroupReport, plan: DevelopmentPlan | null, language: Language): DataTable[] => [
  ...[waves, indexChanges, levels, changes, norms].map((table) => table(report, language)),
  areas(report, plan, language),
  chosenChanges(report, language),
  pulses(report, language),
  pulseLevels(report, language),
  texts(report, language),
];
