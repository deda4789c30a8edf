import type { PaperWording } from '../document-wording.js';

export const paper: PaperWording = {
  kinds: { group: 'Grupperapport', programme: 'Programrapport', cohort: 'Holdrapport' },
  page: ['Side', 'af'],
  tableAt: 'De samme tal som tabel: side',
  axis: (low, high) => `Aksen går fra ${low} til ${high}. Svarskalaen går fra 1 til 7.`,
  tables: 'Tallene som tabeller',
  computed: 'Sådan er tallene beregnet',
  rounding: 'Alle tal i rapporten er de samme som på skærmen og i regnearket. Formler, kilder og forbehold står i Medspill under ”Sådan er det beregnet”.',
};
