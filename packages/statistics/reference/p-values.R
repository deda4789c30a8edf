# Families of p-values, and tails of Student's t far out.
source("write-json.R")
set.seed(7, kind = "Mersenne-Twister", normal.kind = "Inversion", sample.kind = "Rejection")
families <- list(
  one = 0.03, two = c(0.04, 0.03), equal = c(0.02, 0.02, 0.02), with_missing = c(0.01, NA, 0.04, NA, 0.03, 0.005),
  all_missing = c(NA_real_, NA_real_), zero_and_one = c(0, 1, 0.5), tiny = c(1e-300, 1e-200, 3e-16, 0.2),
  uniform_26 = runif(26), skewed_26 = runif(26)^6, uniform_500 = runif(500)^2
)
adjust <- function(p) list(p = I(p), holm = I(p.adjust(p, "holm")), bh = I(p.adjust(p, "BH")))
cases <- expand.grid(t = c(1e-8, 0.3, 2, 8, 37, 1e3, 1e10, 1e60), df = c(1, 2, 2.7, 5, 30, 250, 1e5))
log_p <- log(2) + pt(-cases$t, cases$df, log.p = TRUE)
tails <- lapply(which(log_p > -690), function(i) list(t = cases$t[i], df = cases$df[i], p = exp(log_p[i])))
z <- c(0, 1e-8, 0.5, 1.96, 5, 8.3, 12, 20, 30, 37.3)
normal_tails <- lapply(z, function(z) list(z = z, p = 2 * pnorm(-z)))
# 1, 2, ... n all positive: the farthest that Wilcoxon's test can go, exact below 50.
wilcoxon_tails <- lapply(c(1, 2, 5, 30, 49, 50, 200, 1000, 1700), function(n) list(n = n, p = wilcox.test(1:n)$p.value))
words <- effectsize::interpret_cohens_d(c(0, 0.1999, 0.2, -0.3, 0.4999, 0.5, -0.7999, 0.8, -2), rules = "cohen1988")
write_json(list(families = lapply(families, adjust), tails = tails, normalTails = normal_tails, wilcoxonTails = wilcoxon_tails, words = list(d = I(c(0, 0.1999, 0.2, -0.3, 0.4999, 0.5, -0.7999, 0.8, -2)), word = I(as.character(words)))), "p-values.json")
