import type { TableWording } from '../table-wording.js';

export const tables: TableWording = {
  sheets: {
    waves: 'Målingar', levels: 'Nivå', changes: 'Endringar', norms: 'Mot andre grupper', index_changes: 'Indeksendringar', areas: 'Utviklingsområde', chosen_changes: 'Valde mot andre',
    pulses: 'Pulsar', pulse_levels: 'Nivå i pulsar', texts: 'Opne svar', summary: 'Samandrag', table_2: 'Tabell 2', table_1: 'Tabell 1', reliability: 'Reliabilitet', codebook: 'Kodebok',
  },
  columns: {
    factor: 'Faktorkode', factor_name: 'Faktor', dimension: 'Dimensjon', wave: 'Måling', from: 'Første måling', to: 'Andre måling',
    n: 'n', mean: 'Gjennomsnitt', sd: 'SD', agreement: 'Semje', low: 'Svar under 3,5', middle: 'Svar 3,5–5,4', high: 'Svar 5,5 og opp',
    cohort_mean: 'Andre grupper i kullet: snitt', cohort_groups: 'Andre grupper i kullet: tal', cohort_reason: 'Kvifor snittet for kullet manglar',
    percentile: 'Persentil', norm_groups: 'Tal på grupper', only_first: 'Svarte berre første gong', only_second: 'Svarte berre andre gong', both: 'Svarte begge gonger',
    difference: 'Endring', ci_low: '95 % intervall, nedre', ci_high: '95 % intervall, øvre', t: 't', df: 'Fridomsgrader', p: 'p', d_av: 'Cohens d (d_av)',
    test: 'Test', no_test: 'Kvifor t og p manglar', state: 'Status', closed_on: 'Avslutta', invited: 'Inviterte', answered: 'Har svart',
    index: 'Samla indeks', index_factors: 'Faktorar i indeksen', first: 'Indeks i første måling', second: 'Indeks i andre måling',
    area: 'Område nr.', area_title: 'Utviklingsområde', question: 'Spørsmål', answer: 'Svar',
    mean_first: 'Første måling: snitt', sd_first: 'Første måling: SD', mean_second: 'Andre måling: snitt', sd_second: 'Andre måling: SD', sd_change: 'SD for endringa',
    p_holm: 'p justert (Holm)', p_bh: 'p justert (Benjamini–Hochberg)', d_av_low: 'd_av, 95 % nedre', d_av_high: 'd_av, 95 % øvre', d_z: 'd_z',
    g_av: 'Hedges’ g (g_av)', g_av_low: 'g_av, 95 % nedre', g_av_high: 'g_av, 95 % øvre', wilcoxon_p: 'p Wilcoxon', sign_flip_p: 'p permutasjon', no_sign_flip: 'Kvifor p permutasjon manglar',
    chosen_by: 'Vald av (grupper)', improved: 'Auka', unchanged: 'Stod stille', declined: 'Gjekk ned', not_improved: 'Auka ikkje',
    groups: 'Grupper', groups_left_out: 'Grupper som ikkje er med enno', better: 'Høgare indeks', worse: 'Lågare indeks', reliably_better: 'Sikkert betre', reliably_worse: 'Sikkert dårlegare',
    alpha: 'Cronbachs alfa', alpha_low: 'Alfa, 95 % nedre', alpha_high: 'Alfa, 95 % øvre', se_diff: 'Standardfeil for differansen',
    goals_factors: 'Valde faktorar', goals_r: 'r mellom val og endring', goals_p: 'p for r', responses: 'Svar', omega: 'McDonalds omega', no_omega: 'Kvifor omega manglar',
    icc1: 'ICC(1)', icc2: 'ICC(2)', strong: 'Grupper med stor semje', moderate: 'Grupper med noko semje', weak: 'Grupper med lita semje', withheld: 'Kvifor talet manglar',
    chosen_after: 'Vald etter', why: 'Kvifor', wanted: 'Kva gruppa vil sjå', measure: 'Korleis ho merkar det', review_on: 'Blir sett på igjen', actions: 'Tiltak', actions_done: 'Tiltak som er gjorde',
    chosen_mean: 'Snittendring på valde', chosen_factors: 'Valde faktorar', others_mean: 'Snittendring på andre', others_factors: 'Andre faktorar', chosen_reason: 'Kvifor valde mot andre manglar', pulse: 'Puls nr.',
  },
  units: {
    code: 'Kode, lik på alle språk', words: 'Ord', reason: 'Ord; tom når talet er der', date: 'Dato', count: 'Tal, heile', score: 'Skår frå 1 til 7',
    spread: 'Skalatrinn, 0 og opp', difference: 'Skalatrinn, frå −6 til 6', statistic: 'Utan eining', p: 'Sannsyn frå 0 til 1', standardised: 'Standardavvik',
    coefficient: 'Koeffisient, høgst 1', percentile: 'Prosent frå 0 til 100',
  },
  codebook: {
    sheet: 'Ark', column: 'Kolonne', code: 'Kode i CSV', meaning: 'Kva talet er', formula: 'Formel (TeX)', scale: 'Skala',
    withheld: 'Tal som ikkje kan visast, er tomme, aldri 0. Grunnen står i same rad.',
    plain: 'Opplysning, ikkje eit utrekna tal.',
  },
  states: { planned: 'planlagd', open: 'open', closed: 'avslutta' },
  tests: { welch: 'Welch (som ulike personar)', overlapping: 'delvis overlappande utval' },
  noTest: { no_variance: 'Det er ingen variasjon å måle endringa mot' },
  noSignFlip: { too_many_groups: 'Blir ikkje rekna ut for fleire enn 20 grupper' },
  noOmega: { too_few_items: 'Færre enn tre av utsegnene har ulike svar', no_proper_solution: 'Ingen enkelt faktor passar til svara' },
};
