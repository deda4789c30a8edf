import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { inFolder } from '../../test/support/programme-folder.js';
import { readCsvTable } from './csv-table.js';
import { ImportIssues } from './import-issues.js';

const rules = { required: ['key', 'name'], optional: ['note'], unknown: 'unknown_column', expected: 'key, name, note' } as const;

/** Reads `key`, `name` and `note` of every row, and what is wrong. */
const read = (content: string | Buffer) =>
  inFolder({ 'table.csv': content }, async (folder) => {
    const path = join(folder, 'table.csv');
    const issues = new ImportIssues();
    const rows: [number, ...(string | undefined)[]][] = [];
    const file = { name: 'table.csv', path, size: (await stat(path)).size };
    await readCsvTable(file, rules, issues, () => undefined, (record) => {
      rows.push([record.line, record.value('key'), record.value('name')]);
    });
    return { rows, issues: issues.sorted() };
  });

const expected = { rows: [[2, 'a', 'Ås'], [3, 'b', 'Bø; Li, Ro']], issues: [] };

describe('reading a table', () => {
  it.each([
    ['commas', 'key,name\na,Ås\nb,"Bø; Li, Ro"\n'],
    ['semicolons', 'key;name\na;Ås\nb;"Bø; Li, Ro"\n'],
    ['tabs', 'key\tname\na\tÅs\nb\tBø; Li, Ro\n'],
    ['a byte order mark', '\uFEFFkey,name\na,Ås\nb,"Bø; Li, Ro"\n'],
    ['a byte order mark before a quoted name', '\uFEFF"key","name"\n"a","Ås"\n"b","Bø; Li, Ro"\n'],
    ['Windows line ends', 'key,name\r\na,Ås\r\nb,"Bø; Li, Ro"\r\n'],
    ['line ends of both kinds', 'key,name\r\na,Ås\nb,"Bø; Li, Ro"\r\n'],
    ['no line end after the last row', 'key,name\na,Ås\nb,"Bø; Li, Ro"'],
    ['columns in another order', 'name,key\nÅs,a\n"Bø; Li, Ro",b\n'],
    ['spaces around the values', 'key , name\n a,Ås \nb," Bø; Li, Ro "\n'],
    ['rows of nothing but separators at the end', 'key,name\na,Ås\nb,"Bø; Li, Ro"\n,\n,\n'],
  ])('understands %s', async (_, content) => {
    expect(await read(content)).toEqual(expected);
  });

  it('counts lines as an editor does, over empty lines and line breaks inside quotation marks', async () => {
    const { rows } = await read('key,name\r\n\r\na,"one\r\ntwo\r\nthree"\r\n\r\nb,four\r\n"c\nc",five\r\nd,six');
    expect(rows.map(([line, key]) => [line, key])).toEqual([[3, 'a'], [7, 'b'], [8, 'c\nc'], [10, 'd']]);
  });

  it('keeps characters together that the reading of the file takes apart', async () => {
    const name = 'æøå€😀'.repeat(10);
    const { rows, issues } = await read(`key,name\n${Array.from({ length: 5000 }, (_, row) => `${row},${name}`).join('\n')}\n`);
    expect(issues).toEqual([]);
    expect(new Set(rows.map(([, , text]) => text))).toEqual(new Set([name]));
    expect(rows).toHaveLength(5000);
  });

  it('names the first broken byte of every line that is not UTF-8, and its column', async () => {
    const content = Buffer.concat([
      Buffer.from('key,name\na,fine\nb,Bj'),
      Buffer.from([0xf8]),
      Buffer.from('rn\nc,Ås\n'),
      Buffer.from([0xe6, 0x2c, 0xc3]),
      Buffer.from('\n'),
    ]);
    const { rows, issues } = await read(content);
    const issue = { code: 'broken_utf8', file: 'table.csv', expected: 'text in UTF-8' };
    expect(issues).toEqual([
      { ...issue, line: 3, column: 'name', found: 'Bj<byte 0xF8>' },
      { ...issue, line: 5, column: 'key', found: '<byte 0xE6>' },
    ]);
    expect(rows).toEqual([[2, 'a', 'fine'], [4, 'c', 'Ås']]);
  });

  it('names a broken byte in the header and still reads on', async () => {
    const { rows, issues } = await read(Buffer.concat([Buffer.from('key,n'), Buffer.from([0xff]), Buffer.from('me\na,b,c\n')]));
    expect(issues.map(({ code, line, column }) => [code, line, column])).toEqual([
      ['broken_utf8', 1, '2'],
      ['wrong_field_count', 2, null],
    ]);
    expect(rows).toEqual([]);
  });

  it('says that a file in UTF-16 is not in UTF-8', async () => {
    const { issues } = await read(Buffer.from('\uFEFFkey,name\na,b\n', 'utf16le'));
    expect(issues).toEqual([
      { code: 'broken_utf8', file: 'table.csv', line: null, column: null, found: 'UTF-16', expected: 'a file in UTF-8' },
    ]);
  });

  it.each([['nothing', ''], ['only a byte order mark', '\uFEFF'], ['only line ends', '\n\r\n\n']])(
    'says that a file of %s is empty',
    async (_, content) => {
      const { issues } = await read(content);
      expect(issues).toEqual([
        { code: 'empty_file', file: 'table.csv', line: null, column: null, found: null, expected: 'a header with the columns key, name, note' },
      ]);
    },
  );

  it('says how many fields a row has and how many it should', async () => {
    const { rows, issues } = await read('key,name\na\nb,c,d\ne,f\n');
    const issue = { code: 'wrong_field_count', file: 'table.csv', column: null, expected: '2 fields, as in line 1' };
    expect(issues).toEqual([
      { ...issue, line: 2, found: '1 fields' },
      { ...issue, line: 3, found: '3 fields' },
    ]);
    expect(rows).toEqual([[4, 'e', 'f']]);
  });

  it('names columns that are missing, unknown or there twice', async () => {
    const { issues } = await read('key,colour,key,\na,b,c,d\n');
    expect(issues.map(({ code, line, column, found }) => [code, line, column, found])).toEqual([
      ['unknown_column', 1, 'colour', 'colour'],
      ['duplicate_column', 1, 'key', 'key'],
      ['unknown_column', 1, '4', ''],
      ['missing_column', 1, 'name', null],
    ]);
  });

  it('does not read on in a file of something else', async () => {
    const { rows, issues } = await read('colour\nred\ngreen,blue\n');
    expect(issues.map(({ code, line, column }) => [code, line, column])).toEqual([
      ['unknown_column', 1, 'colour'],
      ['missing_column', 1, 'key'],
      ['missing_column', 1, 'name'],
    ]);
    expect(rows).toEqual([]);
  });

  it('names rows with quotation marks inside a field, once each, and reads the others', async () => {
    const { rows, issues } = await read('key,name\na,5" 6"\nb,c\nd,e"\nf,g\n');
    expect(issues.map(({ code, line }) => [code, line])).toEqual([
      ['broken_csv', 2],
      ['broken_csv', 4],
    ]);
    expect(rows).toEqual([[3, 'b', 'c'], [5, 'f', 'g']]);
  });

  it('names a row with something behind a closing quotation mark, and reads no further', async () => {
    const { rows, issues } = await read('key,name\na,b\nc,"d"e\nf,g\n');
    expect(issues.map(({ code, line }) => [code, line])).toEqual([['broken_csv', 3]]);
    expect(rows).toEqual([[2, 'a', 'b']]);
  });

  it('finds where a quotation mark that is never closed was opened', async () => {
    const { rows, issues } = await read('key,name\na,b\nc,"d\ne,f\ng,h\n');
    expect(rows).toEqual([[2, 'a', 'b']]);
    expect(issues).toEqual([
      { code: 'broken_csv', file: 'table.csv', line: 3, column: null, found: null, expected: 'a closing quotation mark' },
    ]);
  });

  it('gives up on a row without an end before it fills the memory', async () => {
    const { rows, issues } = await read(`key,name\na,b\nc,"${'x'.repeat(300_000)}\nd,e\n`);
    expect(rows).toEqual([[2, 'a', 'b']]);
    expect(issues.map(({ code, line, expected: wanted }) => [code, line, wanted])).toEqual([
      ['broken_csv', 3, 'rows of at most 100,000 bytes; perhaps a quotation mark is not closed'],
    ]);
  });
});
