const channels = (colour: string): number[] => [1, 3, 5].map((start) => Number.parseInt(colour.slice(start, start + 2), 16) / 255);

const linear = (channel: number): number => (channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4);

/**
 * Contrast of a colour with white, from 1 to 21, as WCAG 2.2 defines it.
 * @param colour `#rrggbb`
 */
export const contrastWithWhite = (colour: string): number => {
  const [red = 0, green = 0, blue = 0] = channels(colour).map(linear);
  return 1.05 / (0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05);
};

/** Least contrast at which text of any size is readable (WCAG 2.2, 1.4.3). */
export const leastContrast = 4.5;

/** Whether white text can stand on the colour, and the colour on white. @param colour `#rrggbb` in lower case; anything else is none */
export const isAccent = (colour: string): boolean => /^#[0-9a-f]{6}$/.test(colour) && contrastWithWhite(colour) >= leastContrast;
