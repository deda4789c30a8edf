import { formatFilter, isFiltered, parseFilter, toAuditFilter } from './audit-filter';

describe('the filter of the audit log in the address', () => {
  it('survives a round trip', () => {
    const address =
      'person=0b7d1c1e-6a53-4f6f-8d7b-0a8f3c0c9f11&action=wave_closed&type=wave&object=5f0d1c1e-6a53-4f6f-8d7b-0a8f3c0c9f22&from=2026-11-01&to=2026-11-24';
    expect(formatFilter(parseFilter(new URLSearchParams(address))).toString()).toBe(address);
  });

  it.each(['person=x', 'action=guessed', 'type=secret', 'object=1', 'from=yesterday', 'from=2026-13-45', 'to='])('ignores %p', (address) => {
    expect(isFiltered(parseFilter(new URLSearchParams(address)))).toBe(false);
  });

  it('takes whole days of the reader: from the first midnight to the one after the last day', () => {
    const { from = '', until = '' } = toAuditFilter({ from: '2026-11-24', to: '2026-11-24' });
    expect(new Date(from).getTime()).toBe(new Date(2026, 10, 24).getTime());
    expect(new Date(until).getTime()).toBe(new Date(2026, 10, 25).getTime());
    expect(toAuditFilter({})).toEqual({});
  });
});
