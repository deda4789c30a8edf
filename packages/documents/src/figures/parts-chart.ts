/** Bars of a whole in parts, each part with its number. */
export interface PartsChart {
  readonly alt: string;
  readonly parts: readonly { readonly key: string; readonly label: string; readonly colour: string; readonly textColour: string }[];
  readonly rows: readonly { readonly label: string; readonly counts: readonly number[] }[];
}
