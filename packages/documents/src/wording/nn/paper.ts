import type { PaperWording } from '../document-wording.js';

export const paper: PaperWording = {
  kinds: { group: 'Grupperapport', programme: 'Programrapport', cohort: 'Kullrapport' },
  page: ['Side', 'av'],
  tableAt: 'Dei same tala som tabell: side',
  axis: (low, high) => `Aksen går frå ${low} til ${high}. Svarskalaen går frå 1 til 7.`,
  tables: 'Tala som tabellar',
  computed: 'Slik er tala rekna ut',
  rounding: 'Alle tal i rapporten er dei same som på skjermen og i reknearket. Formlar, kjelder og atterhald står i Medspill under «Slik er dette rekna ut».',
};
