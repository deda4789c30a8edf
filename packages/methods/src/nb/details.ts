import type { MethodDetails } from '../method-wording.js';

/** Bokmål: det som trengs for å regne tallet ut på nytt. */
export const details: MethodDetails = {
  'item-value':
    'Skalaen går fra «Stemmer ikke i det hele tatt» (1) til «Stemmer helt» (7). Seks av de 78 utsagnene er stilt omvendt; der gjelder den andre linjen, 8 minus svaret. Et utsagn som ikke er besvart, mangler og regnes aldri som 0.',
  'factor-score': 'Hver faktor har tre utsagn. Er to eller tre besvart, er skåren snittet av dem. Er bare ett besvart, har personen ingen skår på faktoren.',
  responses: 'Tallet gjelder avsluttede målinger. Antallet kan være lavere på en faktor enn i målingen, fordi noen har hoppet over utsagn.',
  'response-rate': 'Innsendte svar delt på inviterte medlemmer. Det er det eneste tallet som vises mens målingen er åpen: det sier hvor mange, aldri hvem.',
  'group-mean': 'Summen av skårene delt på antallet personer som har en skår på faktoren i målingen.',
  'group-sd': 'Kvadratroten av variansen med n − 1 i nevneren.',
  'group-index':
    'Alle faktorer teller like mye. Mangler noen faktorer tall, regnes snittet av dem som har, så lenge det er minst 20; i tall over grupper er det faktorene som har tall i alle gruppene i kullet. Den publiserte rapporten kaller det Global Team Effectiveness Index.',
  'who-answered': 'Telles for hver faktor blant dem som har en skår på den. Svar knyttes sammen fra måling til måling med en tilfeldig nøkkel, ikke med navn.',
  'group-change':
    'Også de som svarte bare én av gangene er med. Et eget snitt for dem som svarte begge gangene vises aldri: sammen med det første ville det røpe hva den som sluttet, hadde svart.',
  'group-change-t':
    'Testen heter T_new2 hos Derrick og medarbeidere. Har alle svart begge gangene, er den lik den parede t-testen; har ingen det, er den lik Welchs test. Den brukes når alle har svart begge gangene, og når så mange har sluttet, kommet til og blitt at ingen kan skilles ut; ellers brukes Welchs test. Korrelasjonen r settes til 0 når færre enn tre har svart begge gangene, eller når svarene deres ikke varierer. p er tosidig.',
  'unpaired-test':
    'Welchs t-test: den følger av antall, snitt og SD i hver måling, som uansett vises, og røper derfor ikke mer. Den brukes når noen har sluttet eller kommet til, med mindre minst fire har sluttet, minst fire er kommet til og minst fire har svart begge gangene (flere, om programmets grense er høyere). Vi har prøvd alle måter å pare svarene på: med tall som knytter en persons to svar sammen, kan svaret til den som sluttet, ofte finnes. Intervallet blir gjerne litt bredere. Frihetsgradene er Welchs, som i formelen for delvis overlappende utvalg.',
  'group-change-interval':
    'Ville målingene vært gjentatt mange ganger på samme måte, ville 95 av 100 slike intervaller inneholde den virkelige endringen. I en gruppe på fem til tretten personer er intervallet ofte bredt, og det sier mer enn p.',
  'change-direction':
    '«Kan ikke si» betyr at intervallet ligger på begge sider av null. Det betyr ikke at ingenting har endret seg. Den samme regelen gjelder for kull og program, med intervallet over grupper, og ord for størrelse brukes bare når retningen er klar.',
  'group-d-av': 'Differansen delt på roten av snittet av de to variansene. Den er med i tabellen for dem som vil sammenligne, men brukes ikke til å si hva som er stort i én gruppe.',
  'index-change': 'Bare faktorer som har tall i begge målinger er med, slik at forskjellen ikke kommer av at noen faktorer falt ut.',
  'score-bands': 'Grensene ligger midt mellom svar, og er grovere enn noe enkelt svar.',
  'cohort-comparison':
    'Gruppens egne tall er ikke med, for da ville sammenligningen trekkes mot dem selv. Snittet vises først når alle kullets målinger av samme slag er avsluttet.',
  'groups-compared': 'n telles for hver faktor. En gruppe der faktoren har nok svar bare i den ene målingen, er ikke med i noen av dem, slik at nivå og endring handler om de samme gruppene.',
  'programme-level': 'Enheten er gruppen, ikke personen: en gruppe på tretten teller like mye som en på fem. SD har N − 1 i nevneren.',
  'mean-change': 'Gruppens endring er forskjellen mellom snittene dens. De samme tabellene lages for oppfølgingsmålingen, mot både den første og den andre.',
  'change-interval': 'Snittet pluss og minus standardfeilen ganget med t-verdien for 95 % og N − 1 frihetsgrader. Intervallet er like langt på begge sider.',
  'paired-t': 'Students t-test for par, med gruppene som par og N − 1 frihetsgrader. p er tosidig, og t vises med to desimaler.',
  'significance-stars': 'Stjernene følger p før justering og før avrunding. De brukes ikke for enkeltgrupper.',
  'change-counts':
    'Grensene hører til opp og ned, og møtes innenfor 0,000000001, slik at 5,1 − 5,0 regnes som 0,1. Den publiserte tabellen slår sammen de to siste til «ikke opp».',
  'better-worse': 'Her er det ingen nedre grense: enhver endring teller, men ikke forskjeller som bare er avrunding i regnemaskinen.',
  'cohens-d-av':
    'Endringen delt på roten av snittet av de to variansene over grupper. Dette er den varianten som gir alle de 27 publiserte verdiene. Den avhenger ikke av hvordan de to målingene henger sammen, slik d_z gjør.',
  'cohens-d-av-interval':
    'Finner de to ikke-sentrale t-fordelingene som den observerte t så vidt passer med, og regner dem om til d. Intervallet er vanligvis ikke like langt på begge sider.',
  'effect-size-words':
    'Under 0,2 kalles ubetydelig. Ordet følger d før avrunding, uansett fortegn. Går intervallet for endringen over null, står det «kan ikke si» i stedet. Hva som er stort i praksis, må leserne vurdere selv.',
  'cohens-d-z': 'Den henger direkte sammen med t og er ofte større enn d_av. De to kan ikke sammenlignes med hverandre.',
  'hedges-g-av': 'Vi bruker den eksakte formen av Hedges’ korreksjon. Med 31 grupper er den 0,975. Intervallet er intervallet for d ganget med det samme tallet.',
  holm: 'p-verdiene sorteres; den minste ganges med antallet tester, den neste med én mindre, og så videre. Ingen justert p er mindre enn den foran. Faktorer uten test regnes ikke med.',
  'benjamini-hochberg': 'p-verdiene sorteres, og hver ganges med antallet tester delt på plassen sin. Ingen justert p er større enn den etter. Den er mildere enn Holm.',
  wilcoxon:
    'Endringer på null tas ut, og resten rangeres etter størrelse; like endringer deler rang. p er eksakt for færre enn 50 grupper uten like eller null, ellers fra normaltilnærmingen i formelen. Endringer rundes til ni desimaler før de rangeres.',
  'sign-flip': 'Alle 2 opphøyd i N måter å gi endringene fortegn på telles, så p er eksakt og krever ingen normalfordeling. For mer enn 20 grupper regnes den ikke ut.',
  agreement:
    'Variansen i svarene på hvert utsagn sammenlignes med variansen hvis alle sju svar var like sannsynlige, som er 4. Tallet vises ikke, bare ordet: minst 0,70 er stor enighet, minst 0,50 noe, ellers liten. Bare de som har svart på alle faktorens utsagn er med. Er variansen større enn på måfå, settes tallet til 0.',
  'agreement-in-groups': 'Telles i hver måling blant grupper der nok har svart på alle faktorens utsagn i begge målinger. Ordene har de samme grensene som i gruppens rapport.',
  'cronbach-alpha':
    'Regnes for hver faktor og måling av alle som har svart på alle faktorens utsagn, samlet fra de gruppene der det er nok av dem i begge målinger, aldri for én gruppe. Utsagn uten variasjon tas ut. Med bare tre utsagn er alfa sjelden svært høy.',
  'cronbach-alpha-interval': 'Feldts intervall. F-verdiene har n − 1 og (n − 1)(k − 1) frihetsgrader, der n er antallet svar og k antallet utsagn.',
  'mcdonald-omega':
    'Omega total i en modell med én faktor av standardiserte svar, med minste residualer. Omega krever ikke, slik alfa gjør, at alle utsagn måler like godt. Et utsagn som lader negativt, regnes som snudd.',
  'icc-1':
    'Enveis variansanalyse av personenes skårer med gruppen som faktor. Gruppestørrelsen i formelen er den som passer når gruppene er ulike store (Haggard); R-funksjonen bruker det vanlige snittet, som er det samme bare når gruppene er like store. Kan bli negativ.',
  'icc-2': 'Fra den samme variansanalysen. Den øker med gruppestørrelsen: et snitt av mange er sikrere enn et snitt av få. Kan bli negativ.',
  'index-alpha':
    'De 26 faktorsnittene regnes som «utsagn» og gruppene som «personer», i grupper der alle 26 har tall i den første målingen. En faktor uten variasjon tas ut. Det må være minst tre slike grupper.',
  'reliable-change-error': 'SD for indeksen i den første målingen, over gruppene med begge målinger, ganget med roten av 2(1 − r). r er alfa for samlet indeks. Begge skrives ut sammen med resultatet.',
  'reliable-change':
    'Jacobson og Truax: en endring er reliabel når den er mer enn 1,96 standardfeil. En gruppe uten virkelig endring ville komme så langt i omtrent 5 av 100 tilfeller. Alle andre grupper er «kan ikke si».',
  'chosen-by': 'En gruppe telles én gang for hver faktor, også om faktoren står i flere av utviklingsområdene.',
  'goals-and-change':
    'Pearsons r mellom antallet grupper som valgte en faktor og faktorens gjennomsnittlige endring, over de faktorene som minst én gruppe valgte. At to ting følges ad, gjør ikke den ene til årsaken.',
  'chosen-changes':
    'Regnes ut av endringene slik rapporten viser dem. En faktor regnes som valgt når gruppen valgte den før den siste av de to målingene. At det skjedde mer der, betyr ikke at valget var årsaken.',
  'chosen-against-others':
    'Først forskjellen i hver gruppe, så snittet over gruppene med en paret t-test: En gruppe som valgte mye, teller ikke mer enn en som valgte lite. En faktor regnes som valgt når gruppen valgte den før den siste av de to målingene.',
  'percentile-norm':
    'Gruppens siste snitt plasseres blant de andre gruppene i organisasjonen slik de var før sine programmer. Snittene sammenlignes med to desimaler, og like snitt teller halvt. Et kull er med når alle målingene av dette slaget er avsluttet og minst tre av gruppene har nok svar; leserens egne grupper er ikke med. 50 betyr midt på.',
  thresholds:
    'I gruppens egen rapport må minst fire ha svart, og for alle andre minst fem. Et program kan sette grensene høyere før den første målingen; de kan aldri settes under tre og fem. Åpne svar krever minst fem. Grensen gjelder også for hver faktor for seg.',
  'missing-figures':
    'Uten variasjon finnes verken t, p eller d. Da vises endringen uten dem. Tall som holdes tilbake fordi for få har svart, får grunnen skrevet ut.',
  rounding:
    'Halve rundes bort fra null. Tall over grupper, bortsett fra dem om reliabilitet og om valgt mot resten, sendes uavrundet og rundes der de vises: to desimaler, og tre for p. En p under 0,001 vises som «< 0,001». Ordet for enighet erstatter tallet bak det.',
  'whole-and-parts':
    'Et kull er med når alle målingene av slagene som sammenlignes, er avsluttet, med alle grupper som har nok svar. Kull med færre enn tre slike grupper legges sammen, i den rekkefølgen de ble ferdige, og venter til de er tre. Sammenligninger med oppfølgingen er over de samme gruppene, eller over så mange færre at ingen kan skilles ut. En måling som opprettes etter at kullets målinger er lest, er ikke med. Rapporten sier hvor mange grupper som ikke er med ennå. Tilfeldige rekker av spørringer er prøvd mot reglene, med en regner som trekker tallene fra hverandre: den finner ingen.',
  'no-control-group':
    'Grupper kan endre seg av mange grunner: nye medlemmer, ny leder, tiden som går, eller at de som lå lavest, oftest stiger (regresjon mot snittet). For å si at programmet var årsaken trengs grupper som ikke deltok, å sammenligne med.',
};
