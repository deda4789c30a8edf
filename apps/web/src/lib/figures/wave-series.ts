import type { AnyWaveKind } from '@medspill/contracts';
import type { Series } from '../../components/charts/series';

const looks: Record<AnyWaveKind, Pick<Series, 'colour' | 'marker'>> = {
  before: { colour: 'var(--wave-before)', marker: 'ring' },
  after: { colour: 'var(--wave-after)', marker: 'disc' },
  follow_up: { colour: 'var(--wave-follow-up)', marker: 'diamond' },
  pulse: { colour: 'var(--ink-subtle)', marker: 'ring' },
};

/** The look of each wave, the same in every chart. */
export const waveSeries = <Kind extends AnyWaveKind>(kinds: readonly Kind[], label: (kind: Kind) => string): Series[] =>
  kinds.map((kind) => ({ key: kind, label: label(kind), ...looks[kind] }));
