import type { DevelopmentPlan, GroupFactor, GroupReport, WaveKind } from '@medspill/contracts';
import type { MethodKey } from '@medspill/methods';
import { groupNarrative, type GroupNarrative, levelIn, shownPairs, shownWaves } from '@medspill/narrative';
import type { Branding } from '../branding.js';
import { waveLooks } from '../figures/colours.js';
import type { Language } from '../language.js';
import type { BarChart, Deck, Slide } from '../pptx/deck.js';
import { changeSlides } from './change-slides.js';
import { areasInWords } from './development-areas.js';

const methods: readonly MethodKey[] = ['group-mean', 'agreement', 'group-change', 'group-change-interval', 'change-direction', 'no-control-group'];

const opening = (report: GroupReport, { documents, narrative, day }: Language): Slide => {
  const { group, cohort, programme, waves, threshold } = report;
  const words = documents.group.wave;
  const lines = waves.map(({ kind, state, closedAt, answered, invited }) => {
    const when = state === 'closed' ? closedAt && words.closed(day(closedAt)) : words.states[state];
    return `${narrative.waves[kind].name}: ${[words.answered(answered, invited), when].filter(Boolean).join(', ')}`;
  });
  return {
    type: 'opening',
    title: group.name,
    over: [programme.name, cohort.name, group.sector].filter((part) => part !== null).join(' · '),
    lines: [...lines, documents.group.threshold(threshold)],
    prompt: documents.deck.notes.opening,
  };
};

const listOf = (narrative: GroupNarrative, keys: readonly string[]) =>
  narrative.lists
    .filter(({ key }) => keys.includes(key))
    .map(({ heading, items }) => ({ heading, items: items.map(({ name, figure }) => `${name}  ${figure}`) }));

const summary = (narrative: GroupNarrative, { documents }: Language): Slide => ({
  type: 'lists',
  title: narrative.title,
  lead: narrative.lead,
  lists: listOf(narrative, ['highest', 'lowest']),
  prompt: documents.deck.notes.summary,
});

const agreement = (narrative: GroupNarrative, report: GroupReport, last: WaveKind, { documents }: Language): Slide[] => {
  const lists = listOf(narrative, ['agreed', 'spread']);
  if (lists.length === 0) return [];
  const levels = report.factors.flatMap((factor) => levelIn(factor, last)?.agreement ?? []);
  const strong = levels.filter((word) => word === 'strong').length;
  const title = documents.deck.agreement(strong, levels.length - strong);
  return [{ type: 'lists', title, lead: [documents.group.levels.agreementNote], lists, prompt: documents.deck.notes.agreement }];
};

const dimensionTitle = (factors: readonly GroupFactor[], last: WaveKind, name: string, { documents, factorName }: Language): string => {
  const known = factors.flatMap((factor) => {
    const mean = levelIn(factor, last)?.mean ?? null;
    return mean === null ? [] : [{ name: factorName(factor.key), mean }];
  });
  const sorted = known.toSorted((a, b) => b.mean - a.mean);
  const [top, bottom] = [sorted[0], sorted.at(-1)];
  return top && bottom && top.mean > bottom.mean ? documents.deck.dimension(name, top.name, bottom.name.toLowerCase()) : name;
};

const meanOf = (factor: GroupFactor, kind: WaveKind): number | null => levelIn(factor, kind)?.mean ?? null;

const dimensionSlide = (dimension: string, report: GroupReport, waves: readonly WaveKind[], language: Language): Slide => {
  const { documents, narrative, factorName, format } = language;
  const factors = report.factors.filter((factor) => factor.dimension === dimension);
  const title = dimensionTitle(factors, waves.at(-1) ?? 'before', language.dimensionName(dimension), language);
  const chart: BarChart = {
    alt: [`${title}.`, ...factors.map((factor) => `${factorName(factor.key)}: ${waves.map((kind) => format.number(meanOf(factor, kind))).join(' → ')};`)].join(' '),
    categories: factors.map(({ key }) => factorName(key)),
    series: waves.map((kind) => ({ name: narrative.waves[kind].name, colour: waveLooks[kind].colour, values: factors.map((factor) => meanOf(factor, kind)) })),
    axis: { min: 1, max: 7, step: 1, title: documents.deck.levelAxis },
    format: '0.00',
    stacked: false,
  };
  return { type: 'bars', title, subtitle: documents.group.levels.subtitle(false), chart, prompt: documents.deck.notes.dimension };
};

const areas = (report: GroupReport, plan: DevelopmentPlan | null, waves: readonly WaveKind[], language: Language): Slide => {
  const { documents } = language;
  const { deck } = documents;
  const chosen = areasInWords(report, plan, waves, language);
  if (chosen.length === 0) {
    return { type: 'points', title: deck.choose, points: deck.choosePrompts.map((text) => ({ text, detail: '' })), prompt: deck.notes.choose };
  }
  return {
    type: 'points',
    title: documents.group.areas.heading[report.audience],
    points: chosen.map(({ title, factors, wanted }) => ({ text: title, detail: [...factors, ...wanted].join('   ') })),
    prompt: deck.notes.areas,
  };
};

const reading = ({ documents, methods: words }: Language): Slide => ({
  type: 'points',
  title: documents.deck.reading,
  points: methods.map((key) => ({ text: words.summaries[key].name, detail: words.summaries[key].sentence })),
  prompt: documents.deck.notes.reading,
});

/** The group's report as slides for the meeting. Open answers stay in the report: they are read, not shown on a wall. */
export const groupDeck = (report: GroupReport, plan: DevelopmentPlan | null, language: Language, branding: Branding): Deck => {
  const waves = shownWaves(report);
  const { locale, narrative: words, instrument } = language;
  const narrative = groupNarrative(report, { locale, words, instrument });
  const last = waves.at(-1);
  const dimensions = [...new Set(report.factors.map(({ dimension }) => dimension))];
  return {
    language: locale,
    title: report.group.name,
    foot: `${branding.organisation} · ${report.group.name}`,
    slides: [
      opening(report, language),
      ...(narrative && last
        ? [
            summary(narrative, language),
            ...dimensions.map((dimension) => dimensionSlide(dimension, report, waves, language)),
            ...shownPairs(report).flatMap((pair) => changeSlides(report, pair, language)),
            ...agreement(narrative, report, last, language),
          ]
        : []),
      areas(report, plan, waves, language),
      reading(language),
    ],
  };
};
