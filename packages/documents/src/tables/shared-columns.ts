import type { WaveKind, WithheldReason } from '@medspill/contracts';
import type { Language } from '../language.js';
import type { ColumnKey } from './column-keys.js';
import { type ColumnOf, plain } from './data-table.js';

export const waveName = ({ narrative }: Language, kind: WaveKind): string => narrative.waves[kind].name;

/** Which factor a row is about: its code, which stays, and its name and dimension in words. */
export const factorColumns = <Row>(language: Language, factorOf: (row: Row) => { key: string; dimension: string }): ColumnOf<Row>[] => [
  plain('factor', 'code', (row) => factorOf(row).key),
  plain('factor_name', 'words', (row) => language.factorName(factorOf(row).key)),
  plain('dimension', 'words', (row) => language.dimensionName(factorOf(row).dimension)),
];

/** Why the figures beside it are not there. */
export const reasonColumn = <Row>(language: Language, key: ColumnKey, reasonOf: (row: Row) => WithheldReason | null): ColumnOf<Row> =>
  plain(key, 'reason', (row) => {
    const reason = reasonOf(row);
    return reason && language.narrative.withheld[reason];
  });
