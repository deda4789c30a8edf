# Tables of answers: reliability (psych), agreement and intraclass correlation (multilevel, aov).
source("write-json.R")
suppressMessages({ library(psych); library(multilevel) })
set.seed(42, kind = "Mersenne-Twister", normal.kind = "Inversion", sample.kind = "Rejection")

congeneric <- function(n, loadings) {
  f <- rnorm(n)
  sapply(loadings, function(l) l * f + sqrt(1 - l^2) * rnorm(n))
}
to_likert <- function(x) pmin(pmax(round(4 + 1.3 * x), 1), 7)
tables <- list(
  three_items = congeneric(200, c(0.8, 0.7, 0.6)),
  three_items_likert = to_likert(congeneric(150, c(0.8, 0.6, 0.7))),
  four_items_small = congeneric(12, c(0.9, 0.8, 0.85, 0.7)),
  six_items = congeneric(500, c(0.9, 0.3, 0.5, 0.7, 0.6, 0.4)),
  six_unequal_spread = congeneric(80, c(0.7, 0.7, 0.6, 0.6, 0.8, 0.5)) %*% diag(c(1, 10, 0.1, 5, 2, 1)),
  one_reversed = congeneric(300, c(0.8, 0.7, -0.6, 0.7)),
  large_offset = 1e6 + to_likert(congeneric(400, c(0.8, 0.7, 0.6))),
  constant_item = cbind(to_likert(congeneric(60, c(0.8, 0.7, 0.6))), 4),
  twenty_six = congeneric(31, rep(0.7, 26))
)

# psych's optimiser stops at about 1e-6. The same minimum, polished by the stationarity equations of minres to the last digits.
polished_omega <- function(R) {
  l <- as.numeric(fa(R, 1, fm = "minres", rotate = "none", warnings = FALSE)$loadings)
  for (sweep in 1:5000) for (i in seq_along(l)) l[i] <- sum(R[i, -i] * l[-i]) / sum(l[-i]^2)
  key <- sign(l)
  1 - sum(1 - l^2) / sum(R * outer(key, key))
}

describe <- function(x) {
  x <- as.matrix(x)
  keep <- apply(x, 2, var) > 0
  v <- x[, keep]
  a <- suppressWarnings(suppressMessages(alpha(as.data.frame(v), check.keys = FALSE, warnings = FALSE)))
  raw <- a$total$raw_alpha
  feldt <- alpha.ci(raw, nrow(v), ncol(v))
  o <- suppressWarnings(suppressMessages(omega(v, nfactors = 1, plot = FALSE)))
  covariance <- lapply(seq_len(ncol(x)), function(j) I(unname(cov(x))[j, ]))
  list(columns = lapply(seq_len(ncol(x)), function(j) I(x[, j])), covariance = covariance, alpha = raw, units = nrow(v), variables = ncol(v),
    alpha_low = feldt$lower.ci, alpha_high = feldt$upper.ci, omega_psych = o$omega.tot, omega_polished = polished_omega(cor(v)))
}

grouping <- function(sizes, between, scale = 1, offset = 0) {
  lapply(sizes, function(n) offset + scale * (rnorm(1, 0, between) + rnorm(n)))
}
groupings <- list(
  equal_sizes = grouping(rep(8, 12), 0.8),
  unequal_sizes = grouping(c(5, 13, 7, 8, 6, 9, 10, 5, 8), 0.5),
  with_single = grouping(c(1, 4, 6, 1, 12), 1),
  no_effect = grouping(c(5, 5, 6, 7), 0),
  two_groups = grouping(c(2, 3), 1),
  large_offset = lapply(grouping(c(5, 6, 7, 8), 1, 1), function(g) 1e9 + round(g * 64) / 64),
  many = grouping(sample(5:13, 60, TRUE), 0.6)
)
icc <- function(groups) {
  # Shifted by its first value, which is exact and changes no variance: aov() loses eight digits at an offset of 1e9.
  y <- unlist(groups) - groups[[1]][1]; g <- factor(rep(seq_along(groups), lengths(groups)))
  model <- aov(y ~ g); squares <- summary(model)[[1]][["Mean Sq"]]
  n <- lengths(groups); N <- sum(n); k0 <- (N - sum(n^2) / N) / (length(n) - 1)
  equal <- length(unique(n)) == 1
  # Shifted as well: a mean of 1e9 holds only seven digits of what differs.
  summaries <- lapply(groups, function(g) list(n = length(g), mean = mean(g - groups[[1]][1]), sd = sd(g)))
  list(groups = lapply(groups, I), summaries = summaries, k0 = k0, icc1 = (squares[1] - squares[2]) / (squares[1] + (k0 - 1) * squares[2]),
    icc1_multilevel = if (equal) ICC1(model) else NA, icc2 = ICC2(model))
}

answers <- function(n, items, spread) matrix(pmin(7, pmax(1, round(rnorm(n * items, 5, spread)))), n)
teams <- list(
  close = answers(8, 3, 0.7), spread = answers(6, 3, 1.6), wild = cbind(c(1, 7, 1, 7), c(7, 1, 7, 1), c(1, 1, 7, 7)),
  unanimous = matrix(6, 5, 3), one_item = answers(9, 1, 1), two = answers(2, 4, 1), ten_items = answers(13, 10, 1.2)
)
agreement <- function(x) {
  frame <- as.data.frame(x); g <- rep(1, nrow(frame))
  list(items = lapply(seq_len(ncol(x)), function(j) I(x[, j])), variances = I(apply(x, 2, var)),
    rwg = if (ncol(x) == 1) rwg(frame[[1]], g, ranvar = 4)$rwg else rwg.j(frame, g, ranvar = 4)$rwg.j,
    average_deviation = if (ncol(x) == 1) ad.m(frame[[1]], g)$AD.M else ad.m(frame, g)$AD.M)
}
write_json(list(tables = lapply(tables, describe), groupings = lapply(groupings, icc), teams = lapply(teams, agreement)), "tables.json")
