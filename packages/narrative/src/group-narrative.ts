import type { GroupReport, Locale } from '@medspill/contracts';
import type { InstrumentWording } from '@medspill/instruments';
import type { KnownChange } from './findings/group-changes.js';
import { groupFindings, type GroupFindings } from './findings/group-findings.js';
import type { RankedFactor } from './findings/group-levels.js';
import { figureFormat, type FigureFormat } from './format/figure-format.js';
import { capitalised, nameOf } from './words-of-factors.js';
import type { NarrativeWording } from './wording/narrative-wording.js';

/** One factor in a list of the summary. */
export interface NarrativeItem {
  readonly key: string;
  readonly name: string;
  /** The mean, or the change with its interval. */
  readonly figure: string;
  /** What else is to be said of it: how far the members agree, where the group stands. */
  readonly remarks: readonly string[];
}

export type NarrativeListKey = 'highest' | 'lowest' | 'rose' | 'fell' | 'agreed' | 'spread';

export interface NarrativeList {
  readonly key: NarrativeListKey;
  readonly heading: string;
  readonly items: readonly NarrativeItem[];
}

/** A group's report in sentences: the same on screen, on paper and on slides. */
export interface GroupNarrative {
  readonly title: string;
  /** Who answered, the index, and what changed. */
  readonly lead: readonly string[];
  /** Only lists that name something. */
  readonly lists: readonly NarrativeList[];
  /** What keeps readers from reading too much into it. */
  readonly notes: readonly string[];
}

/** The words and figures of one language. */
export interface NarrativeLanguage {
  readonly locale: Locale;
  readonly words: NarrativeWording;
  readonly instrument: InstrumentWording;
}

/** No list of changes is longer. */
const changesNamed = 5;

const indexSentences = ({ index }: GroupFindings, words: NarrativeWording, format: FigureFormat): string[] => {
  if (index.kind === 'withheld') return [words.indexWithheld(lowerFirst(words.withheld[index.reason]))];
  if (index.kind === 'level') return [words.indexLevel({ index: format.number(index.index), when: words.waves[index.wave].when })];
  const sentence = words.indexChange({
    first: format.number(index.first),
    earlier: words.waves[index.from].when,
    last: format.number(index.second),
    later: words.waves[index.to].when,
    change: format.signed(index.difference),
  });
  return index.overFactors === null ? [sentence] : [sentence, words.indexOverFactors(index.overFactors)];
};

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

const changeSentences = ({ audience, changes }: GroupFindings, words: NarrativeWording): string[] => {
  if (!changes) return [];
  const [up, down, unclear] = [changes.up.length, changes.down.length, changes.unclear.length];
  if (up + down + unclear === 0) return [words.changesWithheld];
  const [earlier, later] = [words.waves[changes.from].inText, words.waves[changes.to].inText];
  return [words.changes(audience, { up, down, unclear, earlier, later })];
};

const levelLists = (findings: GroupFindings, { words, instrument }: NarrativeLanguage, format: FigureFormat): NarrativeList[] => {
  const { audience, last } = findings;
  const { when } = words.waves[last];
  const itemOf = ({ factor, level }: RankedFactor): NarrativeItem => ({
    key: factor.key,
    name: nameOf(instrument, factor.key),
    figure: format.number(level.mean),
    remarks: [
      ...(level.agreement ? [capitalised(words.agreement[level.agreement])] : []),
      ...(factor.norm.percentile === null ? [] : [words.norm({ percentile: format.percent(factor.norm.percentile / 100), groups: factor.norm.groups })]),
    ],
  });
  const list = (key: NarrativeListKey, heading: string, factors: readonly RankedFactor[]): NarrativeList => ({ key, heading, items: factors.map(itemOf) });
  return [
    list('highest', words.highest(audience, when), findings.highest),
    list('lowest', words.lowest(audience, when), findings.lowest),
    list('agreed', words.agreed(audience, when), findings.agreed),
    list('spread', words.spread(audience, when), findings.spread),
  ];
};

const changeLists = ({ changes }: GroupFindings, { words, instrument }: NarrativeLanguage, format: FigureFormat): NarrativeList[] => {
  if (!changes) return [];
  const [earlier, later] = [words.waves[changes.from].inText, words.waves[changes.to].inText];
  const itemOf = ({ factor, difference, low, high }: KnownChange): NarrativeItem => ({
    key: factor.key,
    name: nameOf(instrument, factor.key),
    figure: `${format.signed(difference)} (${format.interval(low, high)})`,
    remarks: [],
  });
  const list = (key: NarrativeListKey, heading: string, known: readonly KnownChange[]): NarrativeList => ({
    key,
    heading,
    items: known.slice(0, changesNamed).map(itemOf),
  });
  return [list('rose', words.rose(earlier, later), changes.up), list('fell', words.fell(earlier, later), changes.down)];
};

const notesOf = (findings: GroupFindings, words: NarrativeWording): string[] => {
  const ranked = findings.highest.length > 0;
  const allAgreed = findings.agreed.length > 0 && findings.spread.length === 0;
  const unclear = (findings.changes?.unclear.length ?? 0) > 0;
  return [
    ...(allAgreed ? [words.noSpread(findings.audience)] : []),
    ...(ranked ? [words.orderNote] : []),
    ...(unclear ? [words.unclearNote] : []),
  ];
};

/**
 * The report in sentences made by rules: the five strongest and weakest factors, the largest changes that their intervals
 * carry, the most and the least agreement. Nothing here says more than the report's own figures.
 * @returns null while no wave has figures
 */
export const groupNarrative = (report: GroupReport, language: NarrativeLanguage): GroupNarrative | null => {
  const findings = groupFindings(report);
  if (!findings) return null;
  const { words, locale } = language;
  const format = figureFormat(locale, words.to);
  const { audience, answered, invited, last } = findings;
  const lists = [...levelLists(findings, language, format), ...changeLists(findings, language, format)];
  return {
    title: words.title(audience),
    lead: [
      words.responded({ answered, invited, wave: words.waves[last].name }),
      ...indexSentences(findings, words, format),
      ...changeSentences(findings, words),
    ],
    lists: lists.filter(({ items }) => items.length > 0),
    notes: notesOf(findings, words),
  };
};
