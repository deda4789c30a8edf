import { formatDate, formatDay } from './format-time';

const saturday = '2026-05-16T12:00:00.000Z';

describe('days', () => {
  it.each([
    ['nb', 'lørdag 16. mai 2026', '16. mai 2026'],
    ['nn', 'laurdag 16. mai 2026', '16. mai 2026'],
    ['da', 'lørdag den 16. maj 2026', '16. maj 2026'],
    ['en', 'Saturday, 16 May 2026', '16 May 2026'],
  ] as const)('are written as %s does', (locale, day, short) => {
    expect(formatDay(saturday, locale)).toBe(day);
    expect(formatDate(saturday, locale)).toBe(short);
  });
});
