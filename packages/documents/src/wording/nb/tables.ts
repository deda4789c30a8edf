import type { TableWording } from '../table-wording.js';

export const tables: TableWording = {
  sheets: {
    waves: 'Målinger', levels: 'Nivå', changes: 'Endringer', norms: 'Mot andre grupper', index_changes: 'Indeksendringer', areas: 'Utviklingsområder', chosen_changes: 'Valgte mot andre',
    pulses: 'Pulser', pulse_levels: 'Nivå i pulser', texts: 'Åpne svar', summary: 'Sammendrag', table_2: 'Tabell 2', table_1: 'Tabell 1', reliability: 'Reliabilitet', codebook: 'Kodebok',
  },
  columns: {
    factor: 'Faktorkode', factor_name: 'Faktor', dimension: 'Dimensjon', wave: 'Måling', from: 'Første måling', to: 'Andre måling',
    n: 'n', mean: 'Gjennomsnitt', sd: 'SD', agreement: 'Enighet', low: 'Svar under 3,5', middle: 'Svar 3,5–5,4', high: 'Svar 5,5 og opp',
    cohort_mean: 'Andre grupper i kullet: snitt', cohort_groups: 'Andre grupper i kullet: antall', cohort_reason: 'Hvorfor kullets snitt mangler',
    percentile: 'Persentil', norm_groups: 'Antall grupper', only_first: 'Svarte bare første gang', only_second: 'Svarte bare andre gang', both: 'Svarte begge ganger',
    difference: 'Endring', ci_low: '95 % intervall, nedre', ci_high: '95 % intervall, øvre', t: 't', df: 'Frihetsgrader', p: 'p', d_av: 'Cohens d (d_av)',
    test: 'Test', no_test: 'Hvorfor t og p mangler', state: 'Status', closed_on: 'Avsluttet', invited: 'Invitert', answered: 'Har svart',
    index: 'Samlet indeks', index_factors: 'Faktorer i indeksen', first: 'Indeks i første måling', second: 'Indeks i andre måling',
    area: 'Område nr.', area_title: 'Utviklingsområde', question: 'Spørsmål', answer: 'Svar',
    mean_first: 'Første måling: snitt', sd_first: 'Første måling: SD', mean_second: 'Andre måling: snitt', sd_second: 'Andre måling: SD', sd_change: 'SD for endringen',
    p_holm: 'p justert (Holm)', p_bh: 'p justert (Benjamini–Hochberg)', d_av_low: 'd_av, 95 % nedre', d_av_high: 'd_av, 95 % øvre', d_z: 'd_z',
    g_av: 'Hedges’ g (g_av)', g_av_low: 'g_av, 95 % nedre', g_av_high: 'g_av, 95 % øvre', wilcoxon_p: 'p Wilcoxon', sign_flip_p: 'p permutasjon', no_sign_flip: 'Hvorfor p permutasjon mangler',
    chosen_by: 'Valgt av (grupper)', improved: 'Økte', unchanged: 'Sto stille', declined: 'Gikk ned', not_improved: 'Økte ikke',
    groups: 'Grupper', groups_left_out: 'Grupper som ikke er med ennå', better: 'Høyere indeks', worse: 'Lavere indeks', reliably_better: 'Sikkert bedre', reliably_worse: 'Sikkert dårligere',
    alpha: 'Cronbachs alfa', alpha_low: 'Alfa, 95 % nedre', alpha_high: 'Alfa, 95 % øvre', se_diff: 'Standardfeil for differansen',
    goals_factors: 'Valgte faktorer', goals_r: 'r mellom valg og endring', goals_p: 'p for r', responses: 'Svar', omega: 'McDonalds omega', no_omega: 'Hvorfor omega mangler',
    icc1: 'ICC(1)', icc2: 'ICC(2)', strong: 'Grupper med stor enighet', moderate: 'Grupper med noe enighet', weak: 'Grupper med liten enighet', withheld: 'Hvorfor tallet mangler',
    chosen_after: 'Valgt etter', why: 'Hvorfor', wanted: 'Hva gruppen vil se', measure: 'Hvordan den merker det', review_on: 'Ses på igjen', actions: 'Tiltak', actions_done: 'Tiltak som er gjort',
    chosen_mean: 'Snittendring på valgte', chosen_factors: 'Valgte faktorer', others_mean: 'Snittendring på andre', others_factors: 'Andre faktorer', chosen_reason: 'Hvorfor valgte mot andre mangler', pulse: 'Puls nr.',
  },
  units: {
    code: 'Kode, lik på alle språk', words: 'Ord', reason: 'Ord; tom når tallet er der', date: 'Dato', count: 'Antall, hele tall', score: 'Skår fra 1 til 7',
    spread: 'Skalatrinn, 0 og opp', difference: 'Skalatrinn, fra −6 til 6', statistic: 'Uten enhet', p: 'Sannsynlighet fra 0 til 1', standardised: 'Standardavvik',
    coefficient: 'Koeffisient, høyst 1', percentile: 'Prosent fra 0 til 100',
  },
  codebook: {
    sheet: 'Ark', column: 'Kolonne', code: 'Kode i CSV', meaning: 'Hva tallet er', formula: 'Formel (TeX)', scale: 'Skala',
    withheld: 'Tall som ikke kan vises, er tomme, aldri 0. Grunnen står i samme rad.',
    plain: 'Opplysning, ikke et beregnet tall.',
  },
  states: { planned: 'planlagt', open: 'åpen', closed: 'avsluttet' },
  tests: { welch: 'Welch (som ulike personer)', overlapping: 'delvis overlappende utvalg' },
  noTest: { no_variance: 'Det er ingen variasjon å måle endringen mot' },
  noSignFlip: { too_many_groups: 'Regnes ikke ut for flere enn 20 grupper' },
  noOmega: { too_few_items: 'Færre enn tre av utsagnene har ulike svar', no_proper_solution: 'Ingen enkelt faktor passer til svarene' },
};
