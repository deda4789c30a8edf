import type { ProgrammeReport } from '@medspill/contracts';
import type { MethodKey } from '@medspill/methods';
import type { Branding } from '../branding.js';
import type { Language } from '../language.js';
import type { Block, PdfDocument } from '../pdf/pdf-document.js';
import type { Compared } from '../tables/programme-tables.js';
import { countsChart } from './counts-chart.js';
import { factorsFigure } from './factor-chart.js';
import { printedTable1, printedTable2 } from './printed-tables.js';
import { programmeTiles } from './tiles.js';

/** What a report over groups is about: a programme, or one of its cohorts. */
export interface ProgrammeSubject extends Compared {
  readonly programme: string;
  readonly cohort: string | null;
}

const methods: readonly MethodKey[] = [
  'programme-level',
  'mean-change',
  'change-interval',
  'paired-t',
  'holm',
  'cohens-d-av',
  'effect-size-words',
  'change-counts',
  'reliable-change',
  'goals-and-change',
  'whole-and-parts',
  'no-control-group',
];

const figures = (report: ProgrammeReport, compared: Compared, language: Language): Block[] => {
  const { programme } = language.documents;
  const counts = countsChart(report, language);
  return [
    { type: 'figure', number: programme.figure3.number, figure: factorsFigure(report, compared, language), table: 'table-2' },
    ...(counts ? [{ type: 'parts', number: programme.table1.number, subtitle: programme.table1.subtitle, table: 'table-1', ...counts } satisfies Block] : []),
  ];
};

/** A programme's or a cohort's report as it is printed. */
export const programmePdfDocument = (report: ProgrammeReport, subject: ProgrammeSubject, language: Language, branding: Branding): PdfDocument => {
  const { documents, narrative, locale } = language;
  const { paper, programme: words } = documents;
  const kind = subject.cohort === null ? paper.kinds.programme : paper.kinds.cohort;
  const name = subject.cohort ?? subject.programme;
  const shown = report.factors.some(({ withheld }) => withheld === null);
  const counts = countsChart(report, language);
  const reason = narrative.withheld[report.index.withheld ?? 'too_few_groups'];
  return {
    language: locale,
    title: `${name} – ${kind}`,
    author: branding.organisation,
    accent: branding.accent,
    logo: '',
    page: paper.page,
    tableAt: paper.tableAt,
    actions: documents.group.areas.actions,
    cover: {
      kind,
      title: name,
      over: [...(subject.cohort === null ? [] : [subject.programme]), words.compared(narrative.waves[subject.from].inText, narrative.waves[subject.to].inText)].join(' · '),
      notes: shown ? [words.size(report.groups)] : [],
      waves: [],
    },
    blocks: [
      shown
        ? programmeTiles(report, subject, language)
        : { type: 'summary', title: kind, lead: [words.nothing(reason.charAt(0).toLowerCase() + reason.slice(1))], lists: [], notes: [] },
      ...(shown ? figures(report, subject, language) : []),
      { type: 'methods', newPage: true, title: paper.computed, introduction: [paper.rounding], items: methods.map((key) => language.methods.summaries[key]) },
      ...(shown
        ? [
            {
              type: 'tables',
              title: paper.tables,
              tables: [printedTable2(report, subject, language), printedTable1(report, counts?.title ?? words.table1.none, language)],
            } satisfies Block,
          ]
        : []),
    ],
  };
};
