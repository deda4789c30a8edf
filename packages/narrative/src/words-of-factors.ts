import type { InstrumentWording } from '@medspill/instruments';

/** The factor's name; a key without words is shown as it is. */
export const nameOf = ({ factors }: InstrumentWording, key: string): string => {
  const names: Readonly<Record<string, { readonly name: string }>> = factors;
  return names[key]?.name ?? key;
};

export const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
