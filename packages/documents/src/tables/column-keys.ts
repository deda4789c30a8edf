/** Every column of every table. The names are published with the files: never renamed. */
export const columnKeys = [
  'factor', 'factor_name', 'dimension', 'wave', 'from', 'to', 'n', 'mean', 'sd', 'agreement', 'low', 'middle', 'high',
  'cohort_mean', 'cohort_groups', 'cohort_reason', 'percentile', 'norm_groups', 'only_first', 'only_second', 'both',
  'difference', 'ci_low', 'ci_high', 't', 'df', 'p', 'd_av', 'test', 'no_test', 'state', 'closed_on', 'invited', 'answered',
  'index', 'index_factors', 'first', 'second', 'area', 'area_title', 'question', 'answer',
  'mean_first', 'sd_first', 'mean_second', 'sd_second', 'sd_change', 'p_holm', 'p_bh', 'd_av_low', 'd_av_high', 'd_z',
  'g_av', 'g_av_low', 'g_av_high', 'wilcoxon_p', 'sign_flip_p', 'no_sign_flip', 'chosen_by', 'improved', 'unchanged', 'declined',
  'not_improved', 'groups', 'groups_left_out', 'better', 'worse', 'reliably_better', 'reliably_worse', 'alpha', 'alpha_low',
  'alpha_high', 'se_diff', 'goals_factors', 'goals_r', 'goals_p', 'responses', 'omega', 'no_omega', 'icc1', 'icc2',
  'strong', 'moderate', 'weak', 'chosen_after', 'why', 'wanted', 'measure', 'review_on', 'actions', 'actions_done',
  'chosen_mean', 'chosen_factors', 'others_mean', 'others_factors', 'chosen_reason', 'pulse', 'withheld',
] as const;
export type ColumnKey = (typeof columnKeys)[number];
