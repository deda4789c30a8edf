import type { WaveKind } from '@medspill/contracts';

/** The colours of the screens (apps/web/src/styles/tokens.css): waves differ in lightness too, and each has a marker of its own. */
export const colours = {
  ink: '#17273a',
  inkSubtle: '#52606f',
  line: '#dfe4e9',
  paper: '#ffffff',
  changeUp: '#0a4a86',
  changeNone: '#d3d9df',
  changeDown: '#b4632c',
  unclear: '#7d8996',
  /** Light enough for dark figures and intervals on them, and different in lightness too. */
  lightUp: '#a9c7e3',
  lightNone: '#dfe4e9',
  lightDown: '#f0c9a8',
  lightUnclear: '#ccd3da',
} as const;

export type Marker = 'ring' | 'disc' | 'diamond';

export const waveLooks: Readonly<Record<WaveKind, { readonly colour: string; readonly marker: Marker }>> = {
  before: { colour: '#75889b', marker: 'ring' },
  after: { colour: '#0a4a86', marker: 'disc' },
  follow_up: { colour: '#b35c00', marker: 'diamond' },
};
