import type { ErratumKey, SectionKey } from '@medspill/methods';

// An entry's anchor is its key; the rest of the page keeps out of its way.

export const sectionAnchor = (key: SectionKey): string => `section-${key}`;

export const erratumAnchor = (key: ErratumKey): string => `erratum-${key}`;

export const sourceAnchor = (reference: string): string => `source-${reference}`;

export const errataAnchor = 'errata';

export const sourcesAnchor = 'sources';
