import type { FactorChange, FactorLevel, GroupPulse, GroupReport, WaveKind } from '@medspill/contracts';
import { levelIn } from '@medspill/narrative';
import type { Language } from '../language.js';
import type { PrintedTable } from '../pdf/pdf-document.js';
import type { Compared } from '../tables/programme-tables.js';
import { measurementLines } from './measurement-lines.js';

const nameColumn = (language: Language) => ({ name: language.documents.group.levels.factor, numeric: false, share: 1 });
const numeric = (name: string) => ({ name, numeric: true, share: 0 });
const words = (name: string, share = 0) => ({ name, numeric: false, share });

const levelCells = (level: FactorLevel | undefined, { format, narrative }: Language): string[] => {
  if (!level || level.mean === null) return ['', '', '', narrative.withheld[level?.withheld ?? 'no_wave'], '', ''];
  return [
    format.number(level.n, 0),
    format.number(level.mean),
    format.number(level.sd),
    level.agreement ? narrative.agreement[level.agreement] : '',
    level.bands ? level.bands.join(' · ') : '–',
    format.number(level.cohort.mean),
  ];
};

/** The figures behind the chart of the factors: all waves beside each other. */
export const printedLevels = (report: GroupReport, waves: readonly WaveKind[], language: Language): PrintedTable => {
  const { documents, narrative, format, factorName } = language;
  const { columns } = documents.tables;
  const short = documents.group.tables;
  return {
    id: 'levels',
    title: documents.tables.sheets.levels,
    subtitle: short.levels,
    columns: [
      nameColumn(language),
      ...waves.flatMap((kind) => {
        const { name } = narrative.waves[kind];
        return [numeric(`${name} n`), numeric(name), numeric('SD'), words(columns.agreement), words(short.bands), numeric(short.cohort)];
      }),
      numeric(columns.percentile),
    ],
    rows: report.factors.map((factor) => [
      factorName(factor.key),
      ...waves.flatMap((kind) => levelCells(levelIn(factor, kind), language)),
      format.number(factor.norm.percentile, 0),
    ]),
    notes: [short.bandsNote, short.percentileNote],
  };
};

const changeCells = (change: FactorChange, { format, narrative }: Language): string[] => {
  if (change.difference === null) return ['', '', '', narrative.withheld[change.withheld ?? 'too_few_responses'], '', '', '', '', ''];
  const { nOnlyFirst, nOnlySecond, nBoth } = change;
  return [
    ...[nOnlyFirst, nOnlySecond, nBoth].map((count) => format.number(count, 0)),
    format.signed(change.difference),
    format.interval(change.ciLow, change.ciHigh),
    format.number(change.t),
    format.number(change.df),
    format.p(change.p, 2),
    format.number(change.dAv),
  ];
};

/** The figures behind the chart of the changes between two waves, in the questionnaire's order. */
export const printedChanges = (report: GroupReport, { from, to }: Compared, language: Language): PrintedTable => {
  const { documents, narrative, factorName } = language;
  const { columns } = documents.tables;
  const changes = report.factors.flatMap(({ key, changes: all }) => all.filter((one) => one.from === from && one.to === to).map((change) => ({ key, change })));
  return {
    id: `changes-${from}-${to}`,
    title: documents.tables.sheets.changes,
    subtitle: documents.group.changes.subtitle(narrative.waves[from].inText, narrative.waves[to].inText),
    columns: [
      nameColumn(language),
      ...[columns.only_first, columns.only_second, columns.both, columns.difference, documents.group.tables.interval, 't', documents.group.tables.df, 'p', 'd'].map(numeric),
    ],
    rows: changes.map(({ key, change }) => [factorName(key), ...changeCells(change, language)]),
    notes: changes.some(({ change }) => change.unpaired) ? [documents.group.changes.unpairedNote] : [],
  };
};

/** The factors' means in every pulse that may be shown, and of each when it was and how many answered. */
export const printedPulses = (report: GroupReport, language: Language): PrintedTable => {
  const { documents, format, factorName } = language;
  const { heading, lead, name } = documents.group.pulses;
  const nameOf = ({ number, label }: GroupPulse): string => name(number, label);
  const shown = report.pulses.filter(({ levels }) => levels.some(({ mean }) => mean !== null));
  return {
    id: 'pulses',
    title: heading,
    subtitle: lead,
    columns: [nameColumn(language), ...shown.map((pulse) => numeric(nameOf(pulse)))],
    rows: shown.length === 0 ? [] : report.factors.map(({ key }, factor) => [factorName(key), ...shown.map(({ levels }) => format.number(levels[factor]?.mean ?? null))]),
    notes: report.pulses.map((pulse) => `${nameOf(pulse)}: ${measurementLines(pulse, report.factors.length, language).join(', ')}`),
  };
};
