import { type AnyWaveKind, anyWaveKinds, type WaveKind, waveKinds } from '@medspill/contracts';
import { leaderGroup26V1 } from '@medspill/instruments';
import { kindsBehind } from '../../src/disclosure/bundles.js';
import { figureOverGroups } from '../../src/disclosure/figure-over-groups.js';
import { assembleGroupReport } from '../../src/group/group-report.js';
import type { GroupReportInput, GroupWaveInput, MeasurementInput } from '../../src/group/group-report-input.js';
import { comparisonOf, countsFactor } from '../../src/programme/comparison.js';
import { assembleGroupFigures } from '../../src/programme/group-figures.js';
import type { ReportedGroup, WaveMeans } from '../../src/programme/group-means.js';
import type { Sum } from './span.js';
import { bits, type Cell, factors, responsesOf, type Wave, type World, type WorldGroup } from './world.js';

/**
 * Who reads. `staff` see figures over groups, the list of groups and groups' reports as outsiders; `reports` is whoever gets
 * programme and cohort reports passed on and sees nothing else; `group` leads or follows one to three groups; `members` belong
 * to them and see the waves that were released.
 */
export type Role = 'staff' | 'reports' | 'group' | 'members';

const instrument = { ...leaderGroup26V1, factors: leaderGroup26V1.factors.slice(0, factors) };
const named = { id: '00000000-0000-4000-8000-000000000000', name: '' };
const comparisons: readonly [WaveKind, WaveKind][] = [['before', 'after'], ['before', 'follow_up'], ['after', 'follow_up']];

/** Everybody's answers are powers of two here, so that a published mean tells which groups it is made of. */
const meansOf = ({ members, place }: Cell): WaveMeans => {
  const n = members.map(bits);
  return { responses: responsesOf(members), n, mean: n.map((some) => (some > 0 ? 2 ** place : null)) };
};

/** Puts what a reader is told into sums over the unknown answers. */
export class Reader {
  /** Sums over groups' means, per kind of wave and factor. */
  readonly overGroups = new Map<string, Sum[]>();
  /** Sums over members' answers, per group and factor; and how many members must be behind one. */
  readonly overMembers = new Map<string, { k: number; sums: Sum[] }>();
  /** Means of groups that the reader is shown one by one. */
  readonly shown = new Set<string>();
  /** What no reader may be shown, in words. */
  readonly faults: string[] = [];
  readonly #own: readonly WorldGroup[];

  constructor(
    readonly world: World,
    readonly role: Role,
  ) {
    const { chance, groups } = world;
    this.#own = this.#isInside ? Array.from({ length: chance.between(1, 3) }, () => chance.oneOf(groups)) : [];
  }

  get #isInside(): boolean {
    return this.role === 'group' || this.role === 'members';
  }

  /** Asks anything that the role may ask. */
  ask(): void {
    const { chance, groups } = this.world;
    if (this.#isInside) this.#askGroupReport(chance.oneOf(this.#own), 'group');
    else {
      const question = this.role === 'reports' ? 0 : chance.between(0, 3);
      if (question <= 1) this.#askProgrammeReport();
      else if (question === 2) this.#askGroupList();
      else this.#askGroupReport(chance.oneOf(groups), 'outside');
    }
  }

  #reported(kinds: readonly WaveKind[]): ReportedGroup[] {
    const { world } = this;
    return world.groups.map(({ groupId, cohortId, waves }) => {
      const read = kinds.flatMap((kind) => {
        const wave = waves.get(kind);
        if (!wave?.cell || wave.state !== 'closed' || wave.readAt === null || (wave.late && world.rules.lateWavesStayOut)) return [];
        return [[kind, { ...meansOf(wave.cell), itemMoments: [], readAt: wave.readAt }] as const];
      });
      return { groupId, cohortId, waves: Object.fromEntries(read) };
    });
  }

  #unfinished(): Map<string, Set<WaveKind>> {
    const unfinished = new Map<string, Set<WaveKind>>();
    for (const { cohortId, waves } of this.world.groups) {
      const open = [...waves.values()].filter((wave) => wave.readAt === null && !(wave.late && this.world.rules.lateWavesStayOut));
      for (const kind of waveKinds.filter((one) => open.some((wave) => wave.kind === one))) unfinished.set(cohortId, (unfinished.get(cohortId) ?? new Set()).add(kind));
    }
    return unfinished;
  }

  /** The programme's or a cohort's report on two waves: means over groups, and SDs over the same groups. */
  #askProgrammeReport(): void {
    const { world } = this;
    const { kOutside } = world.thresholds;
    const [from, to] = world.chance.oneOf(comparisons);
    const kinds = kindsBehind(to);
    world.read(world.groups, kinds);
    const cohortId = world.chance.happens(0.5) ? null : world.chance.oneOf(world.groups).cohortId;
    const input = { from, to, groups: this.#reported(kinds), unfinished: this.#unfinished(), kOutside };
    const comparison = comparisonOf(input, world.rules);
    for (let factor = 0; factor < factors; factor += 1) {
      const { groups } = figureOverGroups(comparison.family, cohortId, countsFactor(comparison, factor));
      for (const kind of [from, to]) {
        this.#noteOverGroups(kind, factor, groups.reduce((sum, { waves }) => sum + (waves[kind]?.mean[factor] ?? 0), 0));
      }
    }
  }

  /** Staff's list of groups with their means in two waves. */
  #askGroupList(): void {
    const { world } = this;
    const [from, to] = world.chance.oneOf(comparisons);
    world.read(world.groups, [from, to]);
    for (const { waves } of this.#reported([from, to])) {
      const [first, second] = [waves[from], waves[to]];
      if (!first || !second) continue;
      const figures = assembleGroupFigures({ t1: first, t2: second }, world.thresholds.kOutside, world.rules);
      for (let factor = 0; factor < factors; factor += 1) {
        this.#noteGroupMean(from, factor, figures.t1[factor] ?? null);
        this.#noteGroupMean(to, factor, figures.t2[factor] ?? null);
      }
    }
  }

  /** A group's report: levels, changes, bands, texts, and the mean of the cohort's other groups. */
  #askGroupReport(group: WorldGroup, audience: GroupReportInput['audience']): void {
    const { world } = this;
    const cohort = world.groups.filter(({ cohortId }) => cohortId === group.cohortId);
    const shown = anyWaveKinds.filter((kind) => this.role !== 'members' || group.waves.get(kind)?.released === true);
    if (shown.length === 0) return;
    const waves = waveKinds.filter((kind) => shown.includes(kind));
    const isShown = (kind: AnyWaveKind) => shown.includes(kind);
    world.read(cohort, waves);
    if (isShown('pulse')) world.read([group], ['pulse']);
    const others = cohort.filter((other) => other !== group);
    const notOwn = others.filter((other) => !this.#own.includes(other));
    const compared = world.rules.comparedWithOthers && notOwn.length > 0 ? notOwn : others;
    const differences: { from: WaveKind; to: WaveKind; factor: number; first: number; second: number }[] = [];
    const report = assembleGroupReport(
      {
        instrument,
        thresholds: world.thresholds,
        audience,
        group: { ...named, sector: null },
        cohort: named,
        programme: named,
        waves: waves.flatMap((kind) => this.#waveInput(group, kind, cohort, compared)),
        pulses: [...group.waves.values()].filter(({ kind }) => kind === 'pulse' && isShown(kind)).map((wave) => ({ number: 1, label: null, ...this.#measurement(group, wave) })),
        changes: Array.from(group.changes).flatMap(([pair, changes]) => {
          const [from = 'before', to = 'after'] = waveKinds.filter((kind) => pair.split(' ').includes(kind));
          if (!isShown(from) || !isShown(to)) return [];
          return {
            from,
            to,
            factors: Array.from({ length: factors }, (_, factor) => {
              const { first, second } = changes[factor] ?? { first: 0, second: 0 };
              const nBoth = bits(first & second);
              if (changes.length > 0) differences.push({ from, to, factor, first, second });
              const test = { ciLow: null, ciHigh: null, t: null, df: null, p: null, dAv: null };
              const difference = changes.length > 0 ? differences.length : null;
              return { nOnlyFirst: bits(first) - nBoth, nOnlySecond: bits(second) - nBoth, nBoth, difference, ...test };
            }),
          };
        }),
        normGroups: [],
        developmentAreas: [],
      },
      world.rules,
    );
    const k = audience === 'group' ? world.thresholds.kGroup : world.thresholds.kOutside;
    for (const [factor, { levels, changes }] of report.factors.entries()) {
      for (const { kind, mean, n, bands, cohort: beside } of levels) {
        this.#noteGroupMean(kind, factor, mean, k);
        // Who reads knows one's own answer: five others must remain behind a distribution.
        if (bands !== null && n - 1 < 5) this.faults.push(`bands of ${n} responses`);
        if (beside.mean !== null) this.#noteOverGroups(kind, factor, beside.mean * beside.groups);
      }
      for (const { difference } of changes) {
        const about = difference === null ? undefined : differences[difference - 1];
        if (about) this.#noteDifference(group, about, k);
      }
    }
    for (const { levels, texts } of report.pulses) {
      for (const [factor, { mean }] of levels.entries()) this.#noteGroupMean('pulse', factor, mean, k);
      this.#noteTexts(group, audience, texts.map((text) => ({ ...text, kind: 'pulse' as const })));
    }
    this.#noteTexts(group, audience, report.texts);
  }

  #noteTexts(group: WorldGroup, audience: GroupReportInput['audience'], texts: readonly { kind: AnyWaveKind; answers: readonly string[] }[]): void {
    const { world } = this;
    for (const { kind, answers } of texts) {
      const responses = responsesOf(group.waves.get(kind)?.cell?.members ?? []);
      if (answers.length > 0 && (responses < world.thresholds.kText || audience !== 'group')) this.faults.push(`texts of ${responses}`);
    }
  }

  #waveInput(group: WorldGroup, kind: WaveKind, cohort: readonly WorldGroup[], compared: readonly WorldGroup[]): GroupWaveInput[] {
    const { world } = this;
    const wave = group.waves.get(kind);
    if (!wave) return [];
    const inFigures = (other: WorldGroup) => {
      const theirs = other.waves.get(kind);
      return theirs && !(theirs.late && world.rules.lateWavesStayOut) ? theirs : undefined;
    };
    // As the service asks: nothing of a cohort that has a wave of the kind that is not closed.
    const whole = !world.rules.wholeCohorts || cohort.every((other) => (inFigures(other)?.state ?? 'closed') === 'closed');
    const means = compared.flatMap((other) => {
      const theirs = inFigures(other);
      return theirs?.state === 'closed' && theirs.cell ? [meansOf(theirs.cell)] : [];
    });
    return [{ kind, ...this.#measurement(group, wave), otherGroups: whole ? means : [] }];
  }

  #measurement(group: WorldGroup, wave: Wave): MeasurementInput {
    const cell = this.world.cellOf(group, wave);
    const n = cell?.members.map(bits) ?? [];
    const figures = { sd: n.map((some) => (some > 1 ? 1 : null)), itemMoments: [], bandCounts: n.flatMap((some) => [some, 0, 0]) };
    return {
      state: wave.state,
      closedAt: null,
      invited: 0,
      answered: 0,
      answersErased: wave.answersErased,
      aggregate: cell ? { ...meansOf(cell), ...figures } : null,
      texts: new Map([[instrument.openQuestions[0]?.key ?? '', ['']]]),
    };
  }

  /** Cells of a kind whose codes add up to a published sum. */
  #cellsIn(kind: AnyWaveKind, total: number): Cell[] {
    const rounded = Math.round(total);
    return this.world.cellsOfKind[kind].filter(({ place }) => Math.floor(rounded / 2 ** place) % 2 === 1);
  }

  #noteOverGroups(kind: WaveKind, factor: number, total: number): void {
    const cells = this.#cellsIn(kind, total);
    if (cells.length === 0) return;
    const key = `${kind} ${factor}`;
    const sums = this.overGroups.get(key) ?? [];
    this.overGroups.set(key, [...sums, new Map(cells.map(({ id }) => [String(id), 1]))]);
  }

  /** One group's mean: the reader knows it from now on, and it is a sum over its members. */
  #noteGroupMean(kind: AnyWaveKind, factor: number, mean: number | null, k = this.world.thresholds.kOutside): void {
    const [cell] = mean === null ? [] : this.#cellsIn(kind, mean);
    if (!cell) return;
    this.shown.add(`${cell.id} ${factor}`);
    this.#noteMembers(cell.groupId, factor, k, this.#sumOf(kind, cell.members[factor] ?? 0, 1));
  }

  #noteDifference(
    { groupId }: WorldGroup,
    { from, to, factor, first, second }: { from: WaveKind; to: WaveKind; factor: number; first: number; second: number },
    k: number,
  ): void {
    // The difference of two means, times both numbers of responses.
    const difference = [...this.#sumOf(to, second, bits(first)), ...this.#sumOf(from, first, -bits(second))];
    this.#noteMembers(groupId, factor, k, difference);
    if (!this.world.rules.noMatchedMean && (first & second) > 0) this.#noteMembers(groupId, factor, k, this.#sumOf(from, first & second, 1));
  }

  #sumOf(kind: AnyWaveKind, members: number, weight: number): [string, number][] {
    return Array.from({ length: 20 }, (_, member) => member)
      .filter((member) => ((members >> member) & 1) === 1)
      .map((member) => [`${kind} ${member}`, weight]);
  }

  #noteMembers(groupId: string, factor: number, k: number, sum: readonly [string, number][]): void {
    const key = `${groupId} ${factor}`;
    const known = this.overMembers.get(key) ?? { k, sums: [] };
    this.overMembers.set(key, { k, sums: [...known.sums, new Map(sum)] });
  }
}
