# Reliability and agreement of the reference programme in R, before and after, as it was answered and with gaps.
# Needs R with psych and multilevel. Run in this folder: Rscript reliability.R
source("../../statistics/reference/write-json.R")
suppressMessages({ library(psych); library(multilevel) })

demo <- "../../../prisma/demo/"
answers <- read.csv(paste0(demo, "responses.csv"))
reversed <- c("focused_communication_2", "no_relationship_conflict_1", "no_relationship_conflict_2",
              "no_political_games_1", "no_political_games_2", "decision_implementation_3")
answers[reversed] <- 8 - answers[reversed]
items <- grep("_[123]$", names(answers), value = TRUE)
factors <- unique(sub("_[123]$", "", items))

# Every 23rd answer left out, counted through the file: about one response in eight has a gap in a factor.
gaps <- outer(seq_len(nrow(answers)), seq_along(items), function(row, item) (7 * row + item) %% 23 == 0)
with_gaps <- answers
with_gaps[items][gaps] <- NA

# psych's optimiser stops at about 1e-6. The same minimum, polished by the stationarity equations of minres.
polished_omega <- function(R) {
  l <- as.numeric(fa(R, 1, fm = "minres", rotate = "none", warnings = FALSE)$loadings)
  for (sweep in 1:5000) for (i in seq_along(l)) l[i] <- sum(R[i, -i] * l[-i]) / sum(l[-i]^2)
  key <- sign(l)
  1 - sum(1 - l^2) / sum(R * outer(key, key))
}

describe <- function(rows, factor) {
  complete <- na.omit(rows[c("group", paste0(factor, "_", 1:3))])
  x <- complete[-1]
  raw <- suppressWarnings(suppressMessages(alpha(x, check.keys = FALSE, warnings = FALSE)))$total$raw_alpha
  feldt <- alpha.ci(raw, nrow(x), ncol(x))
  omega_psych <- suppressWarnings(suppressMessages(omega(x, nfactors = 1, plot = FALSE)))$omega.tot
  model <- summary(aov(rowMeans(x) ~ factor(complete$group)))[[1]][["Mean Sq"]]
  n <- table(complete$group); N <- sum(n); k0 <- (N - sum(n^2) / N) / (length(n) - 1)
  r <- rwg.j(x, complete$group, ranvar = (7^2 - 1) / 12)$rwg.j
  list(responses = nrow(x), alpha = raw, alpha_low = feldt$lower.ci, alpha_high = feldt$upper.ci,
    omega_psych = omega_psych, omega_polished = polished_omega(cor(x)),
    icc1 = (model[1] - model[2]) / (model[1] + (k0 - 1) * model[2]), icc2 = (model[1] - model[2]) / model[1],
    strong = sum(r >= 0.7), moderate = sum(r >= 0.5 & r < 0.7), weak = sum(r < 0.5))
}
wave <- function(rows) setNames(lapply(factors, function(factor) describe(rows, factor)), factors)
waves <- function(rows) list(pre = wave(rows[rows$wave == "pre", ]), post = wave(rows[rows$wave == "post", ]))

write_json(list(answered = waves(answers), with_gaps = waves(with_gaps)), "reliability.json")
