import type { MethodSummaries } from '../method-wording.js';

/** Nynorsk: namn og éi setning om kvart tal. */
export const summaries: MethodSummaries = {
  // Frå svar til skårar
  'item-value': {
    name: 'Svar på ein påstand',
    sentence: 'Eit svar er eit heilt tal frå 1 til 7, og svar på påstandar som er stilte omvendt, blir snudde slik at eit høgt tal alltid betyr meir av det faktoren heiter.',
  },
  'factor-score': {
    name: 'Skåren til ein person på ein faktor',
    sentence: 'Snittet av det personen har svart på påstandane i faktoren, når minst halvparten av dei har fått svar.',
  },
  responses: {
    name: 'Talet på svar',
    sentence: 'Kor mange som har svart, og kor mange av dei som har ein skår på faktoren.',
  },
  'response-rate': {
    name: 'Svarprosent',
    sentence: 'Kor stor del av dei som vart inviterte, som har sendt inn svar.',
  },
  'group-mean': {
    name: 'Snittet i gruppa',
    sentence: 'Snittet av skårane til medlemmene på faktoren, der alle tel like mykje.',
  },
  'group-sd': {
    name: 'Standardavvik i gruppa (SD)',
    sentence: 'Kor langt skårane til medlemmene vanlegvis ligg frå snittet i gruppa.',
  },
  'group-index': {
    name: 'Samla indeks',
    sentence: 'Snittet av tala til gruppa på alle dei 26 faktorane.',
  },

  // Rapporten til gruppa
  'who-answered': {
    name: 'Kven som svarte når',
    sentence: 'Kor mange som svarte berre i den første målinga, berre i den andre og i begge.',
  },
  'group-change': {
    name: 'Endringa i gruppa',
    sentence: 'Snittet i gruppa i den siste målinga minus snittet i den første, rekna av alle som svarte kvar gong.',
  },
  'group-change-t': {
    name: 't-test for delvis overlappande utval',
    sentence: 'Prøver om endringa er større enn det tilfeldige utslag kan gi, også når nokon har slutta og andre har kome til.',
  },
  'unpaired-test': {
    name: 'Når nokon har slutta eller kome til',
    sentence: 'Då blir testen og intervallet rekna som om ulike personar hadde svart i dei to målingane, for elles kunne ein rekne ut kva dei svarte.',
  },
  'group-change-interval': {
    name: '95 % intervall for endringa i gruppa',
    sentence: 'Spennet av endringar som svara passar godt med: jo breiare, dess meir usikkert.',
  },
  'change-direction': {
    name: 'Opp, ned eller «kan ikkje seie»',
    sentence: 'Vi seier berre at noko har gått opp eller ned når heile intervallet ligg på same side av null.',
  },
  'group-d-av': {
    name: 'd for gruppa',
    sentence: 'Endringa målt i standardavvik mellom medlemmene, slik at ein kan samanlikne faktorar.',
  },
  'index-change': {
    name: 'Endring i samla indeks',
    sentence: 'Snittet av endringane på dei faktorane som har tal i begge målingane.',
  },
  'score-bands': {
    name: 'Låg, middels og høg',
    sentence: 'Kor mange av medlemmene som har låg, middels og høg skår på faktoren.',
  },
  'cohort-comparison': {
    name: 'Dei andre gruppene i kullet',
    sentence: 'Snittet av dei andre gruppene i kullet på same faktor, der kvar gruppe tel likt.',
  },

  // Kull og program
  'groups-compared': {
    name: 'Talet på grupper (n)',
    sentence: 'Kor mange grupper talet er rekna av: dei som har nok svar på faktoren i begge målingane.',
  },
  'programme-level': {
    name: 'Snitt og SD over grupper',
    sentence: 'Snittet av snitta i gruppene, og kor langt gruppene vanlegvis ligg frå det.',
  },
  'mean-change': {
    name: 'Gjennomsnittleg endring',
    sentence: 'Snittet av endringane i gruppene frå den første målinga til den siste.',
  },
  'change-interval': {
    name: '95 % intervall for endringa',
    sentence: 'Spennet av endringar som tala frå gruppene passar godt med: jo breiare, dess meir usikkert.',
  },
  'paired-t': {
    name: 'Para t-test (t, df, p)',
    sentence: 'Prøver om endringane i gruppene er større enn det tilfeldige utslag kan gi: ein liten p seier at ei slik endring ville vere sjeldan utan nokon verkeleg forskjell.',
  },
  'significance-stars': {
    name: 'Stjerner',
    sentence: 'Ein kort måte å vise kor liten p er, før det er teke omsyn til at mange faktorar blir prøvde samstundes.',
  },
  'change-counts': {
    name: 'Grupper som gjekk opp, stod stille og gjekk ned',
    sentence: 'Kor mange grupper som endra seg minst 0,1 opp, minst 0,1 ned eller mindre enn det.',
  },
  'better-worse': {
    name: 'Betre og dårlegare grupper',
    sentence: 'Kor mange grupper som har høgare og lågare samla indeks enn sist.',
  },
  'cohens-d-av': {
    name: 'Cohens d (d_av)',
    sentence: 'Endringa målt i standardavvik mellom grupper, slik at ein kan samanlikne faktorar.',
  },
  'cohens-d-av-interval': {
    name: '95 % intervall for d',
    sentence: 'Spennet av verdiar for d som tala passar godt med.',
  },
  'effect-size-words': {
    name: 'Liten, middels og stor',
    sentence: 'Tommelfingerregelen til Cohen for kor stor ei endring målt i d er.',
  },
  'cohens-d-z': {
    name: 'd_z',
    sentence: 'Endringa målt i standardavvik av endringane i gruppene: ho er stor når gruppene endrar seg likt.',
  },
  'hedges-g-av': {
    name: 'Hedges’ g (g_av)',
    sentence: 'Cohens d, gjord litt mindre fordi d er litt for stor når det er få grupper.',
  },
  holm: {
    name: 'p justert etter Holm',
    sentence: 'Ein strengare p som held risikoen for eitt einaste falskt funn nede, sjølv om 26 faktorar blir prøvde samstundes.',
  },
  'benjamini-hochberg': {
    name: 'p justert etter Benjamini–Hochberg',
    sentence: 'Ein strengare p som held delen falske funn nede blant det som blir rekna som funn.',
  },
  wilcoxon: {
    name: 'Wilcoxons test',
    sentence: 'Prøver det same som t-testen, men ser berre på kva veg og i kva rekkjefølgje gruppene endra seg.',
  },
  'sign-flip': {
    name: 'Permutasjonstest med byte av forteikn',
    sentence: 'Prøver det same som t-testen ved å telje kor ofte ei like stor endring ville oppstå dersom forteikna var tilfeldige.',
  },

  // Semje og reliabilitet
  agreement: {
    name: 'Semje i gruppa',
    sentence: 'Kor like svara frå medlemmene er, samanlikna med svar gitt på måfå.',
  },
  'agreement-in-groups': {
    name: 'Grupper etter semje',
    sentence: 'I kor mange grupper medlemmene er svært, noko og lite samde om faktoren.',
  },
  'cronbach-alpha': {
    name: 'Cronbachs alfa',
    sentence: 'Kor godt påstandane i ein faktor heng saman, slik at ein kan rekne dei som mål på det same.',
  },
  'cronbach-alpha-interval': {
    name: '95 % intervall for alfa',
    sentence: 'Spennet av verdiar for alfa som svara passar godt med.',
  },
  'mcdonald-omega': {
    name: 'McDonalds omega',
    sentence: 'Kor stor del av variasjonen i summen av påstandane som kjem frå det dei har felles.',
  },
  'icc-1': {
    name: 'ICC(1)',
    sentence: 'Kor stor del av forskjellane mellom skårane til personar som er forskjellar mellom gruppene deira.',
  },
  'icc-2': {
    name: 'ICC(2)',
    sentence: 'Kor påliteleg snittet av medlemmene i ei gruppe skil grupper frå kvarandre.',
  },

  // Reliabel endring
  'index-alpha': {
    name: 'Alfa for samla indeks',
    sentence: 'Kor godt dei 26 faktorane heng saman i den første målinga, rekna over gruppene.',
  },
  'reliable-change-error': {
    name: 'Standardfeil for sikker endring',
    sentence: 'Kor mykje ein kan vente at indeksen til ei gruppe svingar mellom to målingar berre fordi målinga er unøyaktig.',
  },
  'reliable-change': {
    name: 'Sikker endring (reliabel endring)',
    sentence: 'Kor mange grupper som endra seg meir enn målefeil vanlegvis gir.',
  },

  // Mål og endring
  'chosen-by': {
    name: 'Vald av',
    sentence: 'Kor mange av gruppene med begge målingane som valde faktoren som utviklingsområde.',
  },
  'goals-and-change': {
    name: 'Mål og endring (r)',
    sentence: 'Om faktorar som mange grupper valde å arbeide med, endra seg meir enn dei som få valde.',
  },
  'chosen-changes': {
    name: 'Valt mot resten',
    sentence: 'Kor mykje meir gruppa endra seg på det ho valde å arbeide med, enn på alt anna.',
  },
  'chosen-against-others': {
    name: 'Valt mot resten, over grupper',
    sentence: 'Om gruppene endra seg meir på det dei valde å arbeide med, enn på alt anna.',
  },

  // Normer
  'percentile-norm': {
    name: 'Persentil blant grupper',
    sentence: 'Kor mange prosent av dei andre gruppene som låg lågare enn denne gruppa, slik dei var før programmet.',
  },

  // Avrunding og vern
  thresholds: {
    name: 'Kor mange som må ha svart',
    sentence: 'Tal blir berre viste når så mange har svart at ingen kan lese svara til ein enkelt person ut av dei.',
  },
  'missing-figures': {
    name: 'Tal som manglar',
    sentence: 'Eit tal som ikkje finst eller ikkje kan visast, er aldri null: det står ein strek eller ein grunn i staden.',
  },
  rounding: {
    name: 'Avrunding',
    sentence: 'Alle tal om ei gruppe blir runda av til to desimalar før dei går ut av tenesta, slik at ingen kan rekne seg bakover til enkeltsvar.',
  },
  'whole-and-parts': {
    name: 'Heilskap og delar',
    sentence: 'Grupper er med i tal over grupper kull for kull, slik at ingen kan trekkje eitt tal frå eit anna og finne ut kva éi eller to grupper har svart.',
  },
  'no-control-group': {
    name: 'Endring, ikkje effekt',
    sentence: 'Utan ei kontrollgruppe seier tala at noko har endra seg, ikkje kva som førte til det.',
  },
};
