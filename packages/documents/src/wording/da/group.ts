import type { GroupWording } from '../group-wording.js';

const factors = (count: number): string => (count === 1 ? '1 faktor' : `${count} faktorer`);

const cannotTell = (unclear: number): string => (unclear > 0 ? `. For ${unclear} kan det ikke afgøres` : '');

export const group: GroupWording = {
  outside: (threshold) => `Rapporten er lavet til læsere uden for gruppen. Tal vises, når mindst ${threshold} har svaret, og åbne svar er ikke med.`,
  threshold: (threshold) => `Tal vises, når mindst ${threshold} har svaret.`,
  nothing: 'Rapporten kommer, når den første måling er afsluttet. Indtil da vises kun, hvor mange der har svaret, aldrig hvem.',
  wave: {
    answered: (answered, invited) => `${answered} af ${invited} har svaret`,
    closed: (date) => `afsluttet ${date}`,
    states: { open: 'åben nu', planned: 'planlagt' },
    index: (index) => `indeks ${index}`,
    indexPart: (index, counting, all) => `indeks ${index} (${counting} af ${all} faktorer)`,
  },
  levels: {
    title: (highest, lowest, when) => `${highest} ligger højest ${when}, ${lowest} lavest`,
    plain: 'De 26 faktorer',
    subtitle: (withCohort) => (withCohort ? 'Gruppens gennemsnit. Stregen er gennemsnittet af holdets andre grupper.' : 'Gruppens gennemsnit.'),
    cohort: 'Holdets andre grupper',
    factor: 'Faktor',
    text: (wave) => `${wave} · enighed`,
    agreementShort: { strong: 'stor', moderate: 'nogen', weak: 'lille' },
    agreementNote:
      'Enighed siger, hvor ens svarene i gruppen er, ikke om de er høje. To ord med pil er enigheden før og nu. Lille enighed er en samtale værd: Det samme opleves forskelligt.',
    cohortWithheld: (reason) => `Holdets gennemsnit vises ikke: ${reason}.`,
    alt: (wave) => `Punktdiagram over de 26 faktorer, grupperet efter dimension. Tallet efter hver faktor er ${wave}, derefter enigheden.`,
  },
  changes: {
    title: ({ up, down, unclear }) => {
      if (up > 0 && down > 0) return `${factors(up)} gik op og ${down} ned${cannotTell(unclear)}`;
      if (up > 0) return `${factors(up)} gik op${cannotTell(unclear)}`;
      if (down > 0) return `${factors(down)} gik ned${cannotTell(unclear)}`;
      return unclear > 0 ? 'Tallene kan ikke afgøre, om noget har ændret sig' : 'Ændringen kan ikke vises';
    },
    subtitle: (earlier, later) => `Ændring fra ${earlier} til ${later} med 95 %-interval, sorteret.`,
    up: (count) => `Gik op (${count})`,
    down: (count) => `Gik ned (${count})`,
    unclear: (count) => `Kan ikke afgøres (${count})`,
    withheld: (count) => `Vises ikke (${count})`,
    text: 'Ændring (interval)',
    legend: 'Ændring med 95 %-interval',
    legendUnclear: 'Kan ikke afgøres: Intervallet går på begge sider af nul',
    unpairedNote:
      'Nogle er stoppet eller kommet til. Derfor er intervallerne beregnet, som om målingerne var besvaret af forskellige personer (Welchs t-test). Ellers kunne man regne sig frem til, hvad de svarede. Det gør som regel intervallerne lidt bredere.',
    alt: 'Diagram over ændringen i hver faktor med 95 %-interval.',
  },
  areas: {
    heading: { group: 'Det, I har valgt', outside: 'Det, gruppen har valgt' },
    untitled: (number) => `Udviklingsområde ${number}`,
    empty: 'Ingen udviklingsområder er valgt endnu.',
    why: 'Hvorfor', wanted: 'Det vil vi se', measure: 'Sådan mærker vi det', review: 'Ses på igen', actions: 'Tiltag',
    states: { not_started: 'ikke begyndt', under_way: 'i gang', done: 'gjort', dropped: 'lagt til side' },
  },
  pulses: {
    heading: 'Pulsmålinger',
    lead: 'Målinger ind imellem. Hver står for sig selv, med de samme grænser for, hvor mange der skal have svaret.',
    name: (number, label) => (label === null ? `Puls ${number}` : `Puls ${number}: ${label}`),
  },
  tables: {
    levels: 'Gruppens tal på hver faktor, skala 1–7.',
    bands: 'Lav · middel · høj',
    bandsNote: 'Lav, middel og høj: hvor mange medlemmer der ligger under 3,5, fra 3,5 til under 5,5, og fra 5,5 og op. Vises, når mindst seks har svaret.',
    cohort: 'Holdet',
    percentileNote: 'Holdet: gennemsnittet af holdets andre grupper. Percentil: hvor mange procent af organisationens andre grupper, som de var før programmet, der lå lavere.',
    interval: '95 %-interval',
    df: 'df',
  },
  texts: {
    heading: 'Åbne svar',
    note: 'Svarene står i alfabetisk rækkefølge, uden tidspunkt og uden navn.',
    none: 'Ingen har skrevet noget her.',
    empty: 'Ingen har skrevet åbne svar.',
  },
};
