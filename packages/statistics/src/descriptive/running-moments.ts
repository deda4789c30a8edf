import { finiteNumber } from '../preconditions.js';

/**
 * Mean and standard deviation of values that arrive one at a time and are not kept (Welford's algorithm); two of them can
 * be merged. They agree with the array forms `mean` and `standardDeviation` up to rounding.
 *
 * @see Welford (1962), Technometrics 4, 419–420; Chan, Golub & LeVeque (1983), The American Statistician 37, 242–247
 */
export class RunningMoments {
  #n = 0;
  /** The first value; the others are taken relative to it, so that a large common offset costs no digits. */
  #origin = 0;
  /** Mean of the values less the origin. */
  #shiftedMean = 0;
  #sumOfSquares = 0;

  /** Number of values so far. */
  get n(): number {
    return this.#n;
  }

  /** Mean of the values so far; `null` before the first. */
  get mean(): number | null {
    return this.#n === 0 ? null : this.#origin + this.#shiftedMean;
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
    const checked = finiteNumber(value, 'value');
    if (this.#n === 0) this.#origin = checked;
    const shifted = checked - this.#origin;
    const deviation = shifted - this.#shiftedMean;
    this.#n += 1;
    this.#shiftedMean += deviation / this.#n;
    this.#sumOfSquares += deviation * (shifted - this.#shiftedMean);
  }

  /** Takes in all values that another one has seen; the other one is not changed. */
  merge(other: RunningMoments): void {
    if (other.#n === 0) return;
    if (this.#n === 0) this.#origin = other.#origin;
    const n = this.#n + other.#n;
    const distance = other.#origin - this.#origin + (other.#shiftedMean - this.#shiftedMean);
    this.#sumOfSquares += other.#sumOfSquares + (distance * distance * this.#n * other.#n) / n;
    this.#shiftedMean += (distance * other.#n) / n;
    this.#n = n;
  }
}
