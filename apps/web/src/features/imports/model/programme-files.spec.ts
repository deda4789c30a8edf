import { addFiles, missingFiles, noFiles } from './programme-files';

const named = (...names: string[]) => names.map((name) => ({ name }));

describe('the chosen files', () => {
  it('sorts out what belongs to a programme', () => {
    const chosen = addFiles<{ name: string }>(noFiles, named('members.csv', 'Responses.CSV', 'report.docx', '.DS_Store'));
    expect([...chosen.files.keys()]).toEqual(['members.csv', 'responses.csv']);
    expect(chosen.ignored).toEqual(['report.docx']);
    expect(missingFiles(chosen)).toEqual(['development_areas.csv']);
  });

  it('never misses groups.csv', () => {
    const chosen = addFiles<{ name: string }>(noFiles, named('members.csv', 'responses.csv', 'development_areas.csv'));
    expect(missingFiles(chosen)).toEqual([]);
  });

  it('replaces a file that is chosen again and keeps the others', () => {
    const first = addFiles<{ name: string; size: number }>(noFiles, [{ name: 'members.csv', size: 1 }, { name: 'responses.csv', size: 2 }]);
    const second = addFiles(first, [{ name: 'members.csv', size: 9 }]);
    expect(second.files.get('members.csv')?.size).toBe(9);
    expect(second.files.get('responses.csv')?.size).toBe(2);
  });
});
