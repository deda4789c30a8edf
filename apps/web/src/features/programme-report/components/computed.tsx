import type { MethodKey } from '@medspill/methods';
import { ComputedSection } from '../../../components/ui/computed-section';

const methods: readonly MethodKey[] = [
  'groups-compared',
  'mean-change',
  'paired-t',
  'cohens-d-av',
  'effect-size-words',
  'holm',
  'reliable-change',
  'goals-and-change',
  'whole-and-parts',
  'no-control-group',
];

/** How the programme's figures are computed, and what they do not say. */
export const Computed = () => <ComputedSection methods={methods} />;
