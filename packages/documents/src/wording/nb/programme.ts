import type { ProgrammeWording } from '../programme-wording.js';

const groups = (count: number): string => (count === 1 ? '1 gruppe' : `${count} grupper`);

export const programme: ProgrammeWording = {
  size: (count) => `Tallene er regnet over ${groups(count)}. Gruppen er enheten, ikke personen.`,
  compared: (earlier, later) => `Sammenligner ${earlier} og ${later}`,
  leftOut: (count) => `${groups(count)} er ikke med ennå: kullet har åpne målinger, eller er så lite at tallene ville røpet det.`,
  nothing: (reason) => `Resultatene kan ikke vises for dette utvalget: ${reason}.`,
  overallIndex: 'Samlet indeks',
  summary: 'Kort fortalt',
  lists: { up: 'Gikk mest opp', down: 'Gikk mest ned', unclear: 'Her kan tallene ikke si' },
  tiles: {
    change: (change) => `Endring ${change}`,
    interval: (interval) => `95 % intervall ${interval}`,
    size: (size, d) => `${size} endring (d = ${d})`,
    sizeUnclear: (d) => `for usikkert til å si hvor stor (d = ${d})`,
    better: 'Bedre eller dårligere',
    betterOf: (count, when) => `av ${groups(count)} skårer høyere ${when}`,
    worse: (worse, same) => (same > 0 ? `${worse} lavere, ${same} uendret` : `${worse} lavere`),
    reliable: 'Sikker endring',
    reliableOf: (count) => `av ${groups(count)} er sikkert bedre`,
    reliableRest: (worse, unclear) => `${worse} sikkert dårligere, for ${unclear} kan man ikke si`,
    reliableBasis: (alpha, standardError) => `alfa ${alpha} · standardfeil ${standardError}`,
    goals: 'Mål og endring',
    goalsFindings: {
      more: 'Det gruppene valgte, endret seg mest',
      less: 'Det gruppene valgte, endret seg minst',
      unclear: 'Ingen klar sammenheng mellom valg og endring',
      nothing: 'For få valgte faktorer til å regne på',
    },
    goalsBasis: (factors, p) => `${factors} faktorer · p ${p}`,
  },
  figure3: {
    number: 'Figur 3',
    title: ({ factors, up, down, earlier, later }) => {
      if (up > 0 && down > 0) return `${up} av ${factors} faktorer ligger høyere ${later} enn ${earlier}, ${down} ligger lavere`;
      if (down > 0) return `${down} av ${factors} faktorer ligger lavere ${later} enn ${earlier}`;
      if (up === 0) return `For ingen faktor kan man si at nivået er et annet ${later} enn ${earlier}`;
      return up === factors ? `Alle ${factors} faktorene ligger høyere ${later} enn ${earlier}` : `${up} av ${factors} faktorer ligger høyere ${later} enn ${earlier}`;
    },
    none: 'Ingen faktorer kan vises',
    subtitle: (count) => `Gjennomsnitt av ${groups(count)}, og endringen med 95 % intervall.`,
    unclear: (count) => `For ${count === 1 ? '1 faktor' : `${count} faktorer`} er intervallet for bredt til å si hvilken vei det gikk.`,
    factor: 'Faktor',
    level: 'Nivå',
    change: 'Endring',
    legend: 'Endring med 95 % intervall',
    legendUnclear: 'Kan ikke si',
    alt: 'Punktdiagram over de 26 faktorene, gruppert etter dimensjon, med gjennomsnittet i de to målingene og endringen med 95 % intervall.',
  },
  table1: {
    number: 'Tabell 1',
    title: (factor, improved, count) => `${factor} økte i flest grupper: ${improved} av ${count}`,
    none: 'Ingen faktorer kan vises',
    subtitle: 'Antall grupper som økte (minst +0,1), sto stille og gikk ned (minst −0,1).',
    heads: { groups: 'Grupper', improved: 'Økte', unchanged: 'Sto stille', declined: 'Gikk ned', notImproved: 'Økte ikke' },
    alt: 'Stolpediagram over hvor mange grupper som økte, sto stille og gikk ned på hver faktor.',
  },
  table2: {
    number: 'Tabell 2',
    title: (large, medium, factors) => `Endringen er stor på ${large} av ${factors} faktorer og middels på ${medium}`,
    unclear: 'For ingen faktor kan man si at endringen er middels eller stor',
    none: 'Ingen faktorer kan vises',
    subtitle: 'Gjennomsnitt og standardavvik over gruppene, endring med 95 % intervall, paret t-test og Cohens d.',
    stars: '* p < 0,05   ** p < 0,01   *** p < 0,001, før justering for mange tester. Holm er justert over de 26 faktorene.',
    level: (wave) => `${wave} (SD)`,
    interval: '95 % intervall',
    dInterval: '95 % for d',
    size: 'Størrelse',
    chosen: 'Valgt av',
    pHolm: 'p Holm',
  },
  sizes: { none: 'ubetydelig', small: 'liten', medium: 'middels', large: 'stor', unclear: 'kan ikke si' },
  noControl: 'Det finnes ingen kontrollgruppe. Tallene viser hva som er endret, ikke hva som skyldes programmet.',
};
