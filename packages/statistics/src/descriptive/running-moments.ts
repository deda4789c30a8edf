import { finiteNumber } from '../preconditions.js';

/**
 * Mean and standard deviation of values that arrive one at a time and are not kept (Welford's algorithm); two of them can
 * be merged. They agree with the array forms `mean` and `standardDeviation` up to rounding.
 *
 * @see Welford (1962), Technometrics 4, 419–420; Chan, Golub & LeVeque (1983), The American Statistician 37, 242–247
 */
export class RunningMoments {
  #n = 0;
  #mean = 0;
  #sumOfSquares = 0;

  /** Number of values so far. */
  get n(): number {
    return this.#n;
  }

  /** Mean of the values so far; `null` before the first. */
  get mean(): number | null {
    return this.#n === 0 ? null : this.#mean;
  }

  /** Variance with divisor n − 1, in the values' unit squared; `null` before the second value. */
  get variance(): number | null {
    return this.#n < 2 ? null : this.#sumOfSquares / (this.#n - 1);
  }

  /** Standard deviation with divisor n − 1, in the values' unit; `null` before the second value. */
  get standardDeviation(): number | null {
    const { variance } = this;
    return variance === null ? null : Math.sqrt(variance);
  }

  /**
   * Takes one more value in.
   *
   * @throws TypeError or RangeError when it is not a finite number
   */
  add(value: number): void {
    const deviation = finiteNumber(value, 'value') - this.#mean;
    this.#n += 1;
    this.#mean += deviation / this.#n;
    this.#sumOfSquares += deviation * (value - this.#mean);
  }

  /** Takes in all values that another one has seen; the other one is not changed. */
  merge(other: RunningMoments): void {
    if (other.#n === 0) return;
    const n = this.#n + other.#n;
    const distance = other.#mean - this.#mean;
    this.#sumOfSquares += other.#sumOfSquares + (distance * distance * this.#n * other.#n) / n;
    this.#mean += (distance * other.#n) / n;
    this.#n = n;
  }
}
