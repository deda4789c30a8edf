import type { GroupWording } from '../group-wording.js';

const factors = (count: number): string => (count === 1 ? '1 faktor' : `${count} faktorar`);

const cannotTell = (unclear: number): string => (unclear > 0 ? `. For ${unclear} kan ikkje tala seie det` : '');

export const group: GroupWording = {
  outside: (threshold) => `Rapporten er laga for lesarar utanfor gruppa. Tal blir viste når minst ${threshold} har svart, og opne svar er ikkje med.`,
  threshold: (threshold) => `Tal blir viste når minst ${threshold} har svart.`,
  nothing: 'Rapporten kjem når den første målinga er avslutta. Til då blir det berre vist kor mange som har svart, aldri kven.',
  wave: {
    answered: (answered, invited) => `${answered} av ${invited} har svart`,
    closed: (date) => `avslutta ${date}`,
    states: { open: 'open no', planned: 'planlagd' },
    index: (index) => `indeks ${index}`,
    indexPart: (index, counting, all) => `indeks ${index} (${counting} av ${all} faktorar)`,
  },
  levels: {
    title: (highest, lowest, when) => `${highest} ligg høgast ${when}, ${lowest} lågast`,
    plain: 'Dei 26 faktorane',
    subtitle: (withCohort) => (withCohort ? 'Gjennomsnittet i gruppa. Streken er snittet av dei andre gruppene i kullet.' : 'Gjennomsnittet i gruppa.'),
    cohort: 'Andre grupper i kullet',
    factor: 'Faktor',
    text: (wave) => `${wave} · semje`,
    agreementShort: { strong: 'stor', moderate: 'noko', weak: 'lita' },
    agreementNote:
      'Semje seier kor like svara i gruppa er, ikkje om dei er høge. To ord med pil er semja før og no. Lita semje er verd ein samtale: det same blir opplevd ulikt.',
    cohortWithheld: (reason) => `Snittet for kullet er ikkje vist: ${reason}.`,
    alt: (wave) => `Punktdiagram over dei 26 faktorane, grupperte etter dimensjon. Talet bak kvar faktor er ${wave}, deretter semja.`,
  },
  changes: {
    title: ({ up, down, unclear }) => {
      if (up > 0 && down > 0) return `${factors(up)} gjekk opp og ${down} ned${cannotTell(unclear)}`;
      if (up > 0) return `${factors(up)} gjekk opp${cannotTell(unclear)}`;
      if (down > 0) return `${factors(down)} gjekk ned${cannotTell(unclear)}`;
      return unclear > 0 ? 'Tala kan ikkje seie om noko er endra' : 'Endringa kan ikkje visast';
    },
    subtitle: (earlier, later) => `Endring frå ${earlier} til ${later} med 95 % intervall, sortert.`,
    up: (count) => `Gjekk opp (${count})`,
    down: (count) => `Gjekk ned (${count})`,
    unclear: (count) => `Kan ikkje seie (${count})`,
    withheld: (count) => `Ikkje vist (${count})`,
    text: 'Endring (intervall)',
    legend: 'Endring med 95 % intervall',
    legendUnclear: 'Kan ikkje seie: intervallet går på begge sider av null',
    unpairedNote:
      'Nokon har slutta eller komme til. Difor er intervalla rekna som om målingane var svara på av ulike personar (Welchs t-test). Elles kunne ein rekne seg fram til kva dei svarte. Intervalla blir gjerne litt breiare av det.',
    alt: 'Diagram over endringa i kvar faktor med 95 % intervall.',
  },
  areas: {
    heading: { group: 'Det de har valt', outside: 'Det gruppa har valt' },
    untitled: (number) => `Utviklingsområde ${number}`,
    empty: 'Ingen utviklingsområde er valde enno.',
    why: 'Kvifor', wanted: 'Dette vil vi sjå', measure: 'Slik merkar vi det', review: 'Blir sett på igjen', actions: 'Tiltak',
    states: { not_started: 'ikkje begynt', under_way: 'i gang', done: 'gjort', dropped: 'lagt bort' },
  },
  pulses: {
    heading: 'Pulsmålingar',
    lead: 'Målingar innimellom. Kvar står for seg sjølv, med dei same grensene for kor mange som må ha svart.',
    name: (number, label) => (label === null ? `Puls ${number}` : `Puls ${number}: ${label}`),
  },
  tables: {
    levels: 'Tala til gruppa på kvar faktor, skala 1–7.',
    bands: 'Låg · midt · høg',
    bandsNote: 'Låg, midt og høg: kor mange medlemmer som ligg under 3,5, frå 3,5 til under 5,5, og frå 5,5 og opp. Blir vist når minst seks har svart.',
    cohort: 'Kullet',
    percentileNote: 'Kullet: snittet av dei andre gruppene i kullet. Persentil: kor mange prosent av dei andre gruppene i verksemda, slik dei var før programmet, som låg lågare.',
    interval: '95 % intervall',
    df: 'df',
  },
  texts: {
    heading: 'Opne svar',
    note: 'Svara står i alfabetisk rekkjefølgje, utan tid og utan namn.',
    none: 'Ingen har skrive noko her.',
    empty: 'Ingen har skrive opne svar.',
  },
};
