import type { MethodSummaries } from '../method-wording.js';

/** Dansk: navn og én sætning om hvert tal. */
export const summaries: MethodSummaries = {
  // Fra svar til scorer
  'item-value': {
    name: 'Svar på et udsagn',
    sentence: 'Et svar er et helt tal fra 1 til 7, og svar på udsagn, der er stillet omvendt, vendes, så et højt tal altid betyder mere af det, faktoren hedder.',
  },
  'factor-score': {
    name: 'En persons score på en faktor',
    sentence: 'Gennemsnittet af personens svar på faktorens udsagn, når mindst halvdelen af dem er besvaret.',
  },
  responses: {
    name: 'Antal besvarelser',
    sentence: 'Hvor mange der har svaret, og hvor mange af dem der har en score på faktoren.',
  },
  'response-rate': {
    name: 'Svarprocent',
    sentence: 'Hvor stor en del af de inviterede der har sendt deres besvarelse ind.',
  },
  'group-mean': {
    name: 'Gruppens gennemsnit',
    sentence: 'Gennemsnittet af medlemmernes scorer på faktoren, hvor alle tæller lige meget.',
  },
  'group-sd': {
    name: 'Standardafvigelse i gruppen (SD)',
    sentence: 'Hvor langt medlemmernes scorer typisk ligger fra gruppens gennemsnit.',
  },
  'group-index': {
    name: 'Samlet indeks',
    sentence: 'Gennemsnittet af gruppens tal på alle 26 faktorer.',
  },

  // Gruppens rapport
  'who-answered': {
    name: 'Hvem der svarede hvornår',
    sentence: 'Hvor mange der kun svarede i den første måling, kun i den anden og i begge.',
  },
  'group-change': {
    name: 'Gruppens ændring',
    sentence: 'Gruppens gennemsnit i den sidste måling minus gennemsnittet i den første, beregnet af alle, der svarede hver gang.',
  },
  'group-change-t': {
    name: 't-test for delvist overlappende stikprøver',
    sentence: 'Undersøger, om ændringen er større, end tilfældigheder kan give, også når nogle er stoppet og andre kommet til.',
  },
  'unpaired-test': {
    name: 'Når nogle er stoppet eller kommet til',
    sentence: 'Så beregnes testen og intervallet, som om målingerne var besvaret af forskellige personer, for ellers kunne man regne ud, hvad de svarede.',
  },
  'group-change-interval': {
    name: '95 %-konfidensinterval for gruppens ændring',
    sentence: 'Spændet af ændringer, som svarene passer godt med: jo bredere, desto mere usikkert.',
  },
  'change-direction': {
    name: 'Op, ned eller ”kan ikke afgøres”',
    sentence: 'Vi siger kun, at noget er gået op eller ned, når hele intervallet ligger på samme side af nul.',
  },
  'group-d-av': {
    name: 'Gruppens d',
    sentence: 'Ændringen målt i standardafvigelser mellem medlemmerne, så faktorer kan sammenlignes.',
  },
  'index-change': {
    name: 'Ændring i samlet indeks',
    sentence: 'Gennemsnittet af ændringerne på de faktorer, der har tal i begge målinger.',
  },
  'score-bands': {
    name: 'Lav, middel og høj',
    sentence: 'Hvor mange af medlemmerne der har en lav, middel og høj score på faktoren.',
  },
  'cohort-comparison': {
    name: 'Holdets andre grupper',
    sentence: 'Gennemsnittet af de andre grupper på holdet på samme faktor, hvor hver gruppe tæller lige meget.',
  },

  // Hold og program
  'groups-compared': {
    name: 'Antal grupper (n)',
    sentence: 'Hvor mange grupper tallet er beregnet af: dem, der har nok besvarelser på faktoren i begge målinger.',
  },
  'programme-level': {
    name: 'Gennemsnit og SD over grupper',
    sentence: 'Gennemsnittet af gruppernes gennemsnit, og hvor langt grupperne typisk ligger fra det.',
  },
  'mean-change': {
    name: 'Gennemsnitlig ændring',
    sentence: 'Gennemsnittet af gruppernes ændringer fra den første måling til den sidste.',
  },
  'change-interval': {
    name: '95 %-konfidensinterval for ændringen',
    sentence: 'Spændet af ændringer, som gruppernes tal passer godt med: jo bredere, desto mere usikkert.',
  },
  'paired-t': {
    name: 'Parret t-test (t, df, p)',
    sentence: 'Undersøger, om gruppernes ændringer er større, end tilfældigheder kan give: En lille p siger, at sådan en ændring ville være sjælden uden nogen reel forskel.',
  },
  'significance-stars': {
    name: 'Stjerner',
    sentence: 'En kort måde at vise, hvor lille p er, før der er taget højde for, at mange faktorer testes på én gang.',
  },
  'change-counts': {
    name: 'Grupper, der gik op, stod stille og gik ned',
    sentence: 'Hvor mange grupper der ændrede sig mindst 0,1 op, mindst 0,1 ned eller mindre end det.',
  },
  'better-worse': {
    name: 'Bedre og dårligere grupper',
    sentence: 'Hvor mange grupper der har et højere og et lavere samlet indeks end sidst.',
  },
  'cohens-d-av': {
    name: 'Cohens d (d_av)',
    sentence: 'Ændringen målt i standardafvigelser mellem grupper, så faktorer kan sammenlignes.',
  },
  'cohens-d-av-interval': {
    name: '95 %-konfidensinterval for d',
    sentence: 'Spændet af værdier for d, som tallene passer godt med.',
  },
  'effect-size-words': {
    name: 'Lille, middelstor og stor',
    sentence: 'Cohens tommelfingerregel for, hvor stor en ændring målt i d er.',
  },
  'cohens-d-z': {
    name: 'd_z',
    sentence: 'Ændringen målt i standardafvigelser af gruppernes ændringer: Den er stor, når grupperne ændrer sig ens.',
  },
  'hedges-g-av': {
    name: 'Hedges’ g (g_av)',
    sentence: 'Cohens d gjort lidt mindre, fordi d er lidt for stor, når der er få grupper.',
  },
  holm: {
    name: 'p justeret efter Holm',
    sentence: 'En strengere p, der holder risikoen for blot ét falsk fund nede, selv om 26 faktorer testes på én gang.',
  },
  'benjamini-hochberg': {
    name: 'p justeret efter Benjamini–Hochberg',
    sentence: 'En strengere p, der holder andelen af falske fund nede blandt det, der regnes som fund.',
  },
  wilcoxon: {
    name: 'Wilcoxons test',
    sentence: 'Undersøger det samme som t-testen, men ser kun på, hvilken vej og i hvilken rækkefølge grupperne ændrede sig.',
  },
  'sign-flip': {
    name: 'Permutationstest med fortegnsskift',
    sentence: 'Undersøger det samme som t-testen ved at tælle, hvor ofte en lige så stor ændring ville opstå, hvis fortegnene var tilfældige.',
  },

  // Enighed og reliabilitet
  agreement: {
    name: 'Enighed i gruppen',
    sentence: 'Hvor ens medlemmernes svar er sammenlignet med svar givet på må og få.',
  },
  'agreement-in-groups': {
    name: 'Grupper efter enighed',
    sentence: 'I hvor mange grupper medlemmerne i høj, nogen og lav grad er enige om faktoren.',
  },
  'cronbach-alpha': {
    name: 'Cronbachs alfa',
    sentence: 'Hvor godt udsagnene i en faktor hænger sammen, så de kan regnes som mål for det samme.',
  },
  'cronbach-alpha-interval': {
    name: '95 %-konfidensinterval for alfa',
    sentence: 'Spændet af værdier for alfa, som svarene passer godt med.',
  },
  'mcdonald-omega': {
    name: 'McDonalds omega',
    sentence: 'Hvor stor en del af variationen i faktorens sum der kommer fra det, udsagnene har til fælles.',
  },
  'icc-1': {
    name: 'ICC(1)',
    sentence: 'Hvor stor en del af forskellene mellem personers scorer der er forskelle mellem deres grupper.',
  },
  'icc-2': {
    name: 'ICC(2)',
    sentence: 'Hvor pålideligt gennemsnittet af en gruppes medlemmer skelner grupper fra hinanden.',
  },

  // Reliabel ændring
  'index-alpha': {
    name: 'Alfa for samlet indeks',
    sentence: 'Hvor godt de 26 faktorer hænger sammen i den første måling, beregnet over grupperne.',
  },
  'reliable-change-error': {
    name: 'Standardfejl for sikker ændring',
    sentence: 'Hvor meget en gruppes indeks kan forventes at svinge mellem to målinger, alene fordi målingen er unøjagtig.',
  },
  'reliable-change': {
    name: 'Sikker ændring (reliabel ændring)',
    sentence: 'Hvor mange grupper der ændrede sig mere, end målefejl normalt giver.',
  },

  // Mål og ændring
  'chosen-by': {
    name: 'Valgt af',
    sentence: 'Hvor mange af grupperne med begge målinger der valgte faktoren som udviklingsområde.',
  },
  'goals-and-change': {
    name: 'Mål og ændring (r)',
    sentence: 'Om faktorer, som mange grupper valgte at arbejde med, ændrede sig mere end dem, som få valgte.',
  },
  'chosen-changes': {
    name: 'Valgt mod resten',
    sentence: 'Hvor meget mere gruppen ændrede sig på det, den valgte at arbejde med, end på alt andet.',
  },
  'chosen-against-others': {
    name: 'Valgt mod resten, over grupper',
    sentence: 'Om grupperne ændrede sig mere på det, de valgte at arbejde med, end på alt andet.',
  },

  // Normer
  'percentile-norm': {
    name: 'Percentil blandt grupper',
    sentence: 'Hvor mange procent af de andre grupper der lå lavere end denne gruppe, sådan som de var før programmet.',
  },

  // Afrunding og beskyttelse
  thresholds: {
    name: 'Hvor mange der skal have svaret',
    sentence: 'Tal vises kun, når så mange har svaret, at ingen enkelts svar kan læses ud af dem.',
  },
  'missing-figures': {
    name: 'Tal, der mangler',
    sentence: 'Et tal, som ikke findes eller ikke kan vises, er aldrig nul: Der står en streg eller en grund i stedet.',
  },
  rounding: {
    name: 'Afrunding',
    sentence: 'Alle tal om en gruppe afrundes til to decimaler, før de forlader tjenesten, så ingen kan regne sig baglæns til enkelte svar.',
  },
  'whole-and-parts': {
    name: 'Helhed og dele',
    sentence: 'Grupper er med i tal over grupper holdvis, så ingen kan trække ét tal fra et andet og finde ud af, hvad en eller to grupper har svaret.',
  },
  'no-control-group': {
    name: 'Ændring, ikke effekt',
    sentence: 'Uden en kontrolgruppe siger tallene, at noget har ændret sig, ikke hvad der førte til det.',
  },
};
