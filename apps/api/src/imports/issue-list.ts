import { type ImportProblem, importIssueLimit } from '@medspill/contracts';

type Issues = Pick<ImportProblem, 'importIssues' | 'more'>;

/** What stands in a file may not steer the terminal that shows it. */
const printable = (text: string): string => text.replaceAll(/\p{Cc}/gu, '\uFFFD');

/** The issues of an import as aligned lines of plain English, `responses.csv:17 clear_purpose_2: found "8", expected …`. */
export const issueList = ({ importIssues, more }: Issues): string => {
  const rows = importIssues.map(({ file, line, column, found, expected }) => ({
    place: printable(`${file}${line === null ? '' : `:${line}`}${column === null ? '' : ` ${column}`}:`),
    text: printable(`${found === null ? '' : `found "${found}", `}expected ${expected}`),
  }));
  const width = Math.max(...rows.map(({ place }) => place.length));
  const lines = rows.map(({ place, text }) => `  ${place.padEnd(width)} ${text}`);
  if (more) lines.push(`  … and more: these are the first ${importIssueLimit}.`);
  return `${lines.join('\n')}\n`;
};
