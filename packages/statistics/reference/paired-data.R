# Paired samples, small, large and ugly, and what R says of them.
source("write-json.R")
suppressMessages(library(effectsize))
set.seed(20261122, kind = "Mersenne-Twister", normal.kind = "Inversion", sample.kind = "Rejection")

likert <- function(n, items) rowMeans(matrix(sample(1:7, n * items, TRUE), n))
data_sets <- list(
  two_pairs = list(before = c(4, 5), after = c(5, 5.5)),
  three_pairs = list(before = c(4, 5, 3.5), after = c(5, 5.5, 3)),
  four_pairs_decline = list(before = c(5.1, 4.2, 6.3, 5.5), after = c(4.1, 4.4, 5.2, 4.9)),
  student_sleep = list(before = c(0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0.0, 2.0), after = c(1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4)),
  ties = list(before = c(1, 2, 3, 4, 5, 6, 7, 1), after = c(2, 3, 2, 5, 7, 5, 6, 4)),
  ties_and_zeros = list(before = c(4, 4, 4, 5, 5, 3, 2, 6, 4), after = c(5, 4, 4, 6, 4, 5, 2, 7, 6)),
  rational_ties = list(before = c(13/3, 4.5, 14/3, 5, 31/7, 4.1), after = c(14/3, 29/6, 5, 16/3, 5, 4.6)),
  one_outlier = list(before = c(rnorm(11), 3), after = c(rnorm(11), 4000)),
  skewed = list(before = rexp(15), after = rexp(15)^3),
  heavy_tails = list(before = rt(25, 1.5), after = rt(25, 1.5) + 0.5),
  normal_9 = list(before = rnorm(9, 5, 0.5), after = rnorm(9, 5.4, 0.5)),
  normal_31 = local({ b <- rnorm(31, 5, 0.5); list(before = b, after = 0.6 * b + rnorm(31, 2.4, 0.3)) }),
  normal_49 = list(before = rnorm(49, 5, 1), after = rnorm(49, 5.2, 1)),
  normal_50 = list(before = rnorm(50, 5, 1), after = rnorm(50, 5.2, 1)),
  normal_400 = local({ b <- rnorm(400); list(before = b, after = 0.5 * b + rnorm(400) + 0.1) }),
  likert_12 = list(before = likert(12, 3), after = likert(12, 3)),
  likert_200 = list(before = likert(200, 3), after = likert(200, 3)),
  large_offset = list(before = 1e9 + c(0.25, 0.5, 1.75, 2, 3.5, 4.25), after = 1e9 + c(1.5, 1.25, 2.5, 2, 5.75, 4.5)),
  tiny_scale = list(before = rnorm(8) * 1e-12, after = rnorm(8) * 1e-12 + 1e-12),
  huge_scale = list(before = rnorm(8) * 1e12, after = rnorm(8) * 1e12 + 1e12),
  nearly_parallel = local({ b <- seq(3, 6, length.out = 12); list(before = b, after = b + 0.5 + 1e-2 * sin(1:12)) }),
  opposite = local({ b <- rnorm(10); list(before = b, after = -b + 0.01 * rnorm(10)) }),
  very_large_t = list(before = rnorm(60, 0, 0.01), after = rnorm(60, 5, 0.01)),
  no_change_in_mean = list(before = c(1, 2, 3, 4, 5, 6), after = c(2, 1, 4, 3, 6, 5.5)),
  constant_before = list(before = rep(4, 7), after = c(4.5, 5, 4, 5.5, 6, 4.2, 5.1))
)

# P(T <= t) of the noncentral t; limits where its tails are 0.025 are found to the last digits. R's pt() wants |ncp| <= 37.62.
ncp_limit <- function(t, df, probability) {
  if (abs(t) > 30) return(NA)
  f <- function(ncp) suppressWarnings(pt(t, df, ncp)) - probability
  uniroot(f, c(t - 6 - abs(t) * 2, t + 6 + abs(t) * 2), extendInt = "downX", tol = 1e-14, maxiter = 5000)$root
}

sign_flip_p <- function(d) {
  if (length(d) > 16) return(NA)
  signs <- as.matrix(expand.grid(rep(list(c(-1, 1)), length(d))))
  mean(abs(signs %*% d) >= abs(sum(d)) - 1e-9 * sum(abs(d)))
}

describe <- function(set) {
  b <- set$before; a <- set$after; d <- a - b; n <- length(d)
  paired <- t.test(a, b, paired = TRUE)
  paired99 <- t.test(a, b, paired = TRUE, conf.level = 0.99)
  welch <- t.test(a, b)
  wilcoxon <- suppressWarnings(wilcox.test(round(d, 9)))
  t <- unname(paired$statistic); df <- unname(paired$parameter)
  d_av <- (mean(a) - mean(b)) / sqrt((var(a) + var(b)) / 2)
  r <- if (n > 2 && sd(b) > 0) cor.test(a, b) else NULL
  d_z <- suppressWarnings(cohens_d(a, b, paired = TRUE)$Cohens_d)
  # hedges_g() of this version corrects with df = n - 1.
  J <- suppressWarnings(hedges_g(a, b, paired = TRUE)$Hedges_g) / d_z
  d_rm <- if (is.null(r)) NA else d_z * sqrt(2 * (1 - unname(r$estimate)))
  J <- if (df > 1 && abs(d_z) > 1e-6) J else NA
  low <- ncp_limit(t, df, 0.975); high <- ncp_limit(t, df, 0.025)
  # Jacobson and Truax for a reliability of 0.8.
  standard_error <- sd(b) * sqrt(2 * (1 - 0.8))
  list(before = I(b), after = I(a), n = n, mean_before = mean(b), mean_after = mean(a), sd_before = sd(b), sd_after = sd(a),
    difference = mean(d), sd_difference = sd(d), t = t, df = df, p = paired$p.value, ci_low = paired$conf.int[1], ci_high = paired$conf.int[2],
    ci99_low = paired99$conf.int[1], ci99_high = paired99$conf.int[2],
    welch_t = unname(welch$statistic), welch_df = unname(welch$parameter), welch_p = welch$p.value,
    welch_ci_low = welch$conf.int[1], welch_ci_high = welch$conf.int[2],
    d_av = d_av, d_z = d_z, d_rm = d_rm, hedges_j = J, g_av = J * d_av,
    d_z_low = low / sqrt(n), d_z_high = high / sqrt(n), d_av_low = low * d_av / t, d_av_high = high * d_av / t,
    d_rm_low = low * d_rm / t, d_rm_high = high * d_rm / t, g_av_low = low * J * d_av / t, g_av_high = high * J * d_av / t,
    improved = sum(d >= 0.1 - 1e-9), declined = sum(d <= -0.1 + 1e-9), reliable_change_error = standard_error,
    reliably_improved = sum(d > 1.96 * standard_error), reliably_declined = sum(d < -1.96 * standard_error),
    wilcoxon_v = unname(wilcoxon$statistic), wilcoxon_p = wilcoxon$p.value, wilcoxon_exact = as.numeric(!grepl("continuity", wilcoxon$method)),
    sign_flip_p = sign_flip_p(d),
    r = if (is.null(r)) NA else unname(r$estimate), r_p = if (is.null(r)) NA else r$p.value,
    r_low = if (is.null(r) || n < 4) NA else r$conf.int[1], r_high = if (is.null(r) || n < 4) NA else r$conf.int[2],
    percentile_rank = 100 * (mean(b < a[1]) + mean(b == a[1]) / 2),
    quantiles = I(unname(quantile(b, c(0, 0.1, 0.25, 0.5, 0.9, 1)))))
}
write_json(list(dataSets = lapply(data_sets, describe)), "paired-data.json")
