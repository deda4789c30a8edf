import type { Errata } from '../method-wording.js';

/** Dansk: hvor den offentliggjorte rapport og dens egne tal skilles. */
export const errata: Errata = {
  'degrees-of-freedom': {
    title: 'Frihedsgrader i tabel 2',
    printed: 'Kolonnen hedder t(26), og tabellen siger N = 31.',
    holds: 'En parret t-test af 31 grupper har 30 frihedsgrader.',
    howWeKnow: 'Frihedsgraderne er antallet af par minus én: 26 ville kræve 27 grupper. 26 er derimod antallet af faktorer.',
  },
  'size-counts': {
    title: 'Antal store og middelstore ændringer',
    printed: 'Teksten siger, at d er mindst 0,8 på 12 dimensioner og mindst 0,5 på 12 andre.',
    holds: 'Tabel 2 har 10 faktorer med d på mindst 0,80 og 14 med d fra 0,50 til 0,79.',
    howWeKnow: 'Talt i tabellen: Den tiende er Effektiv teamledelse med 0,81, den ellevte Psykologisk tryghed med 0,76.',
  },
  'chosen-by-cell': {
    title: 'Antal grupper, der valgte løbende gruppelæring',
    printed: 'Cellen indeholder 1.86, som er rækkens egen d.',
    holds: '19 grupper.',
    howWeKnow: 'Rapporten oplyser r = 0,64 mellem valg og ændring. Af alle hele tal fra 0 til 31 giver kun 19 denne korrelation: 18 giver 0,62, og 20 giver 0,66.',
  },
  stars: {
    title: 'Stjerner, der ikke følger af t',
    printed: 'Fokuseret kommunikation 3.80**, Gennemførelse af beslutninger 3.69**, Afbalanceret mangfoldighed 3.69** og Informationssystemer 3.68**.',
    holds: 'Alle fire har p < 0,001 og skulle have haft tre stjerner.',
    howWeKnow: 'Med 30 frihedsgrader går grænsen for 0,001 ved t = 3,646. Med 26, som der står i kolonnen, går den ved 3,707; så er tre af dem rigtige, men 3,80 stadig ikke.',
  },
  'interval-off-centre': {
    title: 'Et interval, der ikke ligger omkring ændringen',
    printed: 'Opgavekonflikt: ændring 0.01, interval −0.22 til 0.20.',
    holds: 'Et t-interval har ændringen i midten; her er midten −0,01. Vores intervaller er t-intervaller.',
    howWeKnow: 'Afrunding til to decimaler kan højst flytte midten med 0,01, og så er afstanden 0,02 for stor. Rapporten siger ikke, hvordan intervallerne er beregnet. Skæve intervaller får man for eksempel ved at trække nye stikprøver fra dataene.',
  },
  'index-chosen-by': {
    title: 'Antal grupper i indeksets række',
    printed: '11 i kolonnen ”Antal grupper” for Global Team Effectiveness Index.',
    holds: 'Vi har ikke sådan et tal. Indekset er gennemsnittet af faktorerne og kan ikke vælges som udviklingsområde.',
    howWeKnow: 'Rapporten siger ikke, hvad 11 tæller. De 19 faktorer med et antal giver r = 0,64 uden indekset.',
  },
  'reliable-change-basis': {
    title: 'Grundlaget for reliabel ændring',
    printed: '19 af 31 grupper har ændret sig reliabelt positivt og én reliabelt negativt. Standardfejlen er ikke oplyst.',
    holds: 'Vi skriver altid alfa og standardfejlen ud sammen med antallet.',
    howWeKnow: 'Antallet afhænger af, hvilken reliabilitet der vælges. I et syntetisk program, der er bygget efter de offentliggjorte tabeller, giver alfa for de 26 faktorgennemsnit de samme tal, 19 og 1.',
  },
  'effect-wording': {
    title: 'Ordet ”effekt”',
    printed: '”Effekten af programmet er undersøgt på tre måder.”',
    holds: 'Tallene viser ændring i grupper, der deltog. De viser ikke, at programmet var årsagen.',
    howWeKnow: 'Ingen grupper uden for programmet blev målt, så der er intet at sammenligne med.',
  },
};
