/** Full citations, as printed. The same in every language. */
export interface Reference {
  /** As cited in a line of text. */
  readonly short: string;
  readonly citation: string;
  /** Without the resolver's address; null where there is none. */
  readonly doi: string | null;
}

export const references = {
  algina2003: {
    short: 'Algina & Keselman (2003)',
    citation: 'Algina, J. & Keselman, H. J. (2003). Approximate confidence intervals for effect sizes. Educational and Psychological Measurement, 63(4), 537–553.',
    doi: '10.1177/0013164403256358',
  },
  bang2019: {
    short: 'Bang (2019)',
    citation:
      'Bang, H. (2019). Hvordan har ledergruppene utviklet seg i løpet av Program for toppledergrupper? Vedlegg 4, Utvikling i Effect-kartlegginger, i Difis rapport om Program for toppledergrupper i staten.',
    doi: null,
  },
  benjamini1995: {
    short: 'Benjamini & Hochberg (1995)',
    citation:
      'Benjamini, Y. & Hochberg, Y. (1995). Controlling the false discovery rate: A practical and powerful approach to multiple testing. Journal of the Royal Statistical Society: Series B, 57(1), 289–300.',
    doi: '10.1111/j.2517-6161.1995.tb02031.x',
  },
  bliese2000: {
    short: 'Bliese (2000)',
    citation:
      'Bliese, P. D. (2000). Within-group agreement, non-independence, and reliability. In K. J. Klein & S. W. J. Kozlowski (Eds.), Multilevel theory, research, and methods in organizations (pp. 349–381). Jossey-Bass.',
    doi: null,
  },
  cohen1988: {
    short: 'Cohen (1988)',
    citation: 'Cohen, J. (1988). Statistical power analysis for the behavioral sciences (2nd ed.). Lawrence Erlbaum.',
    doi: '10.4324/9780203771587',
  },
  crawford2009: {
    short: 'Crawford, Garthwaite & Slick (2009)',
    citation:
      'Crawford, J. R., Garthwaite, P. H. & Slick, D. J. (2009). On percentile norms in neuropsychology: Proposed reporting standards and methods for quantifying the uncertainty over the percentile ranks of test scores. The Clinical Neuropsychologist, 23(7), 1173–1195.',
    doi: '10.1080/13854040902795018',
  },
  cronbach1951: {
    short: 'Cronbach (1951)',
    citation: 'Cronbach, L. J. (1951). Coefficient alpha and the internal structure of tests. Psychometrika, 16(3), 297–334.',
    doi: '10.1007/BF02310555',
  },
  cumming2012: {
    short: 'Cumming (2012)',
    citation: 'Cumming, G. (2012). Understanding the new statistics: Effect sizes, confidence intervals, and meta-analysis. Routledge.',
    doi: '10.4324/9780203807002',
  },
  derrick2017: {
    short: 'Derrick, Russ, Toher & White (2017)',
    citation:
      'Derrick, B., Russ, B., Toher, D. & White, P. (2017). Test statistics for the comparison of means for two samples that include both paired and independent observations. Journal of Modern Applied Statistical Methods, 16(1), 137–157.',
    doi: '10.22237/jmasm/1493597280',
  },
  fayers2001: {
    short: 'Fayers et al. (2001)',
    citation:
      'Fayers, P. M., Aaronson, N. K., Bjordal, K., Groenvold, M., Curran, D. & Bottomley, A. (2001). The EORTC QLQ-C30 scoring manual (3rd ed.). European Organisation for Research and Treatment of Cancer.',
    doi: null,
  },
  feldt1987: {
    short: 'Feldt, Woodruff & Salih (1987)',
    citation: 'Feldt, L. S., Woodruff, D. J. & Salih, F. A. (1987). Statistical inference for coefficient alpha. Applied Psychological Measurement, 11(1), 93–103.',
    doi: '10.1177/014662168701100107',
  },
  fisher1935: { short: 'Fisher (1935)', citation: 'Fisher, R. A. (1935). The design of experiments. Oliver and Boyd.', doi: null },
  haggard1958: { short: 'Haggard (1958)', citation: 'Haggard, E. A. (1958). Intraclass correlation and the analysis of variance. Dryden Press.', doi: null },
  hedges1981: {
    short: 'Hedges (1981)',
    citation: 'Hedges, L. V. (1981). Distribution theory for Glass’s estimator of effect size and related estimators. Journal of Educational Statistics, 6(2), 107–128.',
    doi: '10.3102/10769986006002107',
  },
  holm1979: {
    short: 'Holm (1979)',
    citation: 'Holm, S. (1979). A simple sequentially rejective multiple test procedure. Scandinavian Journal of Statistics, 6(2), 65–70.',
    doi: null,
  },
  jacobson1991: {
    short: 'Jacobson & Truax (1991)',
    citation:
      'Jacobson, N. S. & Truax, P. (1991). Clinical significance: A statistical approach to defining meaningful change in psychotherapy research. Journal of Consulting and Clinical Psychology, 59(1), 12–19.',
    doi: '10.1037/0022-006X.59.1.12',
  },
  james1984: {
    short: 'James, Demaree & Wolf (1984)',
    citation:
      'James, L. R., Demaree, R. G. & Wolf, G. (1984). Estimating within-group interrater reliability with and without response bias. Journal of Applied Psychology, 69(1), 85–98.',
    doi: '10.1037/0021-9010.69.1.85',
  },
  lakens2013: {
    short: 'Lakens (2013)',
    citation:
      'Lakens, D. (2013). Calculating and reporting effect sizes to facilitate cumulative science: A practical primer for t-tests and ANOVAs. Frontiers in Psychology, 4, 863.',
    doi: '10.3389/fpsyg.2013.00863',
  },
  lebreton2008: {
    short: 'LeBreton & Senter (2008)',
    citation:
      'LeBreton, J. M. & Senter, J. L. (2008). Answers to 20 questions about interrater reliability and interrater agreement. Organizational Research Methods, 11(4), 815–852.',
    doi: '10.1177/1094428106296642',
  },
  maassen2004: {
    short: 'Maassen (2004)',
    citation:
      'Maassen, G. H. (2004). The standard error in the Jacobson and Truax Reliable Change Index: The classical approach to the assessment of reliable change. Journal of the International Neuropsychological Society, 10(6), 888–893.',
    doi: '10.1017/S1355617704106097',
  },
  mcdonald1999: { short: 'McDonald (1999)', citation: 'McDonald, R. P. (1999). Test theory: A unified treatment. Lawrence Erlbaum.', doi: '10.4324/9781410601087' },
  pearson1895: {
    short: 'Pearson (1895)',
    citation: 'Pearson, K. (1895). Note on regression and inheritance in the case of two parents. Proceedings of the Royal Society of London, 58, 240–242.',
    doi: '10.1098/rspl.1895.0041',
  },
  revelle2009: {
    short: 'Revelle & Zinbarg (2009)',
    citation: 'Revelle, W. & Zinbarg, R. E. (2009). Coefficients alpha, beta, omega, and the glb: Comments on Sijtsma. Psychometrika, 74(1), 145–154.',
    doi: '10.1007/s11336-008-9102-z',
  },
  student1908: { short: 'Student (1908)', citation: 'Student (1908). The probable error of a mean. Biometrika, 6(1), 1–25.', doi: '10.1093/biomet/6.1.1' },
  welch1947: {
    short: 'Welch (1947)',
    citation:
      'Welch, B. L. (1947). The generalization of “Student’s” problem when several different population variances are involved. Biometrika, 34(1–2), 28–35.',
    doi: '10.1093/biomet/34.1-2.28',
  },
  wilcoxon1945: { short: 'Wilcoxon (1945)', citation: 'Wilcoxon, F. (1945). Individual comparisons by ranking methods. Biometrics Bulletin, 1(6), 80–83.', doi: '10.2307/3001968' },
} as const satisfies Readonly<Record<string, Reference>>;

export type ReferenceKey = keyof typeof references;
