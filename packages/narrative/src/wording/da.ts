import type { NarrativeWording } from './narrative-wording.js';

const factors = (count: number): string => (count === 1 ? '1 faktor' : `${count} faktorer`);

const cannotTell = (unclear: number): string => (unclear > 0 ? ` For ${unclear} kan det ikke afgøres.` : '');

export const da: NarrativeWording = {
  to: 'til',
  waves: {
    before: { name: 'Før', inText: 'før', when: 'ved førmålingen' },
    after: { name: 'Efter', inText: 'efter', when: 'ved eftermålingen' },
    follow_up: { name: 'Opfølgning', inText: 'opfølgningen', when: 'ved opfølgningen' },
  },
  withheld: {
    too_few_responses: 'For få har svaret til, at tallet kan vises',
    too_few_responses_outside: 'For få har svaret til, at tallet kan vises uden for gruppen',
    too_few_groups: 'Færre end tre grupper at regne på',
    too_few_norm_groups: 'Færre end ti andre grupper at sammenligne med',
    protects_other_groups: 'Holdes tilbage: Tallet ville afsløre andre gruppers resultat',
    cohort_unfinished: 'Vises, når alle målinger på holdet er afsluttet',
    wave_not_closed: 'Målingen er ikke afsluttet',
    no_wave: 'Ikke målt',
    too_few_texts: 'For få har svaret til, at de åbne svar kan vises',
    too_few_factors: 'For få faktorer har tal til, at indekset kan beregnes',
    group_only: 'Vises kun i gruppens egen rapport',
    erased_answers: 'Nogen har fået slettet sine svar. Det vises ikke, for det, der mangler, ville afsløre, hvad de svarede',
  },
  agreement: { strong: 'stor enighed', moderate: 'nogen enighed', weak: 'lille enighed' },
  title: (audience) => (audience === 'group' ? 'Det siger I om jer selv' : 'Det siger gruppen om sig selv'),
  responded: ({ answered, invited, wave }) => `${wave}: ${answered} af ${invited} svarede.`,
  indexLevel: ({ index, when }) => `Det samlede indeks er ${index} ${when} på en skala fra 1 til 7.`,
  indexChange: ({ first, earlier, last, later, change }) =>
    `Det samlede indeks gik fra ${first} ${earlier} til ${last} ${later} (${change}). Hvor sikre ændringerne er, står ved hver faktor.`,
  indexOverFactors: (count) => `Det er beregnet over de ${count} faktorer, der har tal i begge målinger.`,
  indexWithheld: (reason) => `Det samlede indeks kan ikke vises: ${reason}.`,
  changes: (audience, { up, down, unclear, earlier, later }) => {
    const all = up + down + unclear;
    if (up > 0 && down > 0) return `${factors(up)} gik op fra ${earlier} til ${later}, ${down} gik ned.${cannotTell(unclear)}`;
    if (up > 0) return `${factors(up)} af ${all} gik op fra ${earlier} til ${later}.${cannotTell(unclear)}`;
    if (down > 0) return `${factors(down)} af ${all} gik ned fra ${earlier} til ${later}.${cannotTell(unclear)}`;
    const who = audience === 'group' ? 'I' : 'man';
    return `Om noget har ændret sig fra ${earlier} til ${later}, kan ${who} ikke afgøre ud fra tallene. Det er et almindeligt resultat i en lille gruppe.`;
  },
  changesWithheld: 'Ændringen kan ikke vises.',
  highest: (audience, when) => `Det vurderer ${audience === 'group' ? 'I' : 'gruppen'} højest ${when}`,
  lowest: (audience, when) => `Her ligger ${audience === 'group' ? 'I' : 'gruppen'} lavest ${when}`,
  rose: (earlier, later) => `Gik mest op fra ${earlier} til ${later}`,
  fell: (earlier, later) => `Gik mest ned fra ${earlier} til ${later}`,
  agreed: (audience, when) => `Det er ${audience === 'group' ? 'I mest enige' : 'gruppen mest enig'} om ${when}`,
  spread: (audience, when) => `Her er ${audience === 'group' ? 'jeres svar' : 'svarene'} mest forskellige ${when}`,
  noSpread: (audience) => `${audience === 'group' ? 'I er meget enige' : 'Gruppen er meget enig'} om alle de faktorer, der har tal.`,
  norm: ({ percentile, groups }) => `Højere end ${percentile} af ${groups} andre grupper før deres program.`,
  orderNote: 'Rækkefølgen følger tallene. Små forskelle mellem faktorer betyder ikke meget i en gruppe af denne størrelse.',
  unclearNote: '”Kan ikke afgøres” betyder, at intervallet ligger på begge sider af nul. Det betyder ikke, at intet har ændret sig.',
  factorLevel: (audience, { mean, when }) => `${audience === 'group' ? 'I' : 'Gruppen'} ligger på ${mean} ${when}.`,
  factorCohort: (mean) => `Gennemsnittet for de andre grupper på holdet er ${mean}.`,
  factorChange: ({ direction, change, interval, earlier, later }) => {
    const span = `${change} (95 %-interval ${interval})`;
    if (direction === 'up') return `Det gik op fra ${earlier} til ${later}: ${span}.`;
    if (direction === 'down') return `Det gik ned fra ${earlier} til ${later}: ${span}.`;
    return `Om noget har ændret sig fra ${earlier} til ${later}, kan tallene ikke afgøre: ${span}.`;
  },
  factorAgreement: (audience, agreement) => {
    const you = audience === 'group' ? 'I ser' : 'Medlemmerne ser';
    if (agreement === 'strong') return `${you} meget ens på det her.`;
    if (agreement === 'moderate') return `${you} noget forskelligt på det her.`;
    return `${you} meget forskelligt på det her: Svarene ligger langt fra hinanden. Det er en samtale værd.`;
  },
};
