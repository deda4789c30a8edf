import type { TableWording } from '../table-wording.js';

export const tables: TableWording = {
  sheets: {
    waves: 'Waves', levels: 'Levels', changes: 'Changes', norms: 'Against other groups', index_changes: 'Index changes', areas: 'Development areas', chosen_changes: 'Chosen against others',
    pulses: 'Pulses', pulse_levels: 'Pulse levels', texts: 'Open answers', summary: 'Summary', table_2: 'Table 2', table_1: 'Table 1', reliability: 'Reliability', codebook: 'Codebook',
  },
  columns: {
    factor: 'Factor code', factor_name: 'Factor', dimension: 'Dimension', wave: 'Wave', from: 'First wave', to: 'Second wave',
    n: 'n', mean: 'Mean', sd: 'SD', agreement: 'Agreement', low: 'Answers below 3.5', middle: 'Answers 3.5–5.4', high: 'Answers 5.5 and up',
    cohort_mean: 'Other groups of the cohort: mean', cohort_groups: 'Other groups of the cohort: number', cohort_reason: 'Why the cohort’s mean is missing',
    percentile: 'Percentile', norm_groups: 'Number of groups', only_first: 'Answered first time only', only_second: 'Answered second time only', both: 'Answered both times',
    difference: 'Change', ci_low: '95% interval, lower', ci_high: '95% interval, upper', t: 't', df: 'Degrees of freedom', p: 'p', d_av: 'Cohen’s d (d_av)',
    test: 'Test', no_test: 'Why t and p are missing', state: 'State', closed_on: 'Closed', invited: 'Invited', answered: 'Answered',
    index: 'Overall index', index_factors: 'Factors in the index', first: 'Index in the first wave', second: 'Index in the second wave',
    area: 'Area no.', area_title: 'Development area', question: 'Question', answer: 'Answer',
    mean_first: 'First wave: mean', sd_first: 'First wave: SD', mean_second: 'Second wave: mean', sd_second: 'Second wave: SD', sd_change: 'SD of the change',
    p_holm: 'p adjusted (Holm)', p_bh: 'p adjusted (Benjamini–Hochberg)', d_av_low: 'd_av, 95% lower', d_av_high: 'd_av, 95% upper', d_z: 'd_z',
    g_av: 'Hedges’ g (g_av)', g_av_low: 'g_av, 95% lower', g_av_high: 'g_av, 95% upper', wilcoxon_p: 'p Wilcoxon', sign_flip_p: 'p permutation', no_sign_flip: 'Why p permutation is missing',
    chosen_by: 'Chosen by (groups)', improved: 'Rose', unchanged: 'Stood still', declined: 'Fell', not_improved: 'Did not rise',
    groups: 'Groups', groups_left_out: 'Groups not included yet', better: 'Higher index', worse: 'Lower index', reliably_better: 'Reliably better', reliably_worse: 'Reliably worse',
    alpha: 'Cronbach’s alpha', alpha_low: 'Alpha, 95% lower', alpha_high: 'Alpha, 95% upper', se_diff: 'Standard error of the difference',
    goals_factors: 'Chosen factors', goals_r: 'r of choice and change', goals_p: 'p of r', responses: 'Responses', omega: 'McDonald’s omega', no_omega: 'Why omega is missing',
    icc1: 'ICC(1)', icc2: 'ICC(2)', strong: 'Groups with strong agreement', moderate: 'Groups with some agreement', weak: 'Groups with little agreement', withheld: 'Why the figure is missing',
    chosen_after: 'Chosen after', why: 'Why', wanted: 'What the group wants to see', measure: 'How it will tell', review_on: 'Looked at again', actions: 'Actions', actions_done: 'Actions done',
    chosen_mean: 'Mean change on chosen', chosen_factors: 'Chosen factors', others_mean: 'Mean change on others', others_factors: 'Other factors', chosen_reason: 'Why chosen against others is missing', pulse: 'Pulse no.',
  },
  units: {
    code: 'Code, the same in every language', words: 'Words', reason: 'Words; empty where the figure is there', date: 'Date', count: 'Number, whole', score: 'Score from 1 to 7',
    spread: 'Steps of the scale, 0 and up', difference: 'Steps of the scale, from −6 to 6', statistic: 'No unit', p: 'Probability from 0 to 1', standardised: 'Standard deviations',
    coefficient: 'Coefficient, at most 1', percentile: 'Percent from 0 to 100',
  },
  codebook: {
    sheet: 'Sheet', column: 'Column', code: 'Code in CSV', meaning: 'What the figure is', formula: 'Formula (TeX)', scale: 'Scale',
    withheld: 'Figures that cannot be shown are empty, never 0. The reason stands in the same row.',
    plain: 'Information, not a computed figure.',
  },
  states: { planned: 'planned', open: 'open', closed: 'closed' },
  tests: { welch: 'Welch (as different people)', overlapping: 'partially overlapping samples' },
  noTest: { no_variance: 'There is no variation to measure the change against' },
  noSignFlip: { too_many_groups: 'Not computed for more than 20 groups' },
  noOmega: { too_few_items: 'Fewer than three of the statements have differing answers', no_proper_solution: 'No single factor fits the answers' },
};
