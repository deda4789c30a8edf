import type { TableWording } from '../table-wording.js';

export const tables: TableWording = {
  sheets: {
    waves: 'Målinger', levels: 'Niveau', changes: 'Ændringer', norms: 'Mod andre grupper', index_changes: 'Indeksændringer', areas: 'Udviklingsområder', chosen_changes: 'Valgte mod andre',
    pulses: 'Pulser', pulse_levels: 'Niveau i pulser', texts: 'Åbne svar', summary: 'Sammenfatning', table_2: 'Tabel 2', table_1: 'Tabel 1', reliability: 'Reliabilitet', codebook: 'Kodebog',
  },
  columns: {
    factor: 'Faktorkode', factor_name: 'Faktor', dimension: 'Dimension', wave: 'Måling', from: 'Første måling', to: 'Anden måling',
    n: 'n', mean: 'Gennemsnit', sd: 'SD', agreement: 'Enighed', low: 'Svar under 3,5', middle: 'Svar 3,5–5,4', high: 'Svar 5,5 og op',
    cohort_mean: 'Holdets andre grupper: gennemsnit', cohort_groups: 'Holdets andre grupper: antal', cohort_reason: 'Hvorfor holdets gennemsnit mangler',
    percentile: 'Percentil', norm_groups: 'Antal grupper', only_first: 'Svarede kun første gang', only_second: 'Svarede kun anden gang', both: 'Svarede begge gange',
    difference: 'Ændring', ci_low: '95 %-interval, nedre', ci_high: '95 %-interval, øvre', t: 't', df: 'Frihedsgrader', p: 'p', d_av: 'Cohens d (d_av)',
    test: 'Test', no_test: 'Hvorfor t og p mangler', state: 'Status', closed_on: 'Afsluttet', invited: 'Inviteret', answered: 'Har svaret',
    index: 'Samlet indeks', index_factors: 'Faktorer i indekset', first: 'Indeks i første måling', second: 'Indeks i anden måling',
    area: 'Område nr.', area_title: 'Udviklingsområde', question: 'Spørgsmål', answer: 'Svar',
    mean_first: 'Første måling: gennemsnit', sd_first: 'Første måling: SD', mean_second: 'Anden måling: gennemsnit', sd_second: 'Anden måling: SD', sd_change: 'SD for ændringen',
    p_holm: 'p justeret (Holm)', p_bh: 'p justeret (Benjamini–Hochberg)', d_av_low: 'd_av, 95 % nedre', d_av_high: 'd_av, 95 % øvre', d_z: 'd_z',
    g_av: 'Hedges’ g (g_av)', g_av_low: 'g_av, 95 % nedre', g_av_high: 'g_av, 95 % øvre', wilcoxon_p: 'p Wilcoxon', sign_flip_p: 'p permutation', no_sign_flip: 'Hvorfor p permutation mangler',
    chosen_by: 'Valgt af (grupper)', improved: 'Steg', unchanged: 'Stod stille', declined: 'Faldt', not_improved: 'Steg ikke',
    groups: 'Grupper', groups_left_out: 'Grupper, der ikke er med endnu', better: 'Højere indeks', worse: 'Lavere indeks', reliably_better: 'Sikker fremgang', reliably_worse: 'Sikker tilbagegang',
    alpha: 'Cronbachs alfa', alpha_low: 'Alfa, 95 % nedre', alpha_high: 'Alfa, 95 % øvre', se_diff: 'Standardfejl for differencen',
    goals_factors: 'Valgte faktorer', goals_r: 'r mellem valg og ændring', goals_p: 'p for r', responses: 'Svar', omega: 'McDonalds omega', no_omega: 'Hvorfor omega mangler',
    icc1: 'ICC(1)', icc2: 'ICC(2)', strong: 'Grupper med stor enighed', moderate: 'Grupper med nogen enighed', weak: 'Grupper med lille enighed', withheld: 'Hvorfor tallet mangler',
    chosen_after: 'Valgt efter', why: 'Hvorfor', wanted: 'Hvad gruppen vil se', measure: 'Hvordan den mærker det', review_on: 'Ses på igen', actions: 'Tiltag', actions_done: 'Tiltag, der er gjort',
    chosen_mean: 'Gennemsnitlig ændring på valgte', chosen_factors: 'Valgte faktorer', others_mean: 'Gennemsnitlig ændring på andre', others_factors: 'Andre faktorer', chosen_reason: 'Hvorfor valgte mod andre mangler', pulse: 'Puls nr.',
  },
  units: {
    code: 'Kode, ens på alle sprog', words: 'Ord', reason: 'Ord; tom, når tallet er der', date: 'Dato', count: 'Antal, hele tal', score: 'Score fra 1 til 7',
    spread: 'Skalatrin, 0 og op', difference: 'Skalatrin, fra −6 til 6', statistic: 'Uden enhed', p: 'Sandsynlighed fra 0 til 1', standardised: 'Standardafvigelser',
    coefficient: 'Koefficient, højst 1', percentile: 'Procent fra 0 til 100',
  },
  codebook: {
    sheet: 'Ark', column: 'Kolonne', code: 'Kode i CSV', meaning: 'Hvad tallet er', formula: 'Formel (TeX)', scale: 'Skala',
    withheld: 'Tal, der ikke kan vises, er tomme, aldrig 0. Grunden står i samme række.',
    plain: 'Oplysning, ikke et beregnet tal.',
  },
  states: { planned: 'planlagt', open: 'åben', closed: 'afsluttet' },
  tests: { welch: 'Welch (som forskellige personer)', overlapping: 'delvist overlappende stikprøver' },
  noTest: { no_variance: 'Der er ingen variation at måle ændringen mod' },
  noSignFlip: { too_many_groups: 'Beregnes ikke for flere end 20 grupper' },
  noOmega: { too_few_items: 'Færre end tre af udsagnene har forskellige svar', no_proper_solution: 'Ingen enkelt faktor passer til svarene' },
};
