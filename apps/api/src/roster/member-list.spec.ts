import type { Member } from '@medspill/contracts';
import { checkMemberList } from './member-list.js';

const member = (email: string, name: string, left = false): Member => ({
  id: crypto.randomUUID(),
  name,
  email,
  locale: null,
  left,
});

const present = [member('kari@example.no', 'Kari Nordmann'), member('ola@example.no', 'Ola Hansen'), member('per@example.no', 'Per Li', true)];

describe('a list of members', () => {
  it('tells what it would do with each', () => {
    const csv = 'name,email\nKari Nordmann,kari@example.no\nOla Berg,OLA@example.no\nPer Li,per@example.no\nNina Ås,nina@example.no\n';
    expect(checkMemberList(csv, present)).toEqual({
      issues: [],
      lines: [
        { line: 2, name: 'Kari Nordmann', email: 'kari@example.no', locale: null, change: 'same' },
        { line: 3, name: 'Ola Berg', email: 'ola@example.no', locale: null, change: 'renamed' },
        { line: 4, name: 'Per Li', email: 'per@example.no', locale: null, change: 'back' },
        { line: 5, name: 'Nina Ås', email: 'nina@example.no', locale: null, change: 'added' },
      ],
    });
  });

  it.each([
    ['a Norwegian spreadsheet’s', '\uFEFFNavn;Avdeling;E-post\r\n"Li, Per";Økonomi;per@example.no\r\n'],
    ['a table copied from one', 'e-post\tnavn\nper@example.no\tLi, Per'],
  ])('may be %s', (_, csv) => {
    expect(checkMemberList(csv, [])).toMatchObject({ issues: [], lines: [{ name: 'Li, Per', email: 'per@example.no', change: 'added' }] });
  });

  it('may say in which language each is written to', () => {
    const csv = 'Navn;E-post;Språk\nKari Nordmann;kari@example.no;Nynorsk\nOla Hansen;ola@example.no;\nNina Ås;nina@example.no;en\nA;a@example.no;latin\n';
    const { lines, issues } = checkMemberList(csv, present);
    expect(lines.map(({ locale, change }) => [locale, change])).toEqual([['nn', 'renamed'], [null, 'same'], ['en', 'added']]);
    expect(issues).toEqual([{ code: 'invalid_language', line: 5, column: 'language', found: 'latin' }]);
  });

  it('says of every line what is wrong with it', () => {
    const csv = 'name,email\n,a@example.no\nB,not an address\nC,c@example.no\nD,C@EXAMPLE.NO\n';
    expect(checkMemberList(csv, []).issues).toEqual([
      { code: 'missing_value', line: 2, column: 'name', found: null },
      { code: 'invalid_email', line: 3, column: 'email', found: 'not an address' },
      { code: 'duplicate', line: 5, column: 'email', found: 'c@example.no' },
    ]);
  });

  it.each([
    ['', 'empty'],
    ['name,email\n', 'empty'],
    ['name,address\nA,a@example.no', 'missing_column'],
    ['name,email\n"A,a@example.no', 'broken_csv'],
    [`name,email\n${Array.from({ length: 501 }, (_, index) => `P${index},p${index}@example.no`).join('\n')}`, 'too_many'],
  ])('is refused as a whole when it is %j', (csv, code) => {
    expect(checkMemberList(csv, [])).toMatchObject({ lines: [], issues: [{ code }] });
  });
});
