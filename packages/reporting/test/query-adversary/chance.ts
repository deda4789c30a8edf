/** Random numbers that are the same on every run and every machine (mulberry32). */
export class Chance {
  #state: number;

  constructor(seed: number) {
    this.#state = seed;
  }

  #next(): number {
    this.#state = (this.#state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }

  /** A whole number from `least` to `most`, both included. */
  between(least: number, most: number): number {
    return least + Math.floor(this.#next() * (most - least + 1));
  }

  happens(probability: number): boolean {
    return this.#next() < probability;
  }

  /** @throws {RangeError} when there is nothing to choose from */
  oneOf<Thing>(things: readonly Thing[]): Thing {
    const chosen = things[this.between(0, things.length - 1)];
    if (chosen === undefined) throw new RangeError('There is nothing to choose from.');
    return chosen;
  }
}
