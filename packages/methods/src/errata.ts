/** Where the published report and its own figures part (Bang 2019, appendix 4). The words are each language's. */
export const errataKeys = [
  'degrees-of-freedom',
  'size-counts',
  'chosen-by-cell',
  'stars',
  'interval-off-centre',
  'index-chosen-by',
  'reliable-change-basis',
  'effect-wording',
] as const;

export type ErratumKey = (typeof errataKeys)[number];
