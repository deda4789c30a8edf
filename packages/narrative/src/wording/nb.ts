import type { NarrativeWording } from './narrative-wording.js';

const factors = (count: number): string => (count === 1 ? '1 faktor' : `${count} faktorer`);

const cannotTell = (unclear: number): string => (unclear > 0 ? ` For ${unclear} kan ikke tallene si det.` : '');

export const nb: NarrativeWording = {
  to: 'til',
  waves: {
    before: { name: 'Før', inText: 'før', when: 'før' },
    after: { name: 'Etter', inText: 'etter', when: 'etter' },
    follow_up: { name: 'Oppfølging', inText: 'oppfølgingen', when: 'ved oppfølgingen' },
  },
  withheld: {
    too_few_responses: 'For få har svart til at tallet kan vises',
    too_few_responses_outside: 'For få har svart til at tallet kan vises utenfor gruppen',
    too_few_groups: 'Færre enn tre grupper å regne på',
    too_few_norm_groups: 'Færre enn ti andre grupper å sammenligne med',
    protects_other_groups: 'Holdes tilbake: tallet ville røpet resultatet til andre grupper',
    cohort_unfinished: 'Vises når alle målingene i kullet er avsluttet',
    wave_not_closed: 'Målingen er ikke avsluttet',
    no_wave: 'Ikke målt',
    too_few_texts: 'For få har svart til at de åpne svarene kan vises',
    too_few_factors: 'For få faktorer har tall til at indeksen kan regnes ut',
    group_only: 'Vises bare i gruppens egen rapport',
    erased_answers: 'Noen har fått svarene sine slettet. Det vises ikke, for det som mangler, ville røpe hva de svarte',
  },
  agreement: { strong: 'stor enighet', moderate: 'noe enighet', weak: 'liten enighet' },
  title: (audience) => (audience === 'group' ? 'Det dere sier om dere selv' : 'Det gruppen sier om seg selv'),
  responded: ({ answered, invited, wave }) => `${wave}: ${answered} av ${invited} svarte.`,
  indexLevel: ({ index, when }) => `Samlet indeks er ${index} ${when}, på en skala fra 1 til 7.`,
  indexChange: ({ first, earlier, last, later, change }) =>
    `Samlet indeks gikk fra ${first} ${earlier} til ${last} ${later} (${change}). Hvor sikre endringene er, står ved hver faktor.`,
  indexOverFactors: (count) => `Den er regnet over de ${count} faktorene som har tall i begge målinger.`,
  indexWithheld: (reason) => `Samlet indeks kan ikke vises: ${reason}.`,
  changes: (audience, { up, down, unclear, earlier, later }) => {
    const all = up + down + unclear;
    if (up > 0 && down > 0) return `${factors(up)} gikk opp fra ${earlier} til ${later}, ${down} gikk ned.${cannotTell(unclear)}`;
    if (up > 0) return `${factors(up)} av ${all} gikk opp fra ${earlier} til ${later}.${cannotTell(unclear)}`;
    if (down > 0) return `${factors(down)} av ${all} gikk ned fra ${earlier} til ${later}.${cannotTell(unclear)}`;
    const who = audience === 'group' ? 'dere' : 'man';
    return `Om noe er endret fra ${earlier} til ${later}, kan ${who} ikke si ut fra tallene. Det er et vanlig funn i en liten gruppe.`;
  },
  changesWithheld: 'Endringen kan ikke vises.',
  highest: (audience, when) => `Dette vurderer ${audience === 'group' ? 'dere' : 'gruppen'} høyest ${when}`,
  lowest: (audience, when) => `Her ligger ${audience === 'group' ? 'dere' : 'gruppen'} lavest ${when}`,
  rose: (earlier, later) => `Gikk mest opp fra ${earlier} til ${later}`,
  fell: (earlier, later) => `Gikk mest ned fra ${earlier} til ${later}`,
  agreed: (audience, when) => `Dette er ${audience === 'group' ? 'dere' : 'gruppen'} mest enige om ${when}`,
  spread: (audience, when) => `Her er ${audience === 'group' ? 'svarene deres' : 'svarene'} mest ulike ${when}`,
  noSpread: (audience) => `${audience === 'group' ? 'Dere' : 'Gruppen'} er svært enige om alle faktorene som har tall.`,
  norm: ({ percentile, groups }) => `Høyere enn ${percentile} av ${groups} andre grupper før programmet.`,
  orderNote: 'Rekkefølgen følger tallene. Små forskjeller mellom faktorer betyr lite i en gruppe på denne størrelsen.',
  unclearNote: '«Kan ikke si» betyr at intervallet ligger på begge sider av null. Det betyr ikke at ingenting er endret.',
  factorLevel: (audience, { mean, when }) => `${audience === 'group' ? 'Dere' : 'Gruppen'} ligger på ${mean} ${when}.`,
  factorCohort: (mean) => `Snittet for de andre gruppene i kullet er ${mean}.`,
  factorChange: ({ direction, change, interval, earlier, later }) => {
    const span = `${change} (95 % intervall ${interval})`;
    if (direction === 'up') return `Det gikk opp fra ${earlier} til ${later}: ${span}.`;
    if (direction === 'down') return `Det gikk ned fra ${earlier} til ${later}: ${span}.`;
    return `Om noe er endret fra ${earlier} til ${later}, kan ikke tallene si: ${span}.`;
  },
  factorAgreement: (audience, agreement) => {
    const you = audience === 'group' ? 'Dere ser' : 'Medlemmene ser';
    if (agreement === 'strong') return `${you} dette svært likt.`;
    if (agreement === 'moderate') return `${you} dette noe ulikt.`;
    return `${you} dette svært ulikt: svarene spriker. Det er verdt en samtale.`;
  },
};
