import { type AnyWaveKind, anyWaveKinds, waveKinds } from '@medspill/contracts';
import { allRules, type Rules } from '../../src/disclosure/rules.js';
import type { Thresholds } from '../../src/disclosure/thresholds.js';
import type { Chance } from './chance.js';

/** Rules that the service keeps, not this package: about what is stored, when. */
export interface ServiceRules {
  /** A wave whose results have been read is not opened again. */
  readonly frozenAfterReading: boolean;
  /** Erasing a person's answers leaves the stored figures of closed waves as they are. */
  readonly erasureKeepsFigures: boolean;
  /** No change is worked out with a wave that answers have been erased from. */
  readonly noChangeAfterErasure: boolean;
  /** No mean over only those who answered both waves. */
  readonly noMatchedMean: boolean;
  /** A wave that is made after the cohort's waves of its kind have been read is in no figure over groups. */
  readonly lateWavesStayOut: boolean;
  /** A group is compared with groups that are not the reader's own. */
  readonly comparedWithOthers: boolean;
}

export type AllRules = Rules & ServiceRules;

export const everyRule: AllRules = {
  ...allRules,
  frozenAfterReading: true,
  erasureKeepsFigures: true,
  noChangeAfterErasure: true,
  noMatchedMean: true,
  lateWavesStayOut: true,
  comparedWithOthers: true,
};

/** Factors of the questionnaire that programmes are made up with. */
export const factors = 3;

/** Who is behind the stored figures of a wave: members as bits, per factor. Reopening, answering and closing makes another. */
export interface Cell {
  readonly id: number;
  /** Its number among the cells of its kind. */
  readonly place: number;
  readonly groupId: string;
  readonly kind: AnyWaveKind;
  readonly members: readonly number[];
}

export interface Wave {
  readonly kind: AnyWaveKind;
  state: 'open' | 'closed';
  readAt: number | null;
  /** The group's members were let into its results. */
  released: boolean;
  late: boolean;
  answersErased: boolean;
  /** Per factor, the members whose answers are stored now. */
  answered: number[];
  cell: Cell | null;
}

export interface WorldGroup {
  readonly groupId: string;
  readonly cohortId: string;
  /** One of each kind at most: that a group may have several pulses changes nothing for any of them. */
  readonly waves: Map<AnyWaveKind, Wave>;
  /** Differences of means as they were worked out when the later wave was closed: members of the two waves, per factor. */
  readonly changes: Map<string, readonly { readonly first: number; readonly second: number }[]>;
}

export const bits = (members: number): number => {
  let [count, rest] = [0, members];
  for (; rest > 0; rest = Math.floor(rest / 2)) count += rest % 2;
  return count;
};

/** Responses with a score on any factor. */
export const responsesOf = (members: readonly number[]): number => bits(members.reduce((all, some) => all | some, 0));

/** A programme with its waves, as the service would keep it, to which random things happen. */
export class World {
  readonly groups: WorldGroup[] = [];
  readonly cells: Cell[] = [];
  readonly cellsOfKind: Record<AnyWaveKind, Cell[]> = { before: [], after: [], follow_up: [], pulse: [] };
  readonly thresholds: Thresholds;
  /** Share of the waves that are closed from the beginning. */
  readonly #closing: number;
  #time = 1;

  constructor(
    readonly chance: Chance,
    readonly rules: AllRules,
  ) {
    const kGroup = chance.between(3, 5);
    const kOutside = chance.between(Math.max(5, kGroup), 6);
    this.thresholds = { kGroup, kOutside, kText: chance.between(4, 6), minOtherGroups: chance.between(3, 4) };
    this.#closing = chance.oneOf([0.75, 0.95, 1]);
    const cohorts = chance.between(1, 4);
    for (let cohort = 0; cohort < cohorts; cohort += 1) {
      const size = chance.between(1, 6);
      for (let group = 0; group < size; group += 1) this.#addGroup(`c${cohort}`);
    }
  }

  /** Groups of 3–13 with turnover; most waves start closed, some planned or open; some groups have no follow-up, some a pulse. */
  #addGroup(cohortId: string): void {
    const groupId = `${cohortId}g${this.groups.length}`;
    const group: WorldGroup = { groupId, cohortId, waves: new Map(), changes: new Map() };
    this.groups.push(group);
    let members = 2 ** this.chance.between(3, 13) - 1;
    for (const kind of waveKinds) {
      if (kind === 'follow_up' && this.chance.happens(0.3)) break;
      this.#addWave(group, kind, members);
      if (this.chance.happens(this.#closing)) this.#closeAndRelease(group, kind);
      // One to three leave and as many join, or nobody does.
      if (this.chance.happens(0.6)) members = ((members << this.chance.between(1, 3)) >>> 0) & 0xffff;
    }
    if (this.chance.happens(0.4)) {
      this.#addWave(group, 'pulse', members);
      if (this.chance.happens(this.#closing)) this.#closeAndRelease(group, 'pulse');
    }
  }

  #closeAndRelease(group: WorldGroup, kind: AnyWaveKind): void {
    this.close(group, kind);
    const wave = group.waves.get(kind);
    if (wave) wave.released = this.chance.happens(0.6);
  }

  #addWave(group: WorldGroup, kind: AnyWaveKind, members: number): void {
    const answering = this.#some(members, 0.9);
    const answered = Array.from({ length: factors }, () => (this.chance.happens(0.7) ? answering : this.#some(answering, 0.85)));
    const late = this.groups.some((other) => other.cohortId === group.cohortId && (other.waves.get(kind)?.readAt ?? null) !== null);
    group.waves.set(kind, { kind, state: 'open', readAt: null, released: false, late, answersErased: false, answered, cell: null });
  }

  #some(members: number, share: number): number {
    let some = 0;
    for (let bit = 1; bit <= members; bit *= 2) if ((members & bit) !== 0 && this.chance.happens(share)) some |= bit;
    return some;
  }

  #store(group: WorldGroup, wave: Wave): Cell {
    const ofKind = this.cellsOfKind[wave.kind];
    const cell = { id: this.cells.length, place: ofKind.length, groupId: group.groupId, kind: wave.kind, members: [...wave.answered] };
    this.cells.push(cell);
    ofKind.push(cell);
    return cell;
  }

  /** What a report could be made of: a closed wave's stored figures, and those that an open one would have now. */
  cellOf(group: WorldGroup, wave: Wave): Cell | null {
    if (wave.state === 'closed') return wave.cell;
    const same = wave.cell && wave.cell.members.join() === wave.answered.join();
    if (!same) wave.cell = this.#store(group, wave);
    return wave.cell;
  }

  close(group: WorldGroup, kind: AnyWaveKind): void {
    const wave = group.waves.get(kind);
    if (wave?.state !== 'open') return;
    wave.state = 'closed';
    wave.cell = this.#store(group, wave);
    for (const other of group.waves.values()) {
      if (other === wave || other.state !== 'closed' || other.kind === 'pulse' || kind === 'pulse') continue;
      const [first, second] = anyWaveKinds.indexOf(other.kind) < anyWaveKinds.indexOf(kind) ? [other, wave] : [wave, other];
      const erased = this.rules.noChangeAfterErasure && (first.answersErased || second.answersErased);
      const worked = first.answered.map((members, factor) => ({ first: members, second: second.answered[factor] ?? 0 }));
      group.changes.set(`${first.kind} ${second.kind}`, erased ? [] : worked);
    }
  }

  /** Results of these waves are read: from now on they stay as they are. */
  read(groups: readonly WorldGroup[], kinds: readonly AnyWaveKind[]): void {
    this.#time += 1;
    for (const group of groups) {
      for (const kind of kinds) {
        const wave = group.waves.get(kind);
        if (wave?.state === 'closed') wave.readAt ??= this.#time;
      }
    }
  }

  /** Something that people do while others read. */
  happen(): void {
    const group = this.chance.oneOf(this.groups);
    const wave = group.waves.get(this.chance.oneOf(anyWaveKinds));
    if (!wave) {
      this.#makeWave(group);
      return;
    }
    const act = this.chance.between(0, 4);
    if (act === 0) this.#closeOne();
    if (act === 1) this.#reopen(group, wave);
    if (act === 2 && wave.state === 'open') this.#answerOne(wave);
    if (act === 3) this.#erase(group);
    if (act === 4) wave.released = wave.state === 'closed';
  }

  #closeOne(): void {
    const open = this.groups.flatMap((group) => [...group.waves.values()].flatMap(({ kind, state }) => (state === 'open' ? [{ group, kind }] : [])));
    if (open.length === 0) return;
    const { group, kind } = this.chance.oneOf(open);
    this.close(group, kind);
  }

  #reopen(group: WorldGroup, wave: Wave): void {
    if (wave.state !== 'closed' || (this.rules.frozenAfterReading && wave.readAt !== null)) return;
    wave.state = 'open';
    wave.released = false;
    wave.answersErased = false;
    for (const pair of group.changes.keys()) if (pair.split(' ').includes(wave.kind)) group.changes.delete(pair);
  }

  /** A wave for a group that has none of its kind yet: the next in time. */
  #makeWave(group: WorldGroup): void {
    const kind = waveKinds.find((one) => !group.waves.has(one));
    if (!kind) return;
    this.#addWave(group, kind, 2 ** this.chance.between(3, 13) - 1);
    if (this.chance.happens(0.7)) this.close(group, kind);
  }

  #answerOne(wave: Wave): void {
    const one = 2 ** this.chance.between(0, 15);
    wave.answered = wave.answered.map((members) => members | one);
  }

  /** One member has everything erased. */
  #erase(group: WorldGroup): void {
    const one = 2 ** this.chance.between(0, 12);
    for (const wave of group.waves.values()) {
      if (!wave.answered.some((members) => (members & one) !== 0)) continue;
      wave.answered = wave.answered.map((members) => members & ~one);
      if (wave.state !== 'closed') continue;
      wave.answersErased = true;
      if (!this.rules.erasureKeepsFigures) wave.cell = this.#store(group, wave);
    }
  }
}
