import type { DevelopmentPlan, GroupPulse, GroupReport, WaveKind } from '@medspill/contracts';
import type { MethodKey } from '@medspill/methods';
import { groupNarrative, type NarrativeList, shownPairs, shownWaves } from '@medspill/narrative';
import type { Branding } from '../branding.js';
import { waveLooks } from '../figures/colours.js';
import type { Language } from '../language.js';
import type { Block, PdfDocument } from '../pdf/pdf-document.js';
import { changeFigure } from './change-chart.js';
import { areasInWords } from './development-areas.js';
import { levelFigure } from './level-chart.js';
import { measurementLines } from './measurement-lines.js';
import { printedChanges, printedLevels, printedPulses } from './printed-tables.js';

/** What the short account of the computation tells, as on the screen. */
const methods: readonly MethodKey[] = [
  'factor-score',
  'group-mean',
  'group-index',
  'agreement',
  'percentile-norm',
  'group-change-t',
  'unpaired-test',
  'change-direction',
  'rounding',
  'no-control-group',
];

const cover = (report: GroupReport, language: Language): PdfDocument['cover'] => {
  const { group, cohort, programme, audience, threshold } = report;
  const words = language.documents.group;
  return {
    kind: language.documents.paper.kinds.group,
    title: group.name,
    over: [programme.name, cohort.name, group.sector].filter((part) => part !== null).join(' · '),
    notes: audience === 'outside' ? [words.outside(threshold)] : [],
    waves: report.waves.map((wave) => ({
      ...waveLooks[wave.kind],
      name: language.narrative.waves[wave.kind].name,
      lines: measurementLines(wave, report.factors.length, language),
    })),
  };
};

const withoutRemarks = (list: NarrativeList): NarrativeList => ({ ...list, items: list.items.map((item) => ({ ...item, remarks: [] })) });

const summary = (report: GroupReport, language: Language): Block => {
  const { locale, narrative: words, instrument } = language;
  const narrative = groupNarrative(report, { locale, words, instrument });
  // How far members agree is what the lists of agreement are about: said once, and where a group stands among others as well.
  const short = narrative && { ...narrative, lists: narrative.lists.map((list) => (list.key === 'highest' || list.key === 'lowest' ? list : withoutRemarks(list))) };
  const nothing = { title: words.title(report.audience), lead: [language.documents.group.nothing], lists: [], notes: [] };
  return { type: 'summary', ...(short ?? nothing) };
};

const figures = (report: GroupReport, waves: readonly WaveKind[], language: Language): Block[] => {
  if (waves.length === 0) return [];
  const pairs = shownPairs(report);
  return [
    { type: 'figure', number: '', figure: levelFigure(report, waves, language), table: 'levels' },
    ...pairs.map((pair): Block => ({ type: 'figure', number: '', figure: changeFigure(report, pair, language), table: `changes-${pair.from}-${pair.to}` })),
  ];
};

const texts = (report: GroupReport, language: Language): Block[] => {
  if (report.audience === 'outside') return [];
  const words = language.documents.group.texts;
  const inPulses = ({ number, label, texts: written }: GroupPulse) => written.map((text) => ({ ...text, wave: language.documents.group.pulses.name(number, label) }));
  const all = [...report.texts.map((text) => ({ ...text, wave: language.narrative.waves[text.kind].name })), ...report.pulses.flatMap(inPulses)];
  const measured = all.filter(({ withheld }) => withheld !== 'wave_not_closed' && withheld !== 'no_wave');
  const hasAnswers = measured.some(({ answers }) => answers.length > 0);
  const told = hasAnswers || measured.some(({ withheld }) => withheld) ? measured : [];
  const questions = told.map(({ wave, question, answers, withheld }) => ({
    question: language.questionOf(question),
    wave,
    answers,
    none: withheld ? language.narrative.withheld[withheld] : answers.length === 0 ? words.none : '',
  }));
  return [{ type: 'texts', title: words.heading, note: hasAnswers ? words.note : words.empty, questions }];
};

/** The group's report as it is printed. */
export const groupPdfDocument = (report: GroupReport, plan: DevelopmentPlan | null, language: Language, branding: Branding): PdfDocument => {
  const { documents, locale } = language;
  const waves = shownWaves(report);
  const tables = [
    ...(waves.length === 0 ? [] : [printedLevels(report, waves, language), ...shownPairs(report).map((pair) => printedChanges(report, pair, language))]),
    ...(report.pulses.length === 0 ? [] : [printedPulses(report, language)]),
  ];
  return {
    language: locale,
    title: `${report.group.name} – ${documents.paper.kinds.group}`,
    author: branding.organisation,
    accent: branding.accent,
    logo: '',
    page: documents.paper.page,
    tableAt: documents.paper.tableAt,
    actions: documents.group.areas.actions,
    cover: cover(report, language),
    blocks: [
      summary(report, language),
      ...figures(report, waves, language),
      { type: 'areas', title: documents.group.areas.heading[report.audience], areas: areasInWords(report, plan, waves, language), empty: documents.group.areas.empty },
      ...texts(report, language),
      {
        type: 'methods',
        newPage: false,
        title: documents.paper.computed,
        introduction: [documents.group.threshold(report.threshold), documents.paper.rounding],
        items: methods.map((key) => language.methods.summaries[key]),
      },
      ...(tables.length > 0 ? [{ type: 'tables', title: documents.paper.tables, tables } satisfies Block] : []),
    ],
  };
};
