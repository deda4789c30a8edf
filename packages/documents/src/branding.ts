/** How an organisation's documents look. */
export interface Branding {
  readonly organisation: string;
  /** `#rrggbb`, dark enough for white text on it. */
  readonly accent: string;
  readonly logo: Logo | null;
}

export interface Logo {
  readonly format: 'png' | 'svg';
  readonly bytes: Uint8Array;
}
