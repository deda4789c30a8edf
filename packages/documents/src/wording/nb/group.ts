import type { GroupWording } from '../group-wording.js';

const factors = (count: number): string => (count === 1 ? '1 faktor' : `${count} faktorer`);

const cannotTell = (unclear: number): string => (unclear > 0 ? `. For ${unclear} kan tallene ikke si det` : '');

export const group: GroupWording = {
  outside: (threshold) => `Rapporten er laget for lesere utenfor gruppen. Tall vises når minst ${threshold} har svart, og åpne svar er ikke med.`,
  threshold: (threshold) => `Tall vises når minst ${threshold} har svart.`,
  nothing: 'Rapporten kommer når den første målingen er avsluttet. Til da vises bare hvor mange som har svart, aldri hvem.',
  wave: {
    answered: (answered, invited) => `${answered} av ${invited} har svart`,
    closed: (date) => `avsluttet ${date}`,
    states: { open: 'åpen nå', planned: 'planlagt' },
    index: (index) => `indeks ${index}`,
    indexPart: (index, counting, all) => `indeks ${index} (${counting} av ${all} faktorer)`,
  },
  levels: {
    title: (highest, lowest, when) => `${highest} ligger høyest ${when}, ${lowest} lavest`,
    plain: 'De 26 faktorene',
    subtitle: (withCohort) => (withCohort ? 'Gruppens gjennomsnitt. Streken er snittet av de andre gruppene i kullet.' : 'Gruppens gjennomsnitt.'),
    cohort: 'Andre grupper i kullet',
    factor: 'Faktor',
    text: (wave) => `${wave} · enighet`,
    agreementShort: { strong: 'stor', moderate: 'noe', weak: 'liten' },
    agreementNote:
      'Enighet sier hvor like svarene i gruppen er, ikke om de er høye. To ord med pil er enigheten før og nå. Liten enighet er verdt en samtale: det samme oppleves ulikt.',
    cohortWithheld: (reason) => `Kullets snitt vises ikke: ${reason}.`,
    alt: (wave) => `Punktdiagram over de 26 faktorene, gruppert etter dimensjon. Tallet bak hver faktor er ${wave}, deretter enigheten.`,
  },
  changes: {
    title: ({ up, down, unclear }) => {
      if (up > 0 && down > 0) return `${factors(up)} gikk opp og ${down} ned${cannotTell(unclear)}`;
      if (up > 0) return `${factors(up)} gikk opp${cannotTell(unclear)}`;
      if (down > 0) return `${factors(down)} gikk ned${cannotTell(unclear)}`;
      return unclear > 0 ? 'Tallene kan ikke si om noe er endret' : 'Endringen kan ikke vises';
    },
    subtitle: (earlier, later) => `Endring fra ${earlier} til ${later} med 95 % intervall, sortert.`,
    up: (count) => `Gikk opp (${count})`,
    down: (count) => `Gikk ned (${count})`,
    unclear: (count) => `Kan ikke si (${count})`,
    withheld: (count) => `Vises ikke (${count})`,
    text: 'Endring (intervall)',
    legend: 'Endring med 95 % intervall',
    legendUnclear: 'Kan ikke si: intervallet går på begge sider av null',
    unpairedNote:
      'Noen har sluttet eller kommet til. Derfor er intervallene regnet som om målingene var besvart av ulike personer (Welchs t-test). Ellers kunne man regne seg fram til hva de svarte. Intervallene blir gjerne litt bredere av det.',
    alt: 'Diagram over endringen i hver faktor med 95 % intervall.',
  },
  areas: {
    heading: { group: 'Det dere har valgt', outside: 'Det gruppen har valgt' },
    untitled: (number) => `Utviklingsområde ${number}`,
    empty: 'Ingen utviklingsområder er valgt ennå.',
    why: 'Hvorfor', wanted: 'Dette vil vi se', measure: 'Slik merker vi det', review: 'Ses på igjen', actions: 'Tiltak',
    states: { not_started: 'ikke begynt', under_way: 'i gang', done: 'gjort', dropped: 'lagt bort' },
  },
  pulses: {
    heading: 'Pulsmålinger',
    lead: 'Målinger innimellom. Hver står for seg selv, med de samme grensene for hvor mange som må ha svart.',
    name: (number, label) => (label === null ? `Puls ${number}` : `Puls ${number}: ${label}`),
  },
  tables: {
    levels: 'Gruppens tall på hver faktor, skala 1–7.',
    bands: 'Lav · midt · høy',
    bandsNote: 'Lav, midt og høy: hvor mange medlemmer som ligger under 3,5, fra 3,5 til under 5,5, og fra 5,5 og opp. Vises når minst seks har svart.',
    cohort: 'Kullet',
    percentileNote: 'Kullet: snittet av de andre gruppene i kullet. Persentil: hvor mange prosent av virksomhetens andre grupper, slik de var før programmet, som lå lavere.',
    interval: '95 % intervall',
    df: 'df',
  },
  texts: {
    heading: 'Åpne svar',
    note: 'Svarene står i alfabetisk rekkefølge, uten tid og uten navn.',
    none: 'Ingen har skrevet noe her.',
    empty: 'Ingen har skrevet åpne svar.',
  },
};
