import type { MethodDefinition } from './method-definition.js';
import { disclosureMethods } from './methods/disclosure.js';
import { effectSizeMethods } from './methods/effect-sizes.js';
import { furtherTestMethods } from './methods/further-tests.js';
import { goalMethods } from './methods/goals.js';
import { groupReportMethods } from './methods/group-report.js';
import { normMethods } from './methods/norms.js';
import { programmeLevelMethods } from './methods/programme-levels.js';
import { reliabilityMethods } from './methods/reliability.js';
import { reliableChangeMethods } from './methods/reliable-change.js';
import { scoreMethods } from './methods/scores.js';

/** Every figure, in the order in which they are explained. */
const list = [
  { key: 'scores', methods: scoreMethods },
  { key: 'group-report', methods: groupReportMethods },
  { key: 'programme-report', methods: [...programmeLevelMethods, ...effectSizeMethods, ...furtherTestMethods] },
  { key: 'reliability', methods: reliabilityMethods },
  { key: 'reliable-change', methods: reliableChangeMethods },
  { key: 'goals', methods: goalMethods },
  { key: 'norms', methods: normMethods },
  { key: 'disclosure', methods: disclosureMethods },
] as const;

export type SectionKey = (typeof list)[number]['key'];
export type MethodKey = (typeof list)[number]['methods'][number]['key'];

export interface Method extends MethodDefinition {
  readonly key: MethodKey;
}

export interface Section {
  readonly key: SectionKey;
  readonly methods: readonly Method[];
}

export const sections: readonly Section[] = list;

/** Every figure, without the sections. */
export const methods: readonly Method[] = sections.flatMap((section) => section.methods);
