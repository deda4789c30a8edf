/**
 * How often the 95 % interval of d_av holds the true value, by seeded simulation of bivariate normal pairs.
 * Build the package first, then: node benchmark/interval-coverage.mjs [repetitions]
 * The method is approximate: it gives the spread of the average SD the few degrees of freedom of the SD of the differences,
 * so with a low correlation and a large effect it holds the true value somewhat too often. Exits with 1 when a coverage is
 * farther from 95 % than METHOD_ERROR plus four standard errors of the simulation.
 */
import { cohensDav, cohensDavInterval, mean, pairedTTest, standardDeviation } from '../dist/index.js';
import { seededNormal } from './seeded-normal.mjs';

const repetitions = Number(process.argv[2] ?? 4000);
const METHOD_ERROR = 0.02;
const normal = seededNormal(20261122);

function intervalHoldsTruth({ n, delta, rho }) {
  const before = Float64Array.from({ length: n }, normal);
  const after = before.map((value) => delta + rho * value + Math.sqrt(1 - rho * rho) * normal());
  const { t, df } = pairedTTest(before, after);
  const dAv = cohensDav({
    mean1: mean(before),
    sd1: standardDeviation(before),
    mean2: mean(after),
    sd2: standardDeviation(after),
  });
  const interval = cohensDavInterval({ dAv, t, df });
  return interval !== null && interval.low <= delta && delta <= interval.high;
}

const allowed = METHOD_ERROR + 4 * Math.sqrt((0.95 * 0.05) / repetitions);
console.info(`${repetitions} repetitions each; allowed: 95 % ± ${(100 * allowed).toFixed(1)} %`);
for (const n of [10, 31, 100]) {
  for (const delta of [0, 0.5, 1]) {
    for (const rho of [0, 0.5, 0.8]) {
      let held = 0;
      for (let count = 0; count < repetitions; count += 1) held += intervalHoldsTruth({ n, delta, rho }) ? 1 : 0;
      const coverage = held / repetitions;
      const isFair = Math.abs(coverage - 0.95) <= allowed;
      if (!isFair) process.exitCode = 1;
      console.info(`n = ${n}, d_av = ${delta}, r = ${rho}: ${(100 * coverage).toFixed(1)} %${isFair ? '' : '  <- outside'}`);
    }
  }
}
