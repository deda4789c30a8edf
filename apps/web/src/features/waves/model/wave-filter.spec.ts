import { everyWave, formatFilter, isFiltered, parseFilter } from './wave-filter';

describe('the filter in the address', () => {
  it('survives a round trip', () => {
    const address = 'cohort=c1&kind=follow_up&state=open&page=3';
    expect(formatFilter(parseFilter(new URLSearchParams(address))).toString()).toBe(address);
  });

  it('leaves out what filters nothing', () => {
    expect(formatFilter(everyWave).toString()).toBe('');
    expect(isFiltered({ ...everyWave, page: 2 })).toBe(false);
    expect(isFiltered({ ...everyWave, state: 'open' })).toBe(true);
  });

  it.each(['kind=later', 'state=ajar', 'page=0', 'page=-1', 'page=1.5', 'page=x', 'cohort='])('ignores %p', (address) => {
    expect(parseFilter(new URLSearchParams(address))).toEqual(everyWave);
  });
});
