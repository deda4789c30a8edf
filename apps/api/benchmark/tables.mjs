const number = (value, digits = 0) => ( value.toLocaleString('en', { minimumFractionDigits: digits, maximumFractionDigits: digits }));
const megabytes = (value) => (value === undefined ? '–' : `${number(value)} MB`);
const microseconds = (value) => (value === null ? '–' : `${number(value)} µs`);
const seconds = (value) => `${number(value, 1)} s`;
const milliseconds = (value) => `${number(value, value < 100 ? 1 : 0)} ms`;
const verdict = (aim) => (aim ? `${aim.text} ${aim.met ? '✓' : '✗'}` : '');

/** Columns as wide as their longest cell, the first to the left, the others to the right. */
function table(title, header, rows) {
  const widths = header.map((_, column) => Math.max(...[header, ...rows].map((cells) => cells[column].length)));
  const line = (cells) => `  ${cells.map((cell, column) => (column === 0 ? cell.padEnd(widths[column]) : cell.padStart(widths[column]))).join('   ')}`.trimEnd();
  return [title, ...[header, ...rows].map(line), ''].join('\n');
}

const besideBare = ({ beside }, aims) =>
  table(
    'Submitted responses per second over HTTP, 78 items, beside a bare handler with the same statement',
    ['clients', 'commits', 'Medspill', 'bare', 'ratio', 'aim', 'its work', 'bare'],
    beside.map(({ clients, waitsForDisk, medspill, bare, ratio }) => [
      String(clients),
      waitsForDisk ? 'wait for the disk' : 'do not wait',
      number(medspill.rate),
      number(bare.rate),
      number(ratio, 2),
      verdict(clients === 8 ? aims[waitsForDisk ? 'submit' : 'submitWithoutDisk'] : undefined),
      microseconds(medspill.processorTime),
      microseconds(bare.processorTime),
    ]),
  );

const lengths = ({ byLength }, aims) =>
  table(
    'Length of the questionnaire, 8 clients',
    ['', '78 items', '26 items', 'ratio', 'aim'],
    [['responses per second', number(byLength.items78), number(byLength.items26), number(byLength.ratio, 2), verdict(aims.length)]],
  );

const smallPool = ({ smallPool: { clients, connections, medspill, errors } }, aims) =>
  table(
    `${connections} connections to the database, ${clients} clients`,
    ['', 'Medspill', 'errors', 'aim'],
    [['responses per second', number(medspill), String(errors), verdict(aims.errors)]],
  );

const closing = (results) =>
  table(
    'Closing a wave over HTTP, 78 items, compared with the wave before it',
    ['members', 'median', 'slowest', 'closings'],
    results.map((result) => [number(result.members), milliseconds(result.median), milliseconds(result.slowest), String(result.closings)]),
  );

const report = (results, aims) =>
  table(
    'Programme report over HTTP, in a fresh process straight after the import',
    ['groups', 'first', 'median', 'fastest', 'per group', 'reading', 'assembling', 'of it statistics', 'memory before', 'peak', 'import', 'aim'],
    results.map((result, index) => [
      number(result.groups),
      milliseconds(result.first),
      milliseconds(result.median),
      milliseconds(result.fastest),
      microseconds(1000 * result.perGroup),
      milliseconds(result.reading),
      milliseconds(result.assembling),
      `${number(100 * result.statisticsShare)} %`,
      megabytes(result.memory?.before),
      megabytes(result.memory?.peak),
      seconds(result.importSeconds),
      index === results.length - 1 ? [verdict(aims.report), verdict(aims.linear)].filter(Boolean).join(', ') : '',
    ]),
  );

/** The results as people read them. */
export const tables = ({ environment, aims, submissions, closings, reports }) =>
  [
    `${environment.processors} × ${environment.processor}, Node ${environment.node}, PostgreSQL ${environment.postgres}`,
    `Load before the run: ${number(environment.load, 1)}${environment.load > 0.5 * environment.processors ? ' – others use this machine too, and the figures suffer from it' : ''}\n`,
    besideBare(submissions, aims),
    lengths(submissions, aims),
    smallPool(submissions, aims),
    closing(closings),
    report(reports, aims),
  ].join('\n');
