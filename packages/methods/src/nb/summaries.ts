import type { MethodSummaries } from '../method-wording.js';

/** Bokmål: navn og én setning om hvert tall. */
export const summaries: MethodSummaries = {
  // Fra svar til skårer
  'item-value': {
    name: 'Svar på et utsagn',
    sentence: 'Et svar er et helt tall fra 1 til 7, og svar på utsagn som er stilt omvendt, snus slik at et høyt tall alltid betyr mer av det faktoren heter.',
  },
  'factor-score': {
    name: 'En persons skår på en faktor',
    sentence: 'Snittet av personens svar på faktorens utsagn, når minst halvparten av dem er besvart.',
  },
  responses: {
    name: 'Antall svar',
    sentence: 'Hvor mange som har svart, og hvor mange av dem som har en skår på faktoren.',
  },
  'response-rate': {
    name: 'Svarprosent',
    sentence: 'Hvor stor del av dem som ble invitert, som har sendt inn svar.',
  },
  'group-mean': {
    name: 'Gruppens snitt',
    sentence: 'Snittet av medlemmenes skårer på faktoren, der alle teller like mye.',
  },
  'group-sd': {
    name: 'Standardavvik i gruppen (SD)',
    sentence: 'Hvor langt medlemmenes skårer vanligvis ligger fra gruppens snitt.',
  },
  'group-index': {
    name: 'Samlet indeks',
    sentence: 'Snittet av gruppens tall på alle de 26 faktorene.',
  },

  // Gruppens rapport
  'who-answered': {
    name: 'Hvem som svarte når',
    sentence: 'Hvor mange som svarte bare i den første målingen, bare i den andre og i begge.',
  },
  'group-change': {
    name: 'Gruppens endring',
    sentence: 'Gruppens snitt i den siste målingen minus snittet i den første, regnet av alle som svarte hver gang.',
  },
  'group-change-t': {
    name: 't-test for delvis overlappende utvalg',
    sentence: 'Prøver om endringen er større enn det tilfeldigheter kan gi, også når noen har sluttet og andre er kommet til.',
  },
  'unpaired-test': {
    name: 'Når noen har sluttet eller kommet til',
    sentence: 'Da regnes testen og intervallet som om målingene var besvart av ulike personer, for ellers kunne man regne ut hva de svarte.',
  },
  'group-change-interval': {
    name: '95 % intervall for gruppens endring',
    sentence: 'Spennet av endringer som svarene passer godt med: jo bredere, desto mer usikkert.',
  },
  'change-direction': {
    name: 'Opp, ned eller «kan ikke si»',
    sentence: 'Vi sier bare at noe har gått opp eller ned når hele intervallet ligger på samme side av null.',
  },
  'group-d-av': {
    name: 'Gruppens d',
    sentence: 'Endringen målt i standardavvik mellom medlemmene, slik at faktorer kan sammenlignes.',
  },
  'index-change': {
    name: 'Endring i samlet indeks',
    sentence: 'Snittet av endringene på de faktorene som har tall i begge målinger.',
  },
  'score-bands': {
    name: 'Lav, middels og høy',
    sentence: 'Hvor mange av medlemmene som har lav, middels og høy skår på faktoren.',
  },
  'cohort-comparison': {
    name: 'Kullets andre grupper',
    sentence: 'Snittet av de andre gruppene i kullet på samme faktor, der hver gruppe teller likt.',
  },

  // Kull og program
  'groups-compared': {
    name: 'Antall grupper (n)',
    sentence: 'Hvor mange grupper tallet er regnet av: de som har nok svar på faktoren i begge målinger.',
  },
  'programme-level': {
    name: 'Snitt og SD over grupper',
    sentence: 'Snittet av gruppenes snitt, og hvor langt gruppene vanligvis ligger fra det.',
  },
  'mean-change': {
    name: 'Gjennomsnittlig endring',
    sentence: 'Snittet av gruppenes endringer fra den første målingen til den siste.',
  },
  'change-interval': {
    name: '95 % intervall for endringen',
    sentence: 'Spennet av endringer som tallene fra gruppene passer godt med: jo bredere, desto mer usikkert.',
  },
  'paired-t': {
    name: 'Paret t-test (t, df, p)',
    sentence: 'Prøver om gruppenes endringer er større enn det tilfeldigheter kan gi: en liten p sier at en slik endring ville være sjelden uten noen virkelig forskjell.',
  },
  'significance-stars': {
    name: 'Stjerner',
    sentence: 'En kort måte å vise hvor liten p er, før det er tatt hensyn til at mange faktorer prøves samtidig.',
  },
  'change-counts': {
    name: 'Grupper som gikk opp, sto stille og gikk ned',
    sentence: 'Hvor mange grupper som endret seg minst 0,1 opp, minst 0,1 ned eller mindre enn det.',
  },
  'better-worse': {
    name: 'Bedre og dårligere grupper',
    sentence: 'Hvor mange grupper som har høyere og lavere samlet indeks enn sist.',
  },
  'cohens-d-av': {
    name: 'Cohens d (d_av)',
    sentence: 'Endringen målt i standardavvik mellom grupper, slik at faktorer kan sammenlignes.',
  },
  'cohens-d-av-interval': {
    name: '95 % intervall for d',
    sentence: 'Spennet av verdier for d som tallene passer godt med.',
  },
  'effect-size-words': {
    name: 'Liten, middels og stor',
    sentence: 'Cohens tommelfingerregel for hvor stor en endring målt i d er.',
  },
  'cohens-d-z': {
    name: 'd_z',
    sentence: 'Endringen målt i standardavvik av gruppenes endringer: den er stor når gruppene endrer seg likt.',
  },
  'hedges-g-av': {
    name: 'Hedges’ g (g_av)',
    sentence: 'Cohens d, gjort litt mindre fordi d er litt for stor når det er få grupper.',
  },
  holm: {
    name: 'p justert etter Holm',
    sentence: 'En strengere p som holder risikoen for et eneste falskt funn nede, selv om 26 faktorer prøves samtidig.',
  },
  'benjamini-hochberg': {
    name: 'p justert etter Benjamini–Hochberg',
    sentence: 'En strengere p som holder andelen falske funn nede blant det som regnes som funn.',
  },
  wilcoxon: {
    name: 'Wilcoxons test',
    sentence: 'Prøver det samme som t-testen, men ser bare på hvilken vei og i hvilken rekkefølge gruppene endret seg.',
  },
  'sign-flip': {
    name: 'Permutasjonstest med fortegnsbytte',
    sentence: 'Prøver det samme som t-testen ved å telle hvor ofte en like stor endring ville oppstå hvis fortegnene var tilfeldige.',
  },

  // Enighet og reliabilitet
  agreement: {
    name: 'Enighet i gruppen',
    sentence: 'Hvor like svarene fra medlemmene er, sammenlignet med svar gitt på måfå.',
  },
  'agreement-in-groups': {
    name: 'Grupper etter enighet',
    sentence: 'I hvor mange grupper medlemmene er svært, noe og lite enige om faktoren.',
  },
  'cronbach-alpha': {
    name: 'Cronbachs alfa',
    sentence: 'Hvor godt utsagnene i en faktor henger sammen, slik at de kan regnes som mål på det samme.',
  },
  'cronbach-alpha-interval': {
    name: '95 % intervall for alfa',
    sentence: 'Spennet av verdier for alfa som svarene passer godt med.',
  },
  'mcdonald-omega': {
    name: 'McDonalds omega',
    sentence: 'Hvor stor del av variasjonen i faktorens sum som kommer fra det utsagnene har felles.',
  },
  'icc-1': {
    name: 'ICC(1)',
    sentence: 'Hvor stor del av forskjellene mellom personers skårer som er forskjeller mellom gruppene deres.',
  },
  'icc-2': {
    name: 'ICC(2)',
    sentence: 'Hvor pålitelig snittet av en gruppes medlemmer skiller grupper fra hverandre.',
  },

  // Reliabel endring
  'index-alpha': {
    name: 'Alfa for samlet indeks',
    sentence: 'Hvor godt de 26 faktorene henger sammen i den første målingen, regnet over gruppene.',
  },
  'reliable-change-error': {
    name: 'Standardfeil for sikker endring',
    sentence: 'Hvor mye en gruppes indeks kan forventes å svinge mellom to målinger bare fordi målingen er unøyaktig.',
  },
  'reliable-change': {
    name: 'Sikker endring (reliabel endring)',
    sentence: 'Hvor mange grupper som endret seg mer enn målefeil vanligvis gir.',
  },

  // Mål og endring
  'chosen-by': {
    name: 'Valgt av',
    sentence: 'Hvor mange av gruppene med begge målinger som valgte faktoren som utviklingsområde.',
  },
  'goals-and-change': {
    name: 'Mål og endring (r)',
    sentence: 'Om faktorer som mange grupper valgte å arbeide med, endret seg mer enn de som få valgte.',
  },
  'chosen-changes': {
    name: 'Valgt mot resten',
    sentence: 'Hvor mye mer gruppen endret seg på det den valgte å arbeide med, enn på alt annet.',
  },
  'chosen-against-others': {
    name: 'Valgt mot resten, over grupper',
    sentence: 'Om gruppene endret seg mer på det de valgte å arbeide med, enn på alt annet.',
  },

  // Normer
  'percentile-norm': {
    name: 'Persentil blant grupper',
    sentence: 'Hvor mange prosent av de andre gruppene som lå lavere enn denne gruppen, slik de var før programmet.',
  },

  // Avrunding og vern
  thresholds: {
    name: 'Hvor mange som må ha svart',
    sentence: 'Tall vises bare når så mange har svart at ingen enkelts svar kan leses ut av dem.',
  },
  'missing-figures': {
    name: 'Tall som mangler',
    sentence: 'Et tall som ikke finnes eller ikke kan vises, er aldri null: det står en strek eller en grunn i stedet.',
  },
  rounding: {
    name: 'Avrunding',
    sentence: 'Alle tall om en gruppe rundes av til to desimaler før de forlater tjenesten, slik at ingen kan regne seg bakover til enkeltsvar.',
  },
  'whole-and-parts': {
    name: 'Helhet og deler',
    sentence: 'Grupper er med i tall over grupper kullvis, slik at ingen kan trekke ett tall fra et annet og finne ut hva én eller to grupper har svart.',
  },
  'no-control-group': {
    name: 'Endring, ikke effekt',
    sentence: 'Uten en kontrollgruppe sier tallene at noe har endret seg, ikke hva som førte til det.',
  },
};
