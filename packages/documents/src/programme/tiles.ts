import type { FactorRow, ProgrammeReport } from '@medspill/contracts';
import { goalsFinding, rowDirection, sizeWord } from '@medspill/narrative';
import type { Language } from '../language.js';
import type { Block, List } from '../pdf/pdf-document.js';
import type { Compared } from '../tables/programme-tables.js';

type Tiles = Extract<Block, { type: 'tiles' }>;
type Tile = Tiles['tiles'][number];

const indexTile = ({ index }: ProgrammeReport, { documents, narrative, format }: Language): Tile => {
  const words = documents.programme.tiles;
  const title = documents.programme.overallIndex;
  if (index.withheld) return { title, value: '–', strong: '', lines: [narrative.withheld[index.withheld]] };
  const { t1, t2, change } = index;
  const word = sizeWord(index);
  const d = format.number(change.dAv);
  const size = word === 'unclear' ? words.sizeUnclear(d) : word && words.size(documents.programme.sizes[word], d);
  return {
    title,
    value: `${format.number(t1.mean)} → ${format.number(t2.mean)}`,
    strong: [words.change(format.signed(change.mean)), size].filter(Boolean).join(' · '),
    lines: [words.interval(format.interval(change.ciLow, change.ciHigh))],
  };
};

const betterTile = ({ index }: ProgrammeReport, { to }: Compared, { documents, narrative }: Language): Tile[] => {
  const words = documents.programme.tiles;
  const { n, better, worse } = index;
  if (better === null || worse === null) return [];
  const strong = words.betterOf(n, narrative.waves[to].when);
  return [{ title: words.better, value: String(better), strong, lines: [words.worse(worse, n - better - worse)] }];
};

const reliableTile = ({ index }: ProgrammeReport, { documents, format }: Language): Tile[] => {
  const words = documents.programme.tiles;
  const { n, reliablyBetter: better, reliablyWorse: worse } = index;
  if (better === null || worse === null) return [];
  const basis = words.reliableBasis(format.coefficient(index.alpha), format.number(index.seDiff));
  return [{ title: words.reliable, value: String(better), strong: words.reliableOf(n), lines: [words.reliableRest(worse, n - better - worse), basis] }];
};

const goalsTile = ({ goalsAndChange }: ProgrammeReport, { documents, format }: Language): Tile => {
  const words = documents.programme.tiles;
  const { factors, r, p } = goalsAndChange;
  const strong = words.goalsFindings[goalsFinding(r, p)];
  if (r === null || p === null) return { title: words.goals, value: '–', strong, lines: [] };
  const shownP = p < 0.001 ? format.p(p) : `= ${format.p(p)}`;
  return { title: words.goals, value: `r = ${format.coefficient(r)}`, strong, lines: [words.goalsBasis(factors ?? 0, shownP)] };
};

const named = 5;

/** The factors that rose most, and beside them those that fell or went one cannot tell where; by what their intervals carry. */
const changeLists = ({ factors }: ProgrammeReport, { documents, format, factorName }: Language): List[] => {
  const words = documents.programme.lists;
  const known = factors.filter(({ change }) => change.mean !== null);
  const itemOf = ({ key, change }: FactorRow) => ({
    name: factorName(key),
    figure: `${format.signed(change.mean)} (${format.interval(change.ciLow, change.ciHigh)})`,
    remarks: [],
  });
  const list = (heading: string, direction: ReturnType<typeof rowDirection>, greatest: 1 | -1): List => {
    const going = known.filter((row) => rowDirection(row) === direction);
    const sorted = going.toSorted((a, b) => greatest * ((b.change.mean ?? 0) - (a.change.mean ?? 0)));
    return { heading, items: sorted.slice(0, named).map(itemOf) };
  };
  return [list(words.up, 'up', 1), list(words.down, 'down', -1), list(words.unclear, 'unclear', 1)].filter(({ items }) => items.length > 0);
};

/** The four figures that a director takes along. */
export const programmeTiles = (report: ProgrammeReport, compared: Compared, language: Language): Tiles => ({
  type: 'tiles',
  title: language.documents.programme.summary,
  tiles: [indexTile(report, language), ...betterTile(report, compared, language), ...reliableTile(report, language), goalsTile(report, language)],
  lists: changeLists(report, language),
  notes: [
    ...(report.groupsLeftOut > 0 ? [language.documents.programme.leftOut(report.groupsLeftOut)] : []),
    language.documents.programme.noControl,
  ],
});
