import type { GroupReport, ProgrammeReport } from '@medspill/contracts';
import { leaderGroup26V1 } from '@medspill/instruments';
import { compareWaves, type GroupWaveInput, groupReport, programmeReport, reduceWave } from '@medspill/reporting';
import { answersOf, groupNames, referenceChoices, referenceGroups } from '../../reporting/test/reference-programme.js';

const id = (last: number): string => `00000000-0000-4000-8000-${String(last).padStart(12, '0')}`;
const waves = { before: { answers: 'pre', closedAt: '2025-01-27T12:00:00.000Z' }, after: { answers: 'post', closedAt: '2025-10-27T12:00:00.000Z' } } as const;

const texts = new Map([
  ['works_well', ['=SUM(A1:A9) er ikke en formel her', 'Vi sier fra til hverandre, og vi gjør det vi blir enige om.']],
  ['hinders', ['For mange saker. Vi rekker ikke å snakke ferdig.']],
]);

const groups = referenceGroups();

interface Wanted {
  audience?: 'group' | 'outside';
  /** How many in the reference programme, from 0. */
  group?: number;
  /** Leaves out what came after the first wave. */
  beforeOnly?: boolean;
  /** With a pulse that has the second wave's answers, and one that is under way. */
  pulses?: boolean;
}

/** The report of one of the reference programme's groups, as the API assembles it. */
export const referenceGroupReport = ({ audience = 'group', group = 0, beforeOnly = false, pulses = false }: Wanted = {}): GroupReport => {
  const name = groupNames[group] ?? '';
  const cohortId = groups[group]?.cohortId;
  const kinds = beforeOnly ? (['before'] as const) : (['before', 'after'] as const);
  const others = groups.filter((other) => other.cohortId === cohortId && other.groupId !== name);
  const waveOf = (kind: 'before' | 'after'): GroupWaveInput => {
    const answers = [...answersOf(name, waves[kind].answers).values()];
    const aggregate = reduceWave(leaderGroup26V1, answers);
    return {
      kind, state: 'closed', closedAt: waves[kind].closedAt, invited: answers.length + 1, answered: answers.length, answersErased: false, aggregate, texts,
      otherGroups: others.flatMap((other) => other.waves[kind] ?? []),
    };
  };
  const changes = beforeOnly ? [] : [{ from: 'before' as const, to: 'after' as const, factors: compareWaves(leaderGroup26V1, answersOf(name, 'pre'), answersOf(name, 'post')) }];
  const normGroups = groups.flatMap((other) => {
    const { before } = other.waves;
    return before && other.groupId !== name ? [{ ...before, cohortId: other.cohortId, kOutside: 5 }] : [];
  });
  const { kind: _kind, otherGroups: _otherGroups, ...pulse } = waveOf('after');
  return groupReport({
    instrument: leaderGroup26V1,
    thresholds: { kGroup: 4, kOutside: 5, kText: 5, minOtherGroups: 3 },
    audience,
    group: { id: id(1), name: 'Ledergruppen i Fjordlys etat for kystvarsling', sector: 'Statlig etat' },
    cohort: { id: id(2), name: 'Kull 1 · januar 2025' },
    programme: { id: id(3), name: 'Program for toppledergrupper' },
    waves: kinds.map(waveOf),
    changes,
    pulses: pulses
      ? [
          { ...pulse, number: 1, label: 'Vår' },
          { ...pulse, number: 2, label: null, state: 'open', closedAt: null, answered: 2, aggregate: null },
        ]
      : [],
    normGroups,
    developmentAreas: [
      { id: id(4), chosenAfter: 'before', title: 'Trekke sammen mot felles resultater', factors: ['behavioural_integration', 'task_results'] },
      { id: id(5), chosenAfter: 'before', title: null, factors: ['group_culture'] },
    ],
  });
};

/** The reference programme's report, or one cohort's. */
export const referenceProgrammeReport = (cohortId: string | null = null): ProgrammeReport =>
  programmeReport({
    instrument: leaderGroup26V1,
    thresholds: { kOutside: 5 },
    from: 'before',
    to: 'after',
    groups,
    unfinished: new Map(),
    chosen: referenceChoices(),
    cohortId,
  });
