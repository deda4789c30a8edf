import type { ProgrammeReport, ReportRow } from '@medspill/contracts';
import { sizeFinding, sizeWord, stars } from '@medspill/narrative';
import type { Language } from '../language.js';
import type { PrintedTable } from '../pdf/pdf-document.js';
import type { Compared } from '../tables/programme-tables.js';

const text = (name: string, share = 0) => ({ name, numeric: false, share });
const numeric = (name: string) => ({ name, numeric: true, share: 0 });

const cells = (row: ReportRow, { format, narrative, documents }: Language): string[] => {
  if (row.withheld) return ['', '', narrative.withheld[row.withheld], '', '', '', '', '', '', ''];
  const { t1, t2, change } = row;
  const word = sizeWord(row);
  return [
    `${format.number(t1.mean)} (${format.number(t1.sd)})`,
    `${format.number(t2.mean)} (${format.number(t2.sd)})`,
    format.signed(change.mean),
    format.interval(change.ciLow, change.ciHigh),
    `${format.number(change.t)}${stars(change.p)}`,
    format.p(change.p),
    format.p(change.pHolm),
    format.number(change.dAv),
    format.interval(change.dAvLow, change.dAvHigh),
    word ? documents.programme.sizes[word] : '',
  ];
};

/** Table 2: every figure of the comparison, the index first. */
export const printedTable2 = ({ index, factors }: ProgrammeReport, { from, to }: Compared, language: Language): PrintedTable => {
  const { documents, narrative, format, factorName } = language;
  const words = documents.programme.table2;
  const finding = sizeFinding(factors);
  const sizes = finding.large + finding.medium > 0 ? words.title(finding.large, finding.medium, finding.factors) : words.unclear;
  return {
    id: 'table-2',
    title: `${words.number}. ${finding.factors === 0 ? words.none : sizes}`,
    subtitle: words.subtitle,
    columns: [
      text(documents.group.levels.factor, 1),
      numeric('n'),
      numeric(words.level(narrative.waves[from].name)),
      numeric(words.level(narrative.waves[to].name)),
      numeric(documents.programme.figure3.change),
      ...[words.interval, 't', 'p', words.pHolm, 'd', words.dInterval].map(numeric),
      text(words.size),
      numeric(words.chosen),
    ],
    rows: [
      [documents.programme.overallIndex, format.number(index.n, 0), ...cells(index, language), ''],
      ...factors.map((row) => [factorName(row.key), format.number(row.n, 0), ...cells(row, language), row.chosenBy === null ? '' : format.number(row.chosenBy, 0)]),
    ],
    notes: [words.stars],
  };
};

/** Table 1: in how many groups each factor rose, stood still and fell. */
export const printedTable1 = ({ factors }: ProgrammeReport, title: string, { documents, narrative, format, factorName }: Language): PrintedTable => {
  const words = documents.programme.table1;
  const { heads } = words;
  return {
    id: 'table-1',
    title: `${words.number}. ${title}`,
    subtitle: words.subtitle,
    columns: [text(documents.group.levels.factor), ...[heads.groups, heads.improved, heads.unchanged, heads.declined, heads.notImproved].map(numeric)],
    rows: factors.map(({ key, n, improved, unchanged, declined, notImproved, withheld }) =>
      withheld
        ? [factorName(key), narrative.withheld[withheld], '', '', '', '']
        : [factorName(key), ...[n, improved, unchanged, declined, notImproved].map((count) => format.number(count, 0))],
    ),
    notes: [],
  };
};
