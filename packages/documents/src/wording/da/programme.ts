import type { ProgrammeWording } from '../programme-wording.js';

const groups = (count: number): string => (count === 1 ? '1 gruppe' : `${count} grupper`);

export const programme: ProgrammeWording = {
  size: (count) => `Tallene er beregnet over ${groups(count)}. Gruppen er enheden, ikke personen.`,
  compared: (earlier, later) => `Sammenligner ${earlier} og ${later}`,
  leftOut: (count) => `${groups(count)} er ikke med endnu: Holdet har åbne målinger eller er så lille, at tallene ville afsløre det.`,
  nothing: (reason) => `Resultaterne kan ikke vises med denne afgrænsning: ${reason}.`,
  overallIndex: 'Samlet indeks',
  summary: 'Kort fortalt',
  lists: { up: 'Gik mest op', down: 'Gik mest ned', unclear: 'Her kan det ikke afgøres' },
  tiles: {
    change: (change) => `Ændring ${change}`,
    interval: (interval) => `95 %-interval ${interval}`,
    size: (size, d) => `${size} ændring (d = ${d})`,
    sizeUnclear: (d) => `for usikkert til at sige, hvor stor (d = ${d})`,
    better: 'Bedre eller dårligere',
    betterOf: (count, when) => `af ${groups(count)} scorer højere ${when}`,
    worse: (worse, same) => (same > 0 ? `${worse} lavere, ${same} uændret` : `${worse} lavere`),
    reliable: 'Sikker ændring',
    reliableOf: (count) => `af ${groups(count)} har sikker fremgang`,
    reliableRest: (worse, unclear) => `${worse} med sikker tilbagegang, for ${unclear} kan det ikke afgøres`,
    reliableBasis: (alpha, standardError) => `alfa ${alpha} · standardfejl ${standardError}`,
    goals: 'Mål og ændring',
    goalsFindings: {
      more: 'Det, grupperne valgte, ændrede sig mest',
      less: 'Det, grupperne valgte, ændrede sig mindst',
      unclear: 'Ingen klar sammenhæng mellem valg og ændring',
      nothing: 'For få valgte faktorer at regne på',
    },
    goalsBasis: (factors, p) => `${factors} faktorer · p ${p}`,
  },
  figure3: {
    number: 'Figur 3',
    title: ({ factors, up, down, earlier, later }) => {
      if (up > 0 && down > 0) return `${up} af ${factors} faktorer ligger højere ${later} end ${earlier}, ${down} ligger lavere`;
      if (down > 0) return `${down} af ${factors} faktorer ligger lavere ${later} end ${earlier}`;
      if (up === 0) return `For ingen faktor kan det afgøres, om niveauet er et andet ${later} end ${earlier}`;
      return up === factors ? `Alle ${factors} faktorer ligger højere ${later} end ${earlier}` : `${up} af ${factors} faktorer ligger højere ${later} end ${earlier}`;
    },
    none: 'Ingen faktorer kan vises',
    subtitle: (count) => `Gennemsnit af ${groups(count)} og ændringen med 95 %-interval.`,
    unclear: (count) => `For ${count === 1 ? '1 faktor' : `${count} faktorer`} er intervallet for bredt til at sige, hvilken vej det gik.`,
    factor: 'Faktor',
    level: 'Niveau',
    change: 'Ændring',
    legend: 'Ændring med 95 %-interval',
    legendUnclear: 'Kan ikke afgøres',
    alt: 'Punktdiagram over de 26 faktorer, grupperet efter dimension, med gennemsnittet i de to målinger og ændringen med 95 %-interval.',
  },
  table1: {
    number: 'Tabel 1',
    title: (factor, improved, count) => `${factor} steg i flest grupper: ${improved} af ${count}`,
    none: 'Ingen faktorer kan vises',
    subtitle: 'Antal grupper, der steg (mindst +0,1), stod stille og faldt (mindst −0,1).',
    heads: { groups: 'Grupper', improved: 'Steg', unchanged: 'Stod stille', declined: 'Faldt', notImproved: 'Steg ikke' },
    alt: 'Søjlediagram over, hvor mange grupper der steg, stod stille og faldt på hver faktor.',
  },
  table2: {
    number: 'Tabel 2',
    title: (large, medium, factors) => `Ændringen er stor på ${large} af ${factors} faktorer og middelstor på ${medium}`,
    unclear: 'For ingen faktor kan det afgøres, om ændringen er middelstor eller stor',
    none: 'Ingen faktorer kan vises',
    subtitle: 'Gennemsnit og standardafvigelse over grupperne, ændring med 95 %-interval, parret t-test og Cohens d.',
    stars: '* p < 0,05   ** p < 0,01   *** p < 0,001, før justering for mange test. Holm er justeret over de 26 faktorer.',
    level: (wave) => `${wave} (SD)`,
    interval: '95 %-interval',
    dInterval: '95 % for d',
    size: 'Størrelse',
    chosen: 'Valgt af',
    pHolm: 'p Holm',
  },
  sizes: { none: 'ubetydelig', small: 'lille', medium: 'middelstor', large: 'stor', unclear: 'kan ikke afgøres' },
  noControl: 'Der er ingen kontrolgruppe. Tallene viser, hvad der har ændret sig, ikke hvad der skyldes programmet.',
};
