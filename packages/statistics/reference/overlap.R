# Partially overlapping samples: T_new2 written out from Derrick, Russ, Toher & White (2017), and R's own tests at the ends.
source("write-json.R")
set.seed(11, kind = "Mersenne-Twister", normal.kind = "Inversion", sample.kind = "Rejection")

draw <- function(n_a, n_b, n_c, rho = 0.6, scale = 1, offset = 0) {
  x <- rnorm(n_c)
  list(a = offset + scale * rnorm(n_a), b = offset + scale * (0.3 + 1.5 * rnorm(n_b)), x = offset + scale * x,
    y = offset + scale * (0.4 + rho * x + sqrt(1 - rho^2) * rnorm(n_c)))
}
samples <- list(
  some = draw(3, 2, 6), first_only = draw(4, 0, 7), second_only = draw(0, 5, 4), full = draw(0, 0, 9), none = draw(6, 9, 0),
  one_pair = draw(3, 4, 1), two_pairs = draw(2, 3, 2), three_pairs = draw(1, 1, 3), negative = draw(3, 3, 8, -0.8),
  large = draw(300, 200, 500), thin = draw(1, 1, 1), wide = draw(2, 3, 5, 0.5, 1e6, -1e6),
  large_offset = list(a = 1e9 + c(0.25, 1.5, 3), b = 1e9 + c(2.75, 4), x = 1e9 + c(1, 2.5, 0.5, 3.25, 2), y = 1e9 + c(1.75, 2, 1.5, 4, 3.5)),
  constant_pairs = list(a = c(3, 4), b = c(5, 6.5), x = rep(4, 4), y = c(5, 4.5, 4, 6))
)

t_new2 <- function(s) {
  n_a <- length(s$a); n_b <- length(s$b); n_c <- length(s$x)
  # Shifted by the first value, which is exact for a large common offset and changes no figure.
  origin <- c(s$a, s$x)[1]; one <- c(s$a, s$x) - origin; two <- c(s$b, s$y) - origin; n1 <- length(one); n2 <- length(two)
  r <- if (n_c >= 3 && sd(s$x) > 0 && sd(s$y) > 0) cor(s$x, s$y) else 0
  se <- sqrt(var(one) / n1 + var(two) / n2 - 2 * r * sd(one) * sd(two) * n_c / (n1 * n2))
  gamma <- (var(one) / n1 + var(two) / n2)^2 / ((var(one) / n1)^2 / (n1 - 1) + (var(two) / n2)^2 / (n2 - 1))
  df <- (n_c - 1) + (gamma - n_c + 1) / (n_a + n_b + 2 * n_c) * (n_a + n_b)
  difference <- mean(two) - mean(one); t <- difference / se
  list(onlyFirst = I(s$a), onlySecond = I(s$b), pairs = lapply(seq_len(n_c), function(i) I(c(s$x[i], s$y[i]))),
    difference = difference, t = t, df = df, p = 2 * pt(-abs(t), df), ciLow = difference - qt(0.975, df) * se, ciHigh = difference + qt(0.975, df) * se,
    dAv = difference / sqrt((var(one) + var(two)) / 2))
}
write_json(list(samples = lapply(samples, t_new2)), "overlap.json")
