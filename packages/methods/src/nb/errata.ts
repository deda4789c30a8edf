import type { Errata } from '../method-wording.js';

/** Bokmål: der den publiserte rapporten og dens egne tall skiller lag. */
export const errata: Errata = {
  'degrees-of-freedom': {
    title: 'Frihetsgrader i tabell 2',
    printed: 'Kolonnen heter t(26), og tabellen sier N = 31.',
    holds: 'En paret t-test av 31 grupper har 30 frihetsgrader.',
    howWeKnow: 'Frihetsgradene er antallet par minus én: 26 ville krevd 27 grupper. 26 er derimot antallet faktorer.',
  },
  'size-counts': {
    title: 'Antall store og middels endringer',
    printed: 'Teksten sier at d er minst 0,8 på 12 dimensjoner og minst 0,5 på 12 andre.',
    holds: 'Tabell 2 har 10 faktorer med d på minst 0,80 og 14 med d fra 0,50 til 0,79.',
    howWeKnow: 'Telt i tabellen: den tiende er Effektiv teamledelse med 0,81, den ellevte Gruppepsykologisk trygghet med 0,76.',
  },
  'chosen-by-cell': {
    title: 'Antall grupper som valgte kontinuerlig gruppelæring',
    printed: 'Cellen inneholder 1.86, som er radens egen d.',
    holds: '19 grupper.',
    howWeKnow: 'Rapporten oppgir r = 0,64 mellom valg og endring. Av alle hele tall fra 0 til 31 gir bare 19 denne korrelasjonen: 18 gir 0,62 og 20 gir 0,66.',
  },
  stars: {
    title: 'Stjerner som ikke følger av t',
    printed: 'Fokusert kommunikasjon 3.80**, Beslutningsgjennomføring 3.69**, Balansert mangfold 3.69** og Informasjonssystemer 3.68**.',
    holds: 'Alle fire har p < 0,001 og skulle hatt tre stjerner.',
    howWeKnow: 'Med 30 frihetsgrader går grensen for 0,001 ved t = 3,646. Med 26, som det står i kolonnen, går den ved 3,707; da er tre av dem riktige, men 3,80 fortsatt ikke.',
  },
  'interval-off-centre': {
    title: 'Et intervall som ikke ligger rundt endringen',
    printed: 'Oppgavekonflikt: endring 0.01, intervall −0.22 til 0.20.',
    holds: 'Et t-intervall har endringen i midten; her er midten −0,01. Våre intervaller er t-intervaller.',
    howWeKnow: 'Avrunding til to desimaler kan flytte midten med høyst 0,01, og da er avstanden 0,02 for stor. Rapporten sier ikke hvordan intervallene er regnet ut. Skjeve intervaller får man for eksempel ved å trekke om igjen fra dataene.',
  },
  'index-chosen-by': {
    title: 'Antall grupper i indeksens rad',
    printed: '11 i kolonnen «Antall grupper» for Global Team Effectiveness Index.',
    holds: 'Vi har ikke noe slikt tall. Indeksen er snittet av faktorene og kan ikke velges som utviklingsområde.',
    howWeKnow: 'Rapporten sier ikke hva 11 teller. De 19 faktorene med et antall gir r = 0,64 uten indeksen.',
  },
  'reliable-change-basis': {
    title: 'Grunnlaget for reliabel endring',
    printed: '19 av 31 grupper har endret seg reliabelt positivt og én reliabelt negativt. Standardfeilen er ikke oppgitt.',
    holds: 'Vi skriver alltid ut alfa og standardfeilen sammen med antallet.',
    howWeKnow: 'Antallet avhenger av hvilken reliabilitet som velges. I et syntetisk program som er bygget etter de publiserte tabellene, gir alfa for de 26 faktorsnittene de samme tallene, 19 og 1.',
  },
  'effect-wording': {
    title: 'Ordet «effekt»',
    printed: '«Effekten av programmet er undersøkt på tre måter.»',
    holds: 'Tallene viser endring i grupper som deltok. De viser ikke at programmet var årsaken.',
    howWeKnow: 'Ingen grupper utenfor programmet ble målt, så det er ingenting å sammenligne med.',
  },
};
