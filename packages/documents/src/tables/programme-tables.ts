import type { FactorRow, ProgrammeReport, ReportRow, WaveKind, WaveReliability, WithheldReason } from '@medspill/contracts';
import type { Language } from '../language.js';
import { type ColumnOf, type DataTable, dataTable, figure, plain } from './data-table.js';
import { factorColumns, reasonColumn, waveName } from './shared-columns.js';

/** Which two waves a report compares. */
export interface Compared {
  readonly from: WaveKind;
  readonly to: WaveKind;
}

interface Line {
  readonly factor: { readonly key: string; readonly dimension: string };
  readonly row: ReportRow;
  readonly chosenBy: number | null;
}

/** The index stands over the factors, as in the published table. */
const lines = ({ index, factors }: ProgrammeReport): Line[] => [
  { factor: { key: 'index', dimension: '' }, row: index, chosenBy: null },
  ...factors.map((row) => ({ factor: row, row, chosenBy: row.chosenBy })),
];

const named = (language: Language): ColumnOf<Line>[] => [
  plain('factor', 'code', ({ factor }) => factor.key),
  plain('factor_name', 'words', ({ factor }) => (factor.key === 'index' ? language.documents.programme.overallIndex : language.factorName(factor.key))),
  plain('dimension', 'words', ({ factor }) => (factor.key === 'index' ? null : language.dimensionName(factor.dimension))),
];

const levelColumns: readonly ColumnOf<Line>[] = [
  figure('n', 'count', 'groups-compared', ({ row }) => row.n),
  figure('mean_first', 'score', 'programme-level', ({ row }) => row.t1.mean),
  figure('sd_first', 'spread', 'programme-level', ({ row }) => row.t1.sd),
  figure('mean_second', 'score', 'programme-level', ({ row }) => row.t2.mean),
  figure('sd_second', 'spread', 'programme-level', ({ row }) => row.t2.sd),
];

const changeColumns: readonly ColumnOf<Line>[] = [
  figure('difference', 'difference', 'mean-change', ({ row }) => row.change.mean),
  figure('sd_change', 'spread', 'mean-change', ({ row }) => row.change.sd),
  figure('ci_low', 'difference', 'change-interval', ({ row }) => row.change.ciLow),
  figure('ci_high', 'difference', 'change-interval', ({ row }) => row.change.ciHigh),
  figure('t', 'statistic', 'paired-t', ({ row }) => row.change.t),
  figure('df', 'statistic', 'paired-t', ({ row }) => row.change.df),
  figure('p', 'p', 'paired-t', ({ row }) => row.change.p),
  figure('p_holm', 'p', 'holm', ({ row }) => row.change.pHolm),
  figure('p_bh', 'p', 'benjamini-hochberg', ({ row }) => row.change.pBh),
  figure('d_av', 'standardised', 'cohens-d-av', ({ row }) => row.change.dAv),
  figure('d_av_low', 'standardised', 'cohens-d-av-interval', ({ row }) => row.change.dAvLow),
  figure('d_av_high', 'standardised', 'cohens-d-av-interval', ({ row }) => row.change.dAvHigh),
  figure('d_z', 'standardised', 'cohens-d-z', ({ row }) => row.change.dZ),
  figure('g_av', 'standardised', 'hedges-g-av', ({ row }) => row.change.gAv),
  figure('g_av_low', 'standardised', 'hedges-g-av', ({ row }) => row.change.gAvLow),
  figure('g_av_high', 'standardised', 'hedges-g-av', ({ row }) => row.change.gAvHigh),
  figure('wilcoxon_p', 'p', 'wilcoxon', ({ row }) => row.change.wilcoxonP),
  figure('sign_flip_p', 'p', 'sign-flip', ({ row }) => row.change.signFlipP),
];

const table2 = (report: ProgrammeReport, language: Language): DataTable =>
  dataTable('table_2', lines(report), [
    ...named(language),
    ...levelColumns,
    ...changeColumns,
    figure('chosen_by', 'count', 'chosen-by', ({ chosenBy }) => chosenBy),
    plain('no_sign_flip', 'reason', ({ row }) => row.change.noSignFlip && language.documents.tables.noSignFlip[row.change.noSignFlip]),
    plain('no_test', 'reason', ({ row }) => row.change.noTest && language.documents.tables.noTest[row.change.noTest]),
    reasonColumn(language, 'withheld', ({ row }) => row.withheld),
  ]);

const table1 = ({ factors }: ProgrammeReport, language: Language): DataTable =>
  dataTable('table_1', factors, [
    ...factorColumns<FactorRow>(language, (row) => row),
    figure('n', 'count', 'groups-compared', ({ n }) => n),
    figure('improved', 'count', 'change-counts', ({ improved }) => improved),
    figure('unchanged', 'count', 'change-counts', ({ unchanged }) => unchanged),
    figure('declined', 'count', 'change-counts', ({ declined }) => declined),
    figure('not_improved', 'count', 'change-counts', ({ notImproved }) => notImproved),
    reasonColumn(language, 'withheld', ({ withheld }) => withheld),
  ]);

const summary = (report: ProgrammeReport, language: Language, { from, to }: Compared): DataTable =>
  dataTable('summary', [report], [
    plain('from', 'words', () => waveName(language, from)),
    plain('to', 'words', () => waveName(language, to)),
    figure('groups', 'count', 'groups-compared', ({ groups }) => groups),
    figure('groups_left_out', 'count', 'whole-and-parts', ({ groupsLeftOut }) => groupsLeftOut),
    figure('better', 'count', 'better-worse', ({ index }) => index.better),
    figure('worse', 'count', 'better-worse', ({ index }) => index.worse),
    figure('reliably_better', 'count', 'reliable-change', ({ index }) => index.reliablyBetter),
    figure('reliably_worse', 'count', 'reliable-change', ({ index }) => index.reliablyWorse),
    figure('alpha', 'coefficient', 'index-alpha', ({ index }) => index.alpha),
    figure('se_diff', 'spread', 'reliable-change-error', ({ index }) => index.seDiff),
    figure('goals_factors', 'count', 'goals-and-change', ({ goalsAndChange }) => goalsAndChange.factors),
    figure('goals_r', 'coefficient', 'goals-and-change', ({ goalsAndChange }) => goalsAndChange.r),
    figure('goals_p', 'p', 'goals-and-change', ({ goalsAndChange }) => goalsAndChange.p),
    figure('chosen_mean', 'difference', 'chosen-against-others', ({ goalsAndChange }) => goalsAndChange.perGroup.chosen),
    figure('others_mean', 'difference', 'chosen-against-others', ({ goalsAndChange }) => goalsAndChange.perGroup.others),
    figure('difference', 'difference', 'chosen-against-others', ({ goalsAndChange }) => goalsAndChange.perGroup.difference),
    figure('ci_low', 'difference', 'chosen-against-others', ({ goalsAndChange }) => goalsAndChange.perGroup.ciLow),
    figure('ci_high', 'difference', 'chosen-against-others', ({ goalsAndChange }) => goalsAndChange.perGroup.ciHigh),
    figure('t', 'statistic', 'chosen-against-others', ({ goalsAndChange }) => goalsAndChange.perGroup.t),
    figure('df', 'statistic', 'chosen-against-others', ({ goalsAndChange }) => goalsAndChange.perGroup.df),
    figure('p', 'p', 'chosen-against-others', ({ goalsAndChange }) => goalsAndChange.perGroup.p),
    reasonColumn(language, 'chosen_reason', ({ goalsAndChange }) => goalsAndChange.perGroup.withheld),
    reasonColumn(language, 'withheld', ({ index }) => index.withheld),
  ]);

interface ReliabilityRow {
  readonly factor: FactorRow;
  readonly wave: WaveKind;
  readonly groups: number;
  readonly figures: WaveReliability | null;
  readonly withheld: WithheldReason | null;
}

const reliability = ({ factors }: ProgrammeReport, language: Language, { from, to }: Compared): DataTable => {
  const rows = factors.flatMap((factor) => {
    const { groups, withheld, t1, t2 } = factor.reliability;
    const common = { factor, groups, withheld };
    return [{ ...common, wave: from, figures: t1 }, { ...common, wave: to, figures: t2 }];
  });
  return dataTable<ReliabilityRow>('reliability', rows, [
    ...factorColumns<ReliabilityRow>(language, ({ factor }) => factor),
    plain('wave', 'words', ({ wave }) => waveName(language, wave)),
    figure('groups', 'count', 'groups-compared', ({ groups }) => groups),
    figure('responses', 'count', 'responses', ({ figures }) => figures?.responses ?? null),
    figure('alpha', 'coefficient', 'cronbach-alpha', ({ figures }) => figures?.alpha ?? null),
    figure('alpha_low', 'coefficient', 'cronbach-alpha-interval', ({ figures }) => figures?.alphaLow ?? null),
    figure('alpha_high', 'coefficient', 'cronbach-alpha-interval', ({ figures }) => figures?.alphaHigh ?? null),
    figure('omega', 'coefficient', 'mcdonald-omega', ({ figures }) => figures?.omega ?? null),
    plain('no_omega', 'reason', ({ figures }) => (figures?.noOmega ? language.documents.tables.noOmega[figures.noOmega] : null)),
    figure('icc1', 'coefficient', 'icc-1', ({ figures }) => figures?.icc1 ?? null),
    figure('icc2', 'coefficient', 'icc-2', ({ figures }) => figures?.icc2 ?? null),
    figure('strong', 'count', 'agreement-in-groups', ({ figures }) => figures?.agreement.strong ?? null),
    figure('moderate', 'count', 'agreement-in-groups', ({ figures }) => figures?.agreement.moderate ?? null),
    figure('weak', 'count', 'agreement-in-groups', ({ figures }) => figures?.agreement.weak ?? null),
    reasonColumn(language, 'withheld', ({ withheld }) => withheld),
  ]);
};

/** Every figure of a programme's or a cohort's report, table by table. */
export const programmeTables = (report: ProgrammeReport, language: Language, compared: Compared): DataTable[] =>
  [summary, table2, table1, reliability].map((table) => table(report, language, compared));
