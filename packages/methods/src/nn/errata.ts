import type { Errata } from '../method-wording.js';

/** Nynorsk: der den publiserte rapporten og hans eigne tal skil lag. */
export const errata: Errata = {
  'degrees-of-freedom': {
    title: 'Fridomsgrader i tabell 2',
    printed: 'Kolonnen heiter t(26), og tabellen seier N = 31.',
    holds: 'Ein para t-test av 31 grupper har 30 fridomsgrader.',
    howWeKnow: 'Fridomsgradene er talet på par minus éin: 26 ville ha kravt 27 grupper. 26 er derimot talet på faktorar.',
  },
  'size-counts': {
    title: 'Talet på store og middels endringar',
    printed: 'Teksten seier at d er minst 0,8 på 12 dimensjonar og minst 0,5 på 12 andre.',
    holds: 'Tabell 2 har 10 faktorar med d på minst 0,80 og 14 med d frå 0,50 til 0,79.',
    howWeKnow: 'Talt i tabellen: den tiande er Effektiv teamleiing med 0,81, den ellevte Gruppepsykologisk tryggleik med 0,76.',
  },
  'chosen-by-cell': {
    title: 'Talet på grupper som valde kontinuerleg gruppelæring',
    printed: 'Cella inneheld 1.86, som er d i den same rada.',
    holds: '19 grupper.',
    howWeKnow: 'Rapporten oppgir r = 0,64 mellom val og endring. Av alle heile tal frå 0 til 31 gir berre 19 denne korrelasjonen: 18 gir 0,62 og 20 gir 0,66.',
  },
  stars: {
    title: 'Stjerner som ikkje følgjer av t',
    printed: 'Fokusert kommunikasjon 3.80**, Gjennomføring av avgjerder 3.69**, Balansert mangfald 3.69** og Informasjonssystem 3.68**.',
    holds: 'Alle fire har p < 0,001 og skulle ha hatt tre stjerner.',
    howWeKnow: 'Med 30 fridomsgrader går grensa for 0,001 ved t = 3,646. Med 26, som det står i kolonnen, går ho ved 3,707; då er tre av dei rette, men 3,80 framleis ikkje.',
  },
  'interval-off-centre': {
    title: 'Eit intervall som ikkje ligg rundt endringa',
    printed: 'Oppgåvekonflikt: endring 0.01, intervall −0.22 til 0.20.',
    holds: 'Eit t-intervall har endringa i midten; her er midten −0,01. Intervalla våre er t-intervall.',
    howWeKnow: 'Avrunding til to desimalar kan flytte midten med høgst 0,01, og då er avstanden 0,02 for stor. Rapporten seier ikkje korleis intervalla er rekna ut. Skeive intervall får ein til dømes ved å trekkje om igjen frå dataa.',
  },
  'index-chosen-by': {
    title: 'Talet på grupper i rada til indeksen',
    printed: '11 i kolonnen «Talet på grupper» for Global Team Effectiveness Index.',
    holds: 'Vi har ikkje noko slikt tal. Indeksen er snittet av faktorane og kan ikkje veljast som utviklingsområde.',
    howWeKnow: 'Rapporten seier ikkje kva 11 tel. Dei 19 faktorane med eit tal på grupper gir r = 0,64 utan indeksen.',
  },
  'reliable-change-basis': {
    title: 'Grunnlaget for reliabel endring',
    printed: '19 av 31 grupper har endra seg reliabelt positivt og éi reliabelt negativt. Standardfeilen er ikkje oppgitt.',
    holds: 'Vi skriv alltid ut alfa og standardfeilen saman med talet på grupper.',
    howWeKnow: 'Talet er avhengig av kva reliabilitet ein vel. I eit syntetisk program som er bygt etter dei publiserte tabellane, gir alfa for dei 26 faktorsnitta dei same tala, 19 og 1.',
  },
  'effect-wording': {
    title: 'Ordet «effekt»',
    printed: '«Effekten av programmet er undersøkt på tre måtar.»',
    holds: 'Tala viser endring i grupper som var med. Dei viser ikkje at programmet var årsaka.',
    howWeKnow: 'Ingen grupper utanfor programmet vart målte, så det er ingenting å samanlikne med.',
  },
};
