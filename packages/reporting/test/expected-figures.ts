/** One line of expected.json. */
export interface ExpectedRow {
  n: number;
  t1_mean: number;
  t1_sd: number;
  t2_mean: number;
  t2_sd: number;
  diff: number;
  sd_diff: number;
  ci_low: number;
  ci_high: number;
  t: number;
  df: number;
  p: number;
  d: number;
  d_z: number;
  d_ci_low: number;
  d_ci_high: number;
  improved: number;
  not_improved: number;
  wilcoxon_p: number;
  p_holm: number;
  p_bh: number;
}

export interface Expected {
  groups: number;
  global_index: ExpectedRow & {
    alpha_t1: number;
    se_diff: number;
    groups_better: number;
    groups_worse: number;
    reliably_better: number;
    reliably_worse: number;
  };
  factors: Record<string, ExpectedRow>;
  chosen_by: Record<string, number>;
  goal_change: { n: number; r: number; p: number };
  cronbach_alpha_pre: Record<string, number>;
  icc_pre: Record<string, { icc1: number; icc2: number }>;
}

export interface ExpectedGroupChange {
  n_a: number;
  n_b: number;
  n_c: number;
  m1: number;
  sd1: number;
  m2: number;
  sd2: number;
  diff: number;
  t: number;
  df: number;
  p: number;
  ci_low: number;
  ci_high: number;
  d: number;
}
