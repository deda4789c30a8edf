import type { Named, WaveKind, WaveState } from '@medspill/contracts';
import type { InstrumentVersion } from '@medspill/instruments';
import type { Thresholds } from '../disclosure/thresholds.js';
import type { WaveMeans } from '../programme/group-means.js';
import type { MemberChange } from '../reduction/compare-waves.js';
import type { NormGroup } from './norm.js';
import type { WaveAggregate } from '../reduction/reduce-wave.js';

/** One measurement of the group. Open and planned ones have counts but no aggregate. */
export interface MeasurementInput {
  readonly state: WaveState;
  readonly closedAt: string | null;
  readonly invited: number;
  readonly answered: number;
  /** A member has had all answers erased since the wave was closed. */
  readonly answersErased: boolean;
  readonly aggregate: WaveAggregate | null;
  /** Text answers by question key. */
  readonly texts: ReadonlyMap<string, readonly string[]>;
}

/** One wave of the group. */
export interface GroupWaveInput extends MeasurementInput {
  readonly kind: WaveKind;
  /** The same kind of wave, closed, of each other group in the cohort. */
  readonly otherGroups: readonly WaveMeans[];
}

/** A measurement in between. */
export interface PulseInput extends MeasurementInput {
  readonly number: number;
  readonly label: string | null;
}

/** Change between two closed waves, one per factor in the instrument's order. */
export interface GroupChangeInput {
  readonly from: WaveKind;
  readonly to: WaveKind;
  readonly factors: readonly MemberChange[];
}

/** Everything that a group's report is assembled from. */
export interface GroupReportInput {
  readonly instrument: InstrumentVersion;
  readonly thresholds: Thresholds;
  /** Who reads: the group itself (or its facilitator), or anyone else. */
  readonly audience: 'group' | 'outside';
  readonly group: Named & { readonly sector: string | null };
  readonly cohort: Named;
  readonly programme: Named;
  /** In time order. */
  readonly waves: readonly GroupWaveInput[];
  readonly changes: readonly GroupChangeInput[];
  /** In time order. */
  readonly pulses: readonly PulseInput[];
  /** First measurements of the organisation's groups that are not the reader's own. */
  readonly normGroups: readonly NormGroup[];
  readonly developmentAreas: readonly {
    readonly id: string;
    /** The wave whose results the group had before it when it chose. */
    readonly chosenAfter: WaveKind;
    readonly title: string | null;
    readonly factors: readonly string[];
  }[];
}
