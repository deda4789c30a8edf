import type { NarrativeWording } from './narrative-wording.js';

const factors = (count: number): string => (count === 1 ? '1 faktor' : `${count} faktorar`);

const cannotTell = (unclear: number): string => (unclear > 0 ? ` For ${unclear} kan tala ikkje seie det.` : '');

export const nn: NarrativeWording = {
  to: 'til',
  waves: {
    before: { name: 'Før', inText: 'før', when: 'før' },
    after: { name: 'Etter', inText: 'etter', when: 'etter' },
    follow_up: { name: 'Oppfølging', inText: 'oppfølginga', when: 'ved oppfølginga' },
  },
  withheld: {
    too_few_responses: 'For få har svart til at talet kan visast',
    too_few_responses_outside: 'For få har svart til at talet kan visast utanfor gruppa',
    too_few_groups: 'Færre enn tre grupper å rekne på',
    too_few_norm_groups: 'Færre enn ti andre grupper å samanlikne med',
    protects_other_groups: 'Blir halde tilbake: talet ville ha røpt resultatet til andre grupper',
    cohort_unfinished: 'Blir vist når alle målingane i kullet er avslutta',
    wave_not_closed: 'Målinga er ikkje avslutta',
    no_wave: 'Ikkje målt',
    too_few_texts: 'For få har svart til at dei opne svara kan visast',
    too_few_factors: 'For få faktorar har tal til at indeksen kan reknast ut',
    group_only: 'Blir berre vist i rapporten til gruppa sjølv',
    erased_answers: 'Nokon har fått svara sine sletta. Det blir ikkje vist, for det som manglar, ville røpe kva dei svarte',
  },
  agreement: { strong: 'stor semje', moderate: 'noko semje', weak: 'lita semje' },
  title: (audience) => (audience === 'group' ? 'Det de seier om dykk sjølve' : 'Det gruppa seier om seg sjølv'),
  responded: ({ answered, invited, wave }) => `${wave}: ${answered} av ${invited} svarte.`,
  indexLevel: ({ index, when }) => `Samla indeks er ${index} ${when}, på ein skala frå 1 til 7.`,
  indexChange: ({ first, earlier, last, later, change }) =>
    `Samla indeks gjekk frå ${first} ${earlier} til ${last} ${later} (${change}). Kor sikre endringane er, står ved kvar faktor.`,
  indexOverFactors: (count) => `Han er rekna over dei ${count} faktorane som har tal i begge målingane.`,
  indexWithheld: (reason) => `Samla indeks kan ikkje visast: ${reason}.`,
  changes: (audience, { up, down, unclear, earlier, later }) => {
    const all = up + down + unclear;
    if (up > 0 && down > 0) return `${factors(up)} gjekk opp frå ${earlier} til ${later}, ${down} gjekk ned.${cannotTell(unclear)}`;
    if (up > 0) return `${factors(up)} av ${all} gjekk opp frå ${earlier} til ${later}.${cannotTell(unclear)}`;
    if (down > 0) return `${factors(down)} av ${all} gjekk ned frå ${earlier} til ${later}.${cannotTell(unclear)}`;
    const who = audience === 'group' ? 'de' : 'ein';
    return `Om noko er endra frå ${earlier} til ${later}, kan ${who} ikkje seie ut frå tala. Det er eit vanleg funn i ei lita gruppe.`;
  },
  changesWithheld: 'Endringa kan ikkje visast.',
  highest: (audience, when) => `Dette vurderer ${audience === 'group' ? 'de' : 'gruppa'} høgast ${when}`,
  lowest: (audience, when) => `Her ligg ${audience === 'group' ? 'de' : 'gruppa'} lågast ${when}`,
  rose: (earlier, later) => `Gjekk mest opp frå ${earlier} til ${later}`,
  fell: (earlier, later) => `Gjekk mest ned frå ${earlier} til ${later}`,
  agreed: (audience, when) => `Dette er ${audience === 'group' ? 'de' : 'gruppa'} mest samde om ${when}`,
  spread: (audience, when) => `Her er ${audience === 'group' ? 'svara dykkar' : 'svara'} mest ulike ${when}`,
  noSpread: (audience) => `${audience === 'group' ? 'De' : 'Gruppa'} er svært samde om alle faktorane som har tal.`,
  norm: ({ percentile, groups }) => `Høgare enn ${percentile} av ${groups} andre grupper før programmet.`,
  orderNote: 'Rekkjefølgja følgjer tala. Små forskjellar mellom faktorar betyr lite i ei gruppe på denne storleiken.',
  unclearNote: '«Kan ikkje seie» betyr at intervallet ligg på begge sider av null. Det betyr ikkje at ingenting er endra.',
  factorLevel: (audience, { mean, when }) => `${audience === 'group' ? 'De' : 'Gruppa'} ligg på ${mean} ${when}.`,
  factorCohort: (mean) => `Snittet for dei andre gruppene i kullet er ${mean}.`,
  factorChange: ({ direction, change, interval, earlier, later }) => {
    const span = `${change} (95 % intervall ${interval})`;
    if (direction === 'up') return `Det gjekk opp frå ${earlier} til ${later}: ${span}.`;
    if (direction === 'down') return `Det gjekk ned frå ${earlier} til ${later}: ${span}.`;
    return `Om noko er endra frå ${earlier} til ${later}, kan tala ikkje seie: ${span}.`;
  },
  factorAgreement: (audience, agreement) => {
    const you = audience === 'group' ? 'De ser' : 'Medlemmene ser';
    if (agreement === 'strong') return `${you} dette svært likt.`;
    if (agreement === 'moderate') return `${you} dette noko ulikt.`;
    return `${you} dette svært ulikt: svara sprikjer. Det er verdt ein samtale.`;
  },
};
