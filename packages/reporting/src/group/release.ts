import type { WithheldReason } from '@medspill/contracts';
import type { InstrumentVersion } from '@medspill/instruments';
import type { Rules } from '../disclosure/rules.js';
import type { Thresholds } from '../disclosure/thresholds.js';

/** What decides whether a figure of the group is shown to this reader. */
export interface Release {
  readonly instrument: InstrumentVersion;
  readonly thresholds: Thresholds;
  /** Least number of responses for this reader. */
  readonly k: number;
  readonly tooFew: WithheldReason;
  /** How figures leave: rounded. */
  readonly round: (figure: number | null) => number | null;
  readonly rules: Rules;
}
