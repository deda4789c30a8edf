import type { ProgrammeWording } from '../programme-wording.js';

const groups = (count: number): string => (count === 1 ? '1 gruppe' : `${count} grupper`);

export const programme: ProgrammeWording = {
  size: (count) => `Tala er rekna over ${groups(count)}. Gruppa er eininga, ikkje personen.`,
  compared: (earlier, later) => `Samanliknar ${earlier} og ${later}`,
  leftOut: (count) => `${groups(count)} er ikkje med enno: kullet har opne målingar, eller er så lite at tala ville røpt det.`,
  nothing: (reason) => `Resultata kan ikkje visast for dette utvalet: ${reason}.`,
  overallIndex: 'Samla indeks',
  summary: 'Kort fortalt',
  lists: { up: 'Gjekk mest opp', down: 'Gjekk mest ned', unclear: 'Her kan ikkje tala seie det' },
  tiles: {
    change: (change) => `Endring ${change}`,
    interval: (interval) => `95 % intervall ${interval}`,
    size: (size, d) => `${size} endring (d = ${d})`,
    sizeUnclear: (d) => `for usikkert til å seie kor stor (d = ${d})`,
    better: 'Betre eller dårlegare',
    betterOf: (count, when) => `av ${groups(count)} skårar høgare ${when}`,
    worse: (worse, same) => (same > 0 ? `${worse} lågare, ${same} uendra` : `${worse} lågare`),
    reliable: 'Sikker endring',
    reliableOf: (count) => `av ${groups(count)} er sikkert betre`,
    reliableRest: (worse, unclear) => `${worse} sikkert dårlegare, for ${unclear} kan ein ikkje seie`,
    reliableBasis: (alpha, standardError) => `alfa ${alpha} · standardfeil ${standardError}`,
    goals: 'Mål og endring',
    goalsFindings: {
      more: 'Det gruppene valde, endra seg mest',
      less: 'Det gruppene valde, endra seg minst',
      unclear: 'Ingen klar samanheng mellom val og endring',
      nothing: 'For få valde faktorar til å rekne på',
    },
    goalsBasis: (factors, p) => `${factors} faktorar · p ${p}`,
  },
  figure3: {
    number: 'Figur 3',
    title: ({ factors, up, down, earlier, later }) => {
      if (up > 0 && down > 0) return `${up} av ${factors} faktorar ligg høgare ${later} enn ${earlier}, ${down} ligg lågare`;
      if (down > 0) return `${down} av ${factors} faktorar ligg lågare ${later} enn ${earlier}`;
      if (up === 0) return `For ingen faktor kan ein seie at nivået er eit anna ${later} enn ${earlier}`;
      return up === factors ? `Alle ${factors} faktorane ligg høgare ${later} enn ${earlier}` : `${up} av ${factors} faktorar ligg høgare ${later} enn ${earlier}`;
    },
    none: 'Ingen faktorar kan visast',
    subtitle: (count) => `Gjennomsnitt av ${groups(count)}, og endringa med 95 % intervall.`,
    unclear: (count) => `For ${count === 1 ? '1 faktor' : `${count} faktorar`} er intervallet for breitt til å seie kva veg det gjekk.`,
    factor: 'Faktor',
    level: 'Nivå',
    change: 'Endring',
    legend: 'Endring med 95 % intervall',
    legendUnclear: 'Kan ikkje seie',
    alt: 'Punktdiagram over dei 26 faktorane, grupperte etter dimensjon, med gjennomsnittet i dei to målingane og endringa med 95 % intervall.',
  },
  table1: {
    number: 'Tabell 1',
    title: (factor, improved, count) => `${factor} auka i flest grupper: ${improved} av ${count}`,
    none: 'Ingen faktorar kan visast',
    subtitle: 'Talet på grupper som auka (minst +0,1), stod stille og gjekk ned (minst −0,1).',
    heads: { groups: 'Grupper', improved: 'Auka', unchanged: 'Stod stille', declined: 'Gjekk ned', notImproved: 'Auka ikkje' },
    alt: 'Stolpediagram over kor mange grupper som auka, stod stille og gjekk ned på kvar faktor.',
  },
  table2: {
    number: 'Tabell 2',
    title: (large, medium, factors) => `Endringa er stor på ${large} av ${factors} faktorar og middels på ${medium}`,
    unclear: 'For ingen faktor kan ein seie at endringa er middels eller stor',
    none: 'Ingen faktorar kan visast',
    subtitle: 'Gjennomsnitt og standardavvik over gruppene, endring med 95 % intervall, para t-test og Cohens d.',
    stars: '* p < 0,05   ** p < 0,01   *** p < 0,001, før justering for mange testar. Holm er justert over dei 26 faktorane.',
    level: (wave) => `${wave} (SD)`,
    interval: '95 % intervall',
    dInterval: '95 % for d',
    size: 'Storleik',
    chosen: 'Vald av',
    pHolm: 'p Holm',
  },
  sizes: { none: 'ubetydeleg', small: 'lita', medium: 'middels', large: 'stor', unclear: 'kan ikkje seie' },
  noControl: 'Det finst inga kontrollgruppe. Tala viser kva som er endra, ikkje kva som kjem av programmet.',
};
