import { toCsv } from './figure-data';

it('writes full precision, empty cells and quoted text', () => {
  const csv = toCsv({
    columns: [{ name: 'Factor' }, { name: 'Mean', digits: 2 }],
    rows: [
      ['Purpose, clear', 5.0197],
      ['=SUM(A1)', null],
    ],
  });
  expect(csv).toBe('Factor,Mean\r\n"Purpose, clear",5.0197\r\n\'=SUM(A1),');
});
