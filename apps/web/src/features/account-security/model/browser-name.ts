/** Which comes first says what it is: the later ones call themselves like the earlier ones too. */
const browsers = [
  ['Edge', /\bEdgA?\//],
  ['Opera', /\bOPR\//],
  ['Firefox', /\b(Firefox|FxiOS)\//],
  ['Chrome', /\b(Chrome|CriOS)\//],
  ['Safari', /\bSafari\//],
] as const;

const systems = [
  ['iPhone', /\biPhone\b/],
  ['iPad', /\biPad\b/],
  ['Android', /\bAndroid\b/],
  ['Windows', /\bWindows\b/],
  ['macOS', /\bMacintosh\b/],
  ['Linux', /\bLinux\b/],
] as const;

const firstFit = (names: readonly (readonly [string, RegExp])[], text: string): string | undefined =>
  names.find(([, pattern]) => pattern.test(text))?.[0];

/** Browser and system, as people call them, of what a browser calls itself; null when neither is known. */
export const browserName = (userAgent: string | null): string | null => {
  const found = [firstFit(browsers, userAgent ?? ''), firstFit(systems, userAgent ?? '')].filter((name) => name !== undefined);
  return found.length > 0 ? found.join(', ') : null;
};
