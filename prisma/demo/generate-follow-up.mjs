// Makes up the follow-up answers of the demo's first cohort out of its answers after the programme, the same every time.
//   node prisma/demo/generate-follow-up.mjs
// Writes follow_up_responses.csv and follow_up_texts.csv beside it. Everything in them is invented.
import { readFileSync, writeFileSync } from 'node:fs';
import { texts } from './follow-up-texts.mjs';

const cohort = 'cohort-1';
const seed = 2020;
/** At least this many of a group have not answered yet. */
const missing = 2;

const file = (name) => new URL(name, import.meta.url);

const readRows = (name) => {
  const [header, ...lines] = readFileSync(file(name), 'utf8').trim().split(/\r?\n/);
  const columns = header.split(',');
  return lines.map((line) => {
    const values = line.split(',');
    return Object.fromEntries(columns.map((column, index) => [column, values[index]]));
  });
};

/** Mulberry32: a small generator of numbers from 0 to below 1 that a seed determines. */
const randomNumbers = (start) => {
  let state = start >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let value = Math.imul(state ^ (state >>> 15), state | 1);
    value ^= value + Math.imul(value ^ (value >>> 7), value | 61);
    return ((value ^ (value >>> 14)) >>> 0) / 2 ** 32;
  };
};

const random = randomNumbers(seed);

/** A year later most answers are as they were; some are a step away, and one in fifty is left open. */
const followUpAnswer = (answer) => {
  const chance = random();
  if (chance < 0.02) return '';
  const step = chance < 0.17 ? -1 : chance < 0.3 ? 1 : 0;
  return String(Math.min(7, Math.max(1, Number(answer) + step)));
};

const quoted = (text) => (/[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
const write = (name, rows) => writeFileSync(file(name), `${rows.map((row) => row.map(quoted).join(',')).join('\n')}\n`);

const members = readRows('members.csv').filter((member) => member.cohort === cohort);
const after = readRows('responses.csv').filter((response) => response.cohort === cohort && response.wave === 'post');
const items = Object.keys(after[0]).slice(4);
const groups = [...new Set(members.map((member) => member.group))];

/** Who of a group answers: everybody who answered after, but for so many that `missing` are still to come. */
const answering = groups.flatMap((group) => {
  const size = members.filter((member) => member.group === group).length;
  const answered = after.filter((response) => response.group === group).toSorted((first, second) => (first.member < second.member ? -1 : 1));
  return answered.slice(0, size - missing);
});

write('follow_up_responses.csv', [
  ['group', 'member', ...items],
  ...answering.map((response) => [response.group, response.member, ...items.map((item) => followUpAnswer(response[item]))]),
]);

write('follow_up_texts.csv', [
  ['group', 'member', 'question', 'text'],
  ...groups.flatMap((group, index) => {
    const writers = answering.filter((response) => response.group === group);
    return texts[index].map(({ writer, question, text }) => [group, writers[writer].member, question, text]);
  }),
]);
