import type { WaveState } from '@medspill/contracts';
import type { ColumnKey } from '../tables/column-keys.js';
import type { TableKey, Unit } from '../tables/data-table.js';

/** Words of workbooks and data files. */
export interface TableWording {
  /** Names of the sheets: at most 31 letters, and none of : \ / ? * [ ]. */
  readonly sheets: Readonly<Record<TableKey | 'codebook', string>>;
  readonly columns: Readonly<Record<ColumnKey, string>>;
  readonly units: Readonly<Record<Unit, string>>;
  readonly codebook: {
    readonly sheet: string;
    readonly column: string;
    readonly code: string;
    readonly meaning: string;
    readonly formula: string;
    readonly scale: string;
    readonly withheld: string;
    /** What a column without a formula is. */
    readonly plain: string;
  };
  readonly states: Readonly<Record<WaveState, string>>;
  readonly tests: Readonly<Record<'welch' | 'overlapping', string>>;
  readonly noTest: Readonly<Record<'no_variance', string>>;
  readonly noSignFlip: Readonly<Record<'too_many_groups', string>>;
  readonly noOmega: Readonly<Record<'too_few_items' | 'no_proper_solution', string>>;
}
