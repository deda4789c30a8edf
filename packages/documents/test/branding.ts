import type { Branding } from '../src/index.js';

export const branding: Branding = { organisation: 'Direktoratet for samspill', accent: '#0a4a86', logo: null };

export const instrument = { key: 'leader-group-26', version: 1 };
