import type { MethodDetails } from '../method-wording.js';

/** Nynorsk: det som trengst for å rekne talet ut på nytt. */
export const details: MethodDetails = {
  'item-value':
    'Skalaen går frå «Stemmer ikkje i det heile» (1) til «Stemmer heilt» (7). Seks av dei 78 påstandane er stilte omvendt; der gjeld den andre linja, 8 minus svaret. Ein påstand utan svar manglar og blir aldri rekna som 0.',
  'factor-score': 'Kvar faktor har tre påstandar. Har to eller tre fått svar, er skåren snittet av dei. Har berre éin fått svar, har personen ingen skår på faktoren.',
  responses: 'Talet gjeld avslutta målingar. Det kan vere lågare på ein faktor enn i målinga, fordi nokon har hoppa over påstandar.',
  'response-rate': 'Innsende svar delt på inviterte medlemmer. Det er det einaste talet som blir vist medan målinga er open: det seier kor mange, aldri kven.',
  'group-mean': 'Summen av skårane delt på talet på personar som har ein skår på faktoren i målinga.',
  'group-sd': 'Kvadratrota av variansen med n − 1 i nemnaren.',
  'group-index':
    'Alle faktorar tel like mykje. Manglar nokre faktorar tal, blir snittet rekna av dei som har, så lenge det er minst 20; i tal over grupper er det faktorane som har tal i alle gruppene i kullet. Den publiserte rapporten kallar det Global Team Effectiveness Index.',
  'who-answered': 'Blir talt for kvar faktor blant dei som har ein skår på han. Svar blir knytte saman frå måling til måling med ein tilfeldig nøkkel, ikkje med namn.',
  'group-change':
    'Også dei som svarte berre éin av gongene, er med. Eit eige snitt for dei som svarte begge gongene, blir aldri vist: saman med det første ville det røpe kva den som slutta, hadde svart.',
  'group-change-t':
    'Testen heiter T_new2 hos Derrick og medarbeidarar. Har alle svart begge gongene, er han lik den para t-testen; har ingen det, er han lik Welchs test. Han blir brukt når alle har svart begge gongene, og når så mange har slutta, kome til og blitt at ingen kan skiljast ut; elles blir Welchs test brukt. Korrelasjonen r blir sett til 0 når færre enn tre har svart begge gongene, eller når svara deira ikkje varierer. p er tosidig.',
  'unpaired-test':
    'Welchs t-test: han følgjer av tal på svar, snitt og SD i kvar måling, som uansett blir viste, og røper difor ikkje meir. Han blir brukt når nokon har slutta eller kome til, med mindre minst fire har slutta, minst fire har kome til og minst fire har svart begge gongene (fleire, om grensa i programmet er høgare). Vi har prøvd alle måtar å pare svara på: med tal som knyter dei to svara til ein person saman, kan ein ofte finne svaret til den som slutta. Intervallet blir gjerne litt breiare. Fridomsgradene er Welchs, som i formelen for delvis overlappande utval.',
  'group-change-interval':
    'Om målingane vart gjentekne mange gonger på same måten, ville 95 av 100 slike intervall innehalde den verkelege endringa. I ei gruppe på fem til tretten personar er intervallet ofte breitt, og det seier meir enn p.',
  'change-direction':
    '«Kan ikkje seie» betyr at intervallet ligg på begge sider av null. Det betyr ikkje at ingenting har endra seg. Den same regelen gjeld for kull og program, med intervallet over grupper, og vi bruker ord for storleik berre når retninga er klar.',
  'group-d-av': 'Differansen delt på rota av snittet av dei to variansane. Han er med i tabellen for dei som vil samanlikne, men blir ikkje brukt til å seie kva som er stort i éi gruppe.',
  'index-change': 'Berre faktorar som har tal i begge målingane, er med, slik at forskjellen ikkje kjem av at nokre faktorar har falle ut.',
  'score-bands': 'Grensene ligg midt mellom svar, og er grovare enn noko enkelt svar.',
  'cohort-comparison':
    'Tala til gruppa sjølv er ikkje med, for då ville samanlikninga bli trekt mot dei. Snittet blir først vist når alle målingane av same slag i kullet er avslutta.',
  'groups-compared': 'n blir talt for kvar faktor. Ei gruppe der faktoren har nok svar berre i den eine målinga, er ikkje med i nokon av dei, slik at nivå og endring handlar om dei same gruppene.',
  'programme-level': 'Eininga er gruppa, ikkje personen: ei gruppe på tretten tel like mykje som ei på fem. SD har N − 1 i nemnaren.',
  'mean-change': 'Endringa i ei gruppe er forskjellen mellom dei to snitta. Dei same tabellane blir laga for oppfølgingsmålinga, mot både den første og den andre.',
  'change-interval': 'Snittet pluss og minus standardfeilen gonga med t-verdien for 95 % og N − 1 fridomsgrader. Intervallet er like langt på begge sider.',
  'paired-t': 'Students t-test for par, med gruppene som par og N − 1 fridomsgrader. p er tosidig, og t blir vist med to desimalar.',
  'significance-stars': 'Stjernene følgjer p før justering og før avrunding. Vi bruker dei ikkje for enkeltgrupper.',
  'change-counts':
    'Grensene høyrer til opp og ned, og blir rekna som nådde innanfor 0,000000001, slik at 5,1 − 5,0 tel som 0,1. Den publiserte tabellen slår saman dei to siste til «ikkje opp».',
  'better-worse': 'Her er det inga nedre grense: alle endringar tel, men ikkje forskjellar som berre er avrunding i reknemaskina.',
  'cohens-d-av':
    'Endringa delt på rota av snittet av dei to variansane over grupper. Dette er den varianten som gir alle dei 27 publiserte verdiane. Han er ikkje avhengig av korleis dei to målingane heng saman, slik d_z er.',
  'cohens-d-av-interval':
    'Finn dei to ikkje-sentrale t-fordelingane som den observerte t-verdien så vidt passar med, og reknar dei om til d. Intervallet er vanlegvis ikkje like langt på begge sider.',
  'effect-size-words':
    'Under 0,2 kallar vi ubetydeleg. Ordet følgjer d før avrunding, uansett forteikn. Går intervallet for endringa over null, står det «kan ikkje seie» i staden. Kva som er stort i praksis, må lesarane vurdere sjølve.',
  'cohens-d-z': 'Han heng direkte saman med t og er ofte større enn d_av. Ein kan ikkje samanlikne dei to med kvarandre.',
  'hedges-g-av': 'Vi bruker den eksakte forma av korreksjonen til Hedges. Med 31 grupper er han 0,975. Intervallet er intervallet for d gonga med det same talet.',
  holm: 'p-verdiane blir sorterte; den minste blir gonga med talet på testar, den neste med éin mindre, og så vidare. Ingen justert p er mindre enn den framfor. Faktorar utan test blir ikkje rekna med.',
  'benjamini-hochberg': 'p-verdiane blir sorterte, og kvar blir gonga med talet på testar delt på plassen sin. Ingen justert p er større enn den etter. Metoden er mildare enn Holm.',
  wilcoxon:
    'Endringar på null blir tekne ut, og resten blir rangerte etter storleik; like endringar deler rang. p er eksakt for færre enn 50 grupper utan like eller null, elles frå normaltilnærminga i formelen. Endringar blir runda av til ni desimalar før dei blir rangerte.',
  'sign-flip': 'Alle 2 opphøgd i N måtar å gi endringane forteikn på blir talde, så p er eksakt og krev inga normalfordeling. For meir enn 20 grupper blir han ikkje rekna ut.',
  agreement:
    'Variansen i svara på kvar påstand blir samanlikna med variansen dersom alle sju svar var like sannsynlege, som er 4. Talet blir ikkje vist, berre ordet: minst 0,70 er stor semje, minst 0,50 noko, elles lita. Berre dei som har svart på alle påstandane i faktoren, er med. Er variansen større enn på måfå, blir talet sett til 0.',
  'agreement-in-groups': 'Blir talt i kvar måling blant grupper der nok har svart på alle påstandane i faktoren i begge målingane. Orda har dei same grensene som i rapporten til gruppa.',
  'cronbach-alpha':
    'Blir rekna for kvar faktor og måling av alle som har svart på alle påstandane i faktoren, samla frå dei gruppene der det er nok av dei i begge målingane, aldri for éi gruppe. Påstandar utan variasjon blir tekne ut. Med berre tre påstandar er alfa sjeldan svært høg.',
  'cronbach-alpha-interval': 'Intervallet til Feldt. F-verdiane har n − 1 og (n − 1)(k − 1) fridomsgrader, der n er talet på svar og k talet på påstandar.',
  'mcdonald-omega':
    'Omega total i ein modell med éin faktor av standardiserte svar, med minste residualar. Omega krev ikkje, slik alfa gjer, at alle påstandar måler like godt. Ein påstand som ladar negativt, blir rekna som snudd.',
  'icc-1':
    'Einvegs variansanalyse av skårane til personane med gruppa som faktor. Gruppestorleiken i formelen er den som passar når gruppene er ulike store (Haggard); R-funksjonen bruker det vanlege snittet, som er det same berre når gruppene er like store. Kan bli negativ.',
  'icc-2': 'Frå den same variansanalysen. Han aukar med gruppestorleiken: eit snitt av mange er sikrare enn eit snitt av få. Kan bli negativ.',
  'index-alpha':
    'Dei 26 faktorsnitta blir rekna som «påstandar» og gruppene som «personar», i grupper der alle 26 har tal i den første målinga. Ein faktor utan variasjon blir teken ut. Det må vere minst tre slike grupper.',
  'reliable-change-error': 'SD for indeksen i den første målinga, over gruppene med begge målingane, gonga med rota av 2(1 − r). r er alfa for samla indeks. Begge blir skrivne ut saman med resultatet.',
  'reliable-change':
    'Jacobson og Truax: ei endring er reliabel når ho er meir enn 1,96 standardfeil. Ei gruppe utan verkeleg endring ville kome så langt i om lag 5 av 100 tilfelle. Alle andre grupper er «kan ikkje seie».',
  'chosen-by': 'Ei gruppe blir talt éin gong for kvar faktor, også om faktoren står i fleire av utviklingsområda.',
  'goals-and-change':
    'Pearsons r mellom talet på grupper som valde ein faktor, og den gjennomsnittlege endringa på faktoren, over dei faktorane som minst éi gruppe valde. At to ting går saman, gjer ikkje den eine til årsaka.',
  'chosen-changes':
    'Blir rekna ut av endringane slik rapporten viser dei. Ein faktor tel som vald når gruppa valde han før den siste av dei to målingane. At det skjedde meir der, betyr ikkje at valet var årsaka.',
  'chosen-against-others':
    'Først forskjellen i kvar gruppe, så snittet over gruppene med ein para t-test: Ei gruppe som valde mykje, tel ikkje meir enn ei som valde lite. Ein faktor tel som vald når gruppa valde han før den siste av dei to målingane.',
  'percentile-norm':
    'Det siste snittet i gruppa blir plassert blant dei andre gruppene i organisasjonen slik dei var før programma sine. Snitta blir samanlikna med to desimalar, og like snitt tel halvt. Eit kull er med når alle målingane av dette slaget er avslutta og minst tre av gruppene har nok svar; gruppene til lesaren er ikkje med. 50 betyr midt på.',
  thresholds:
    'I rapporten til gruppa sjølv må minst fire ha svart, og for alle andre minst fem. Eit program kan setje grensene høgare før den første målinga; dei kan aldri setjast under tre og fem. Opne svar krev minst fem. Grensa gjeld også for kvar faktor for seg.',
  'missing-figures':
    'Utan variasjon finst verken t, p eller d. Då blir endringa vist utan dei. Tal som blir haldne tilbake fordi for få har svart, får grunnen skriven ut.',
  rounding:
    'Halve blir runda bort frå null. Tal over grupper, bortsett frå dei om reliabilitet og om valt mot resten, blir sende utan avrunding og runda av der dei blir viste: to desimalar, og tre for p. Ein p under 0,001 blir vist som «< 0,001». Ordet for semje står i staden for talet bak det.',
  'whole-and-parts':
    'Eit kull er med når alle målingane av slaga som blir samanlikna, er avslutta, med alle grupper som har nok svar. Kull med færre enn tre slike grupper blir lagde saman, i den rekkjefølgja dei vart ferdige, og ventar til dei er tre. Samanlikningar med oppfølginga er over dei same gruppene, eller over så mange færre at ingen kan skiljast ut. Ei måling som blir oppretta etter at målingane i kullet er lesne, er ikkje med. Rapporten seier kor mange grupper som ikkje er med enno. Tilfeldige rekkjer av spørjingar er prøvde mot reglane, med ein reknar som trekkjer tala frå kvarandre: han finn ingen.',
  'no-control-group':
    'Grupper kan endre seg av mange grunnar: nye medlemmer, ny leiar, tida som går, eller at dei som låg lågast, oftast stig (regresjon mot snittet). For å seie at programmet var årsaka, trengst grupper som ikkje var med, å samanlikne med.',
};
