import type { ImportIssue } from '@medspill/contracts';
import { ImportIssues } from './import-issues.js';

const issue = (file: string, line: number | null, found: string | null = null): ImportIssue => ({
  code: 'invalid_value',
  file,
  line,
  column: null,
  found,
  expected: 'something else',
});

describe('the issues of an import', () => {
  it('come by file, in the order of the contract, and by line', () => {
    const issues = new ImportIssues();
    for (const [file, line] of [['notes.txt', null], ['groups.csv', 2], ['responses.csv', 10], ['responses.csv', 9], ['members.csv', 3]] as const) {
      issues.add(issue(file, line));
    }
    expect(issues.sorted().map(({ file, line }) => `${file}:${line}`)).toEqual([
      'members.csv:3',
      'responses.csv:9',
      'responses.csv:10',
      'groups.csv:2',
      'notes.txt:null',
    ]);
  });

  it('are listed up to a hundred, and told to be more only when there are more', () => {
    const issues = new ImportIssues();
    for (let line = 1; line <= 100; line += 1) issues.add(issue('members.csv', line));
    expect(issues.sorted()).toHaveLength(100);
    expect(issues.more).toBe(false);
    issues.add(issue('members.csv', 101));
    expect(issues.sorted()).toHaveLength(100);
    expect(issues.more).toBe(true);
  });

  it('repeat no more than the beginning of a long value', () => {
    const issues = new ImportIssues();
    issues.add(issue('members.csv', 2, 'x'.repeat(5000)));
    expect(issues.sorted()[0]?.found).toBe(`${'x'.repeat(80)}…`);
  });
});
