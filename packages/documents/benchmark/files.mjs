// How long files take, from assembled reports of the demo's 31 groups; no database and no HTTP.
//   node packages/documents/benchmark/files.mjs
import { readFileSync } from 'node:fs';
import { groupDocument, loadLanguage } from '@medspill/documents';
import { leaderGroup26V1 } from '@medspill/instruments';
import { compareWaves, groupReport, reduceWave } from '@medspill/reporting';

const text = readFileSync(new URL('../../../prisma/demo/responses.csv', import.meta.url), 'utf8').trim();
const [head, ...lines] = text.split(/\r?\n/).map((line) => line.split(','));
const column = Object.fromEntries(head.map((name, index) => [name, index]));

/** Answers by member, of every group and wave. */
const responses = new Map();
for (const line of lines) {
  const key = `${line[column.group]} ${line[column.wave]}`;
  const answers = leaderGroup26V1.items.map((item) => (line[column[item.key]] === '' ? null : Number(line[column[item.key]])));
  responses.set(key, (responses.get(key) ?? new Map()).set(line[column.member], answers));
}
const names = [...new Set(lines.map((line) => line[column.group]))].toSorted((first, second) => first.localeCompare(second));

const measured = (kind, answers) => ({
  kind, state: 'closed', closedAt: '2025-01-27T12:00:00.000Z', invited: answers.size, answered: answers.size, answersErased: false,
  aggregate: reduceWave(leaderGroup26V1, [...answers.values()]), otherGroups: [], texts: new Map(),
});

const id = '00000000-0000-4000-8000-000000000000';
const reports = names.map((name) => {
  const [before, after] = ['pre', 'post'].map((wave) => responses.get(`${name} ${wave}`));
  return groupReport({
    instrument: leaderGroup26V1, thresholds: { kGroup: 4, kOutside: 5, kText: 5, minOtherGroups: 3 }, audience: 'group',
    group: { id, name, sector: null }, cohort: { id, name: 'Cohort' }, programme: { id, name: 'Programme' },
    waves: [measured('before', before), measured('after', after)],
    changes: [{ from: 'before', to: 'after', factors: compareWaves(leaderGroup26V1, before, after) }],
    pulses: [],
    normGroups: [], developmentAreas: [],
  });
});

const language = await loadLanguage('nb', { key: 'leader-group-26', version: 1 });
const branding = { organisation: 'Direktoratet for samspill', accent: '#0a4a86', logo: null };

process.stdout.write('format   first      median     all 31    bytes each\n');
for (const format of ['pdf', 'pptx', 'xlsx', 'csv']) {
  const times = [];
  let bytes = 0;
  const started = performance.now();
  for (const report of reports) {
    const begun = performance.now();
    bytes += (await groupDocument(report, null, format, language, branding)).length;
    times.push(performance.now() - begun);
  }
  const all = (performance.now() - started) / 1000;
  const median = times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)];
  const figures = [`${times[0].toFixed(0)} ms`, `${median.toFixed(0)} ms`, `${all.toFixed(2)} s`, Math.round(bytes / reports.length)];
  process.stdout.write(`${format.padEnd(9)}${figures.map((figure) => String(figure).padEnd(11)).join('')}\n`);
}
process.stdout.write(`memory   ${Math.round(process.resourceUsage().maxRSS / 1024)} MB at most\n`);
