import type { GroupReport } from '@medspill/contracts';
import { type KnownChange, sortChanges } from '@medspill/narrative';
import { differenceAxis } from '../figures/axes.js';
import { colours } from '../figures/colours.js';
import type { Language } from '../language.js';
import { inParts } from '../pptx/in-parts.js';
import type { BarChart, Slide } from '../pptx/deck.js';
import type { Compared } from '../tables/programme-tables.js';

const chartOf = (changes: readonly KnownChange[], all: readonly KnownChange[], colour: string, title: string, language: Language): BarChart => {
  const { documents, format, factorName } = language;
  const text = ({ difference, low, high }: KnownChange) => `${format.signed(difference)} (${format.interval(low, high)})`;
  const { domain } = differenceAxis(all, format, 9);
  return {
    alt: [`${title}.`, ...changes.map((change) => `${factorName(change.factor.key)}: ${text(change)};`)].join(' '),
    categories: changes.map((change) => `${factorName(change.factor.key)}  ${text(change)}`),
    series: [
      {
        name: documents.programme.figure3.change,
        colour,
        values: changes.map(({ difference }) => difference),
        intervals: changes.map(({ low, high }) => ({ low, high })),
      },
    ],
    axis: { min: domain[0], max: domain[1], step: 0.5, title: documents.deck.changeAxis },
    format: '+0.00;\u22120.00;0.00',
    stacked: false,
  };
};

/** What changed, and then what one cannot tell, each on as many slides as it takes to stay readable. */
export const changeSlides = (report: GroupReport, { from, to }: Compared, language: Language): Slide[] => {
  const { documents, narrative } = language;
  const { deck } = documents;
  const { up, down, unclear } = sortChanges(report, { from, to });
  const all = [...up, ...down, ...unclear];
  const subtitle = documents.group.changes.subtitle(narrative.waves[from].inText, narrative.waves[to].inText);
  const slides = (changes: readonly KnownChange[], title: string, colour: string, prompt: string): Slide[] =>
    inParts(changes, title, deck.part).map(({ items, title: shown }) => ({
      type: 'bars',
      title: shown,
      subtitle,
      chart: chartOf(items, all, colour, shown, language),
      prompt,
    }));
  return [
    ...slides([...up, ...down], deck.clearChanges(up.length, down.length), colours.lightUp, deck.notes.changes),
    ...slides(unclear, deck.unclearChanges(unclear.length), colours.lightUnclear, deck.notes.unclear),
  ];
};
