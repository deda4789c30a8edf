import type { PaperWording } from '../document-wording.js';

export const paper: PaperWording = {
  kinds: { group: 'Grupperapport', programme: 'Programrapport', cohort: 'Kullrapport' },
  page: ['Side', 'av'],
  tableAt: 'De samme tallene som tabell: side',
  axis: (low, high) => `Aksen går fra ${low} til ${high}. Svarskalaen går fra 1 til 7.`,
  tables: 'Tallene som tabeller',
  computed: 'Slik er tallene regnet ut',
  rounding: 'Alle tall i rapporten er de samme som på skjermen og i regnearket. Formler, kilder og forbehold står i Medspill under «Slik er dette beregnet».',
};
