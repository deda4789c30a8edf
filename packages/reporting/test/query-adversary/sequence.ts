import { Chance } from './chance.js';
import { Reader, type Role } from './reader.js';
import { singledOut, type Sum } from './span.js';
import { type AllRules, bits, responsesOf, World } from './world.js';

const roles: readonly Role[] = ['staff', 'reports', 'group', 'members'];

/** Sums that say something another does not. */
const different = (sums: readonly Sum[]): Sum[] => [
  ...new Map(sums.map((sum) => [Array.from(sum, ([unknown, weight]) => `${unknown}:${weight}`).join(), sum])).values(),
];

/** Whether the reader may be shown the mean of this very group: then it is no secret that subtraction gives away. */
const mayBeShown = ({ world, role, shown }: Reader, id: string, factor: number): boolean => {
  const { kOutside } = world.thresholds;
  const members = world.cells[Number(id)]?.members ?? [];
  const passes = responsesOf(members) >= kOutside && bits(members[factor] ?? 0) >= kOutside;
  return shown.has(`${id} ${factor}`) || (role === 'staff' && passes);
};

/** What a reader found out that nobody may: in words, or null. */
const verdict = (reader: Reader): string | null => {
  const { world, overGroups, overMembers, faults, role } = reader;
  if (faults[0] !== undefined) return `${role} saw ${faults[0]}`;
  for (const [key, { k, sums }] of overMembers) {
    const found = singledOut(different(sums), (unknown) => unknown, k - 1);
    if (found) return `${role} knows what ${found.length} members of ${key} answered together: ${found.join(', ')}`;
  }
  for (const [key, sums] of overGroups) {
    const factor = Number(key.split(' ')[1]);
    const unknown = sums.map((sum) => new Map([...sum].filter(([cell]) => !mayBeShown(reader, cell, factor))));
    const groupOf = (cell: string) => world.cells[Number(cell)]?.groupId ?? '';
    const found = singledOut(different(unknown), groupOf, 2);
    if (found) return `${role} knows the mean of ${[...new Set(found.map(groupOf))].join(' and ')} (${key})`;
  }
  return null;
};

/** What happened in a sequence. */
export interface Outcome {
  readonly found: string | null;
  readonly queries: number;
  readonly sums: number;
}

/** One programme, one reader and what the two go through: random questions while waves close, open, change and are made. */
export const playSequence = (seed: number, rules: AllRules): Outcome => {
  const chance = new Chance(seed);
  const world = new World(chance, rules);
  const reader = new Reader(world, chance.oneOf(roles));
  let queries = 0;
  for (let step = chance.between(3, 16); step > 0; step -= 1) {
    if (chance.happens(0.5)) world.happen();
    else {
      reader.ask();
      queries += 1;
    }
  }
  const sums = [...reader.overGroups.values(), ...Array.from(reader.overMembers.values(), (known) => known.sums)];
  return { found: verdict(reader), queries, sums: sums.reduce((count, some) => count + some.length, 0) };
};
