// Writes a programme folder of any size, the same for the same seed: for benchmarks and for trying an import.
//   node apps/api/benchmark/generate-programme.mjs <folder> [--groups 31] [--members 8] [--seed 1]
// Everybody answers before and after; some leave an item open, and one member of every fourth group joins after.
import { createWriteStream, readFileSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const groupsInCohort = 4;
const areasOfGroup = 4;

const instrument = fileURLToPath(new URL('../../../packages/instruments/reference/instrument.csv', import.meta.url));

/** The items in their order, with their factors. */
const readItems = () =>
  readFileSync(instrument, 'utf8')
    .trim()
    .split(/\r?\n/)
    .slice(1)
    .map((line) => line.split(','))
    .map(([key, factor, , , reverse]) => ({ key, factor, reverse: reverse === '1' }));

/** Mulberry32: a small generator of numbers from 0 to below 1 that a seed determines. */
const randomNumbers = (seed) => {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let value = Math.imul(state ^ (state >>> 15), state | 1);
    value ^= value + Math.imul(value ^ (value >>> 7), value | 61);
    return ((value ^ (value >>> 14)) >>> 0) / 2 ** 32;
  };
};

const normal = (random) => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());

const padded = (prefix, number) => `${prefix}-${String(number).padStart(2, '0')}`;

function* groups(count) {
  for (let number = 1; number <= count; number += 1) {
    yield { key: padded('group', number), cohort: `cohort-${Math.ceil(number / groupsInCohort)}`, number };
  }
}

function* members(group, count) {
  for (let number = 1; number <= count; number += 1) {
    yield { key: `${group.key}-${padded('m', number).replace('-', '')}`, joinedAfter: group.number % 4 === 0 && number === count };
  }
}

function* memberLines(options) {
  yield 'cohort,group,member,joined_after_pre\n';
  for (const group of groups(options.groups)) {
    for (const member of members(group, options.members)) yield `${group.cohort},${group.key},${member.key},${Number(member.joinedAfter)}\n`;
  }
}

/** Answers vary with the group, the person and the item, and are somewhat higher after than before. */
const answer = (random, level, reverse) => {
  if (random() < 0.01) return '';
  const value = Math.min(7, Math.max(1, Math.round(level + normal(random))));
  return String(reverse ? 8 - value : value);
};

function* responseLines(options, items) {
  yield `cohort,group,member,wave,${items.map((item) => item.key).join(',')}\n`;
  const random = randomNumbers(options.seed);
  for (const group of groups(options.groups)) {
    const groupLevel = 5 + 0.5 * normal(random);
    for (const member of members(group, options.members)) {
      const level = groupLevel + 0.5 * normal(random);
      for (const [wave, gain] of member.joinedAfter ? [['post', 0.4]] : [['pre', 0], ['post', 0.4]]) {
        const answers = items.map((item) => answer(random, level + gain, item.reverse));
        yield `${group.cohort},${group.key},${member.key},${wave},${answers.join(',')}\n`;
      }
    }
  }
}

function* areaLines(options, items) {
  yield 'group,area,factors\n';
  const random = randomNumbers(options.seed + 1);
  const factors = [...new Set(items.map((item) => item.factor))];
  for (const group of groups(options.groups)) {
    const first = Math.floor(random() * factors.length);
    for (let area = 1; area <= areasOfGroup; area += 1) yield `${group.key},${area},${factors[(first + 3 * area) % factors.length]}\n`;
  }
}

const write = (folder, name, lines) => pipeline(Readable.from(lines, { highWaterMark: 500 }), createWriteStream(join(folder, name)));

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    groups: { type: 'string', default: '31' },
    members: { type: 'string', default: '8' },
    seed: { type: 'string', default: '1' },
  },
});
const [folder] = positionals;
const options = Object.fromEntries(Object.entries(values).map(([name, value]) => [name, Number(value)]));
if (!folder || !Object.values(options).every((value) => Number.isInteger(value) && value > 0)) {
  process.stderr.write('Usage: generate-programme.mjs <folder> [--groups 31] [--members 8] [--seed 1]\n');
  process.exit(2);
}
const items = readItems();
await mkdir(folder, { recursive: true });
await write(folder, 'members.csv', memberLines(options));
await write(folder, 'responses.csv', responseLines(options, items));
await write(folder, 'development_areas.csv', areaLines(options, items));
