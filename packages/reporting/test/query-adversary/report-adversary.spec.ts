import type { WaveKind } from '@medspill/contracts';
import { leaderGroup26V1 } from '@medspill/instruments';
import { figureOverGroups } from '../../src/disclosure/figure-over-groups.js';
import { allRules } from '../../src/disclosure/rules.js';
import { programmeReport, type ReportedGroup, type ReportedWave } from '../../src/index.js';
import { comparisonOf, countsFactor } from '../../src/programme/comparison.js';
import { momentsPlace, momentsWidth } from '../../src/reduction/item-moments.js';
import { Chance } from './chance.js';

const factors = leaderGroup26V1.factors.length;
const moments = momentsPlace(leaderGroup26V1, factors - 1).start + momentsWidth(3);

/** Groups whose means are powers of two, a group's own: a mean over some of them, times their number, tells which they are. */
const codedProgramme = (chance: Chance): ReportedGroup[] =>
  Array.from({ length: chance.between(6, 14) }, (_, place): ReportedGroup => {
    const wave = (): ReportedWave => ({
      responses: chance.between(4, 9),
      n: Array.from({ length: factors }, () => chance.between(4, 9)),
      mean: new Array<number>(factors).fill(2 ** place),
      itemMoments: new Array<number>(moments).fill(0),
      readAt: chance.between(1, 3),
    });
    const followUp = chance.happens(0.2) ? {} : { follow_up: wave() };
    return { groupId: `g${place}`, cohortId: `c${chance.between(1, 3)}`, waves: { before: wave(), after: wave(), ...followUp } };
  });

describe('the report that the query adversary is told of', () => {
  it('is made of the very groups that it is told', () => {
    let shown = 0;
    for (let seed = 1; seed <= 40; seed += 1) {
      const chance = new Chance(seed);
      const groups = codedProgramme(chance);
      const to = chance.oneOf<WaveKind>(['after', 'follow_up']);
      const unfinished = new Map([[`c${chance.between(1, 6)}`, new Set<WaveKind>([chance.oneOf<WaveKind>(['before', 'follow_up'])])]]);
      const input = { from: 'before', to, groups, unfinished } as const;
      const cohortId = chance.happens(0.5) ? null : `c${chance.between(1, 3)}`;
      const thresholds = { kOutside: 5 };
      const report = programmeReport({ ...input, instrument: leaderGroup26V1, thresholds, chosen: new Map(), cohortId });
      const comparison = comparisonOf({ ...input, ...thresholds }, allRules);
      for (const [factor, row] of report.factors.entries()) {
        const told = figureOverGroups(comparison.family, cohortId, countsFactor(comparison, factor));
        expect(row.withheld).toBe(told.withheld);
        for (const { mean } of [row.t1, row.t2]) {
          const codes = told.groups.reduce((sum, { groupId }) => sum + 2 ** Number(groupId.slice(1)), 0);
          expect(Math.round((mean ?? 0) * row.n)).toBe(codes);
        }
        if (row.withheld === null) shown += 1;
      }
    }
    expect(shown).toBeGreaterThan(150);
  });
});
