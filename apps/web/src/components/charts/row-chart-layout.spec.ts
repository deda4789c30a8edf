import { halfTicks, layoutRowChart, narrowLines } from './row-chart-layout';

const short = { text: '5,20', narrowText: ['5,20', '+0,30 (0,10 til 0,50)'] };
const long = { text: '4,86', narrowText: ['4,86 · strong → some agreement', '2 low, 2 mid, 3 high'] };
const layout = (width: number, rows = [short, long]) => layoutRowChart({ width, rows, hasPanel: true });

describe('the figures of a narrow row in words', () => {
  it('stand on one line where every row has room for that', () => {
    expect(layout(420).textLines).toBe(1);
    expect(narrowLines(long, 1)).toEqual(['4,86 · strong → some agreement · 2 low, 2 mid, 3 high']);
  });

  it('stand on a line for each part where one row has not, and every row is as much higher', () => {
    const [wide, narrow] = [layout(420), layout(248)];
    expect(narrow.textLines).toBe(2);
    expect(narrowLines(short, narrow.textLines)).toEqual(short.narrowText);
    expect(narrow.rowHeight - wide.rowHeight).toBe(16);
    expect(narrow.height - wide.height).toBe(2 * 16);
  });

  it('are beside the points where there is room, on one line', () => {
    expect(layout(1200)).toMatchObject({ isNarrow: false, textLines: 1 });
  });
});

describe('marks of a scale of differences', () => {
  it('are halves where they have room, and else whole steps', () => {
    expect(halfTicks([-1, 1], 400)).toEqual([-1, -0.5, 0, 0.5, 1]);
    expect(halfTicks([-2, 3], 400)).toHaveLength(11);
    expect(halfTicks([-2, 3], 230)).toEqual([-2, -1, 0, 1, 2, 3]);
  });
});
