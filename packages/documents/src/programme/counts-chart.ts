import type { ProgrammeReport } from '@medspill/contracts';
import { mostImproved } from '@medspill/narrative';
import { colours } from '../figures/colours.js';
import type { PartsChart } from '../figures/parts-chart.js';
import type { Language } from '../language.js';

/** Table 1 as bars: in how many groups each factor rose, stood still and fell. */
export const countsChart = ({ factors }: ProgrammeReport, { documents, factorName }: Language): { title: string; chart: PartsChart } | null => {
  const words = documents.programme.table1;
  const rows = factors.flatMap(({ key, improved, unchanged, declined }) =>
    improved === null || unchanged === null || declined === null ? [] : [{ label: factorName(key), counts: [improved, unchanged, declined] }],
  );
  const best = mostImproved(factors);
  if (rows.length === 0 || !best) return null;
  const sorted = rows.toSorted((a, b) => (b.counts[0] ?? 0) - (a.counts[0] ?? 0));
  const lines = sorted.map(({ label, counts }) => `${label}: ${counts.join(', ')};`);
  return {
    title: words.title(factorName(best.key), best.improved ?? 0, best.n),
    chart: {
      alt: [words.alt, ...lines].join(' '),
      parts: [
        { key: 'improved', label: words.heads.improved, colour: colours.changeUp, textColour: colours.paper },
        { key: 'unchanged', label: words.heads.unchanged, colour: colours.changeNone, textColour: colours.ink },
        { key: 'declined', label: words.heads.declined, colour: colours.changeDown, textColour: colours.paper },
      ],
      rows: sorted,
    },
  };
};
