import { twoSidedNormalPValue } from '../../src/distributions/standard-normal.js';
import { twoSidedTPValue } from '../../src/distributions/students-t.js';
import { benjaminiHochberg } from '../../src/multiplicity/benjamini-hochberg.js';
import { holm } from '../../src/multiplicity/holm.js';
import type { Figure } from '../expect-agreement.js';
import { readReference } from '../read-reference.js';
import { relativeError } from '../relative-error.js';

interface PValues {
  families: Record<string, { p: Figure[]; holm: Figure[]; bh: Figure[] }>;
  tails: { t: number; df: number; p: number }[];
  normalTails: { z: number; p: number }[];
}

const { families, tails, normalTails } = readReference('p-values.json') as PValues;

it.each(Object.entries(families))("adjusts the family %s as R's p.adjust", (_name, family) => {
  const errors = (actual: Figure[], expected: Figure[]) => actual.map((p, index) => relativeError(p, expected[index]));
  expect(Math.max(...errors(holm(family.p), family.holm))).toBeLessThan(1e-14);
  expect(Math.max(...errors(benjaminiHochberg(family.p), family.bh))).toBeLessThan(1e-14);
});

describe('p keeps its precision down to 1e-300', () => {
  it("for Student's t", () => {
    const errors = tails.map(({ t, df, p }) => relativeError(twoSidedTPValue(t, df), p));
    expect(Math.max(...errors)).toBeLessThan(1e-11);
    expect(Math.min(...tails.map(({ p }) => p))).toBeLessThan(1e-280);
  });

  it('for the standard normal', () => {
    const errors = normalTails.map(({ z, p }) => relativeError(twoSidedNormalPValue(z), p));
    expect(Math.max(...errors)).toBeLessThan(1e-11);
    expect(Math.min(...normalTails.map(({ p }) => p))).toBeLessThan(1e-300);
  });
});
