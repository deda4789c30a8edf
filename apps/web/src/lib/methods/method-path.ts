import type { MethodKey } from '@medspill/methods';

/** Where all figures are explained. */
export const methodsPath = '/methods';

/** The entry of one figure. */
export const methodPath = (key: MethodKey): string => `${methodsPath}#${key}`;
