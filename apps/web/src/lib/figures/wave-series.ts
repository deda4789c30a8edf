import type { WaveKind } from '@medspill/contracts';
import type { Series } from '../../components/charts/series';

const looks: Record<WaveKind, Pick<Series, 'colour' | 'marker'>> = {
  before: { colour: 'var(--wave-before)', marker: 'ring' },
  after: { colour: 'var(--wave-after)', marker: 'disc' },
  follow_up: { colour: 'var(--wave-follow-up)', marker: 'diamond' },
};

/** The look of each wave, the same in every chart. */
export const waveSeries = (kinds: readonly WaveKind[], label: (kind: WaveKind) => string): Series[] =>
  kinds.map((kind) => ({ key: kind, label: label(kind), ...looks[kind] }));
