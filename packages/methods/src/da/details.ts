import type { MethodDetails } from '../method-wording.js';

/** Dansk: det, der skal til for at beregne tallet igen. */
export const details: MethodDetails = {
  'item-value':
    'Skalaen går fra ”Passer slet ikke” (1) til ”Passer helt” (7). Seks af de 78 udsagn er stillet omvendt; der gælder den anden linje, 8 minus svaret. Et udsagn, der ikke er besvaret, mangler og regnes aldrig som 0.',
  'factor-score': 'Hver faktor har tre udsagn. Er to eller tre besvaret, er scoren gennemsnittet af dem. Er kun ét besvaret, har personen ingen score på faktoren.',
  responses: 'Tallet gælder afsluttede målinger. Det kan være lavere for en faktor end for målingen, fordi nogle har sprunget udsagn over.',
  'response-rate': 'Indsendte besvarelser divideret med inviterede medlemmer. Det er det eneste tal, der vises, mens målingen er åben: Det siger hvor mange, aldrig hvem.',
  'group-mean': 'Summen af scorerne divideret med antallet af personer, der har en score på faktoren i målingen.',
  'group-sd': 'Kvadratroden af variansen med n − 1 i nævneren.',
  'group-index':
    'Alle faktorer tæller lige meget. Mangler nogle faktorer tal, beregnes gennemsnittet af dem, der har, så længe der er mindst 20; i tal over grupper er det de faktorer, der har tal i alle holdets grupper. Den offentliggjorte rapport kalder det Global Team Effectiveness Index.',
  'who-answered': 'Tælles for hver faktor blandt dem, der har en score på den. Besvarelser kobles fra måling til måling med en tilfældig nøgle, ikke med navn.',
  'group-change':
    'Også de, der kun svarede én af gangene, er med. Et særskilt gennemsnit for dem, der svarede begge gange, vises aldrig: Sammen med det første ville det afsløre, hvad den, der stoppede, havde svaret.',
  'group-change-t':
    'Testen hedder T_new2 hos Derrick og kolleger. Har alle svaret begge gange, er den lig med den parrede t-test; har ingen det, er den lig med Welchs test. Den bruges, når alle har svaret begge gange, og når så mange er stoppet, kommet til og blevet, at ingen kan skilles ud; ellers bruges Welchs test. Korrelationen r sættes til 0, når færre end tre har svaret begge gange, eller når deres svar ikke varierer. p er tosidet.',
  'unpaired-test':
    'Welchs t-test: Den følger af antal, gennemsnit og SD i hver måling, som alligevel vises, og afslører derfor ikke mere. Den bruges, når nogle er stoppet eller kommet til, medmindre mindst fire er stoppet, mindst fire er kommet til, og mindst fire har svaret begge gange (flere, hvis programmets grænse er højere). Vi har prøvet alle måder at parre svarene på: Med tal, der knytter en persons to svar sammen, kan svaret fra den, der stoppede, ofte findes. Intervallet bliver som regel lidt bredere. Frihedsgraderne er Welchs, som i formlen for delvist overlappende stikprøver.',
  'group-change-interval':
    'Hvis målingerne blev gentaget mange gange på samme måde, ville 95 af 100 sådanne intervaller indeholde den reelle ændring. I en gruppe på fem til tretten personer er intervallet ofte bredt, og det siger mere end p.',
  'change-direction':
    '”Kan ikke afgøres” betyder, at intervallet ligger på begge sider af nul. Det betyder ikke, at intet har ændret sig. Den samme regel gælder for hold og program, med intervallet over grupper, og ord for størrelse bruges kun, når retningen er klar.',
  'group-d-av': 'Differencen divideret med roden af gennemsnittet af de to varianser. Den er med i tabellen for dem, der vil sammenligne, men bruges ikke til at sige, hvad der er stort i én gruppe.',
  'index-change': 'Kun faktorer, der har tal i begge målinger, er med, så forskellen ikke skyldes, at nogle faktorer er faldet ud.',
  'score-bands': 'Grænserne ligger midt mellem svar og er grovere end noget enkelt svar.',
  'cohort-comparison':
    'Gruppens egne tal er ikke med, for så ville sammenligningen blive trukket mod gruppen selv. Gennemsnittet vises først, når alle holdets målinger af samme slags er afsluttet.',
  'groups-compared': 'n tælles for hver faktor. En gruppe, hvor faktoren kun har nok besvarelser i den ene måling, er ikke med i nogen af dem, så niveau og ændring handler om de samme grupper.',
  'programme-level': 'Enheden er gruppen, ikke personen: En gruppe på tretten tæller lige så meget som en på fem. SD har N − 1 i nævneren.',
  'mean-change': 'Gruppens ændring er forskellen mellem dens gennemsnit. De samme tabeller laves for opfølgningsmålingen, mod både den første og den anden.',
  'change-interval': 'Gennemsnittet plus og minus standardfejlen ganget med t-værdien for 95 % og N − 1 frihedsgrader. Intervallet er lige langt til begge sider.',
  'paired-t': 'Students t-test for par, med grupperne som par og N − 1 frihedsgrader. p er tosidet, og t vises med to decimaler.',
  'significance-stars': 'Stjernerne følger p før justering og før afrunding. De bruges ikke for enkelte grupper.',
  'change-counts':
    'Grænserne hører med til op og ned og gælder inden for 0,000000001, så 5,1 − 5,0 regnes som 0,1. Den offentliggjorte tabel slår de to sidste sammen til ”ikke op”.',
  'better-worse': 'Her er der ingen nedre grænse: Enhver ændring tæller, men ikke forskelle, der kun er afrunding i computeren.',
  'cohens-d-av':
    'Ændringen divideret med roden af gennemsnittet af de to varianser over grupper. Det er den variant, der giver alle de 27 offentliggjorte værdier. Den afhænger ikke af, hvordan de to målinger hænger sammen, sådan som d_z gør.',
  'cohens-d-av-interval':
    'Finder de to ikke-centrale t-fordelinger, som den observerede t lige netop passer med, og regner dem om til d. Intervallet er normalt ikke lige langt til begge sider.',
  'effect-size-words':
    'Under 0,2 kaldes ubetydelig. Ordet følger d før afrunding, uanset fortegn. Går intervallet for ændringen hen over nul, står der ”kan ikke afgøres” i stedet. Hvad der er stort i praksis, må læserne selv vurdere.',
  'cohens-d-z': 'Den hænger direkte sammen med t og er ofte større end d_av. De to kan ikke sammenlignes med hinanden.',
  'hedges-g-av': 'Vi bruger den eksakte form af Hedges’ korrektion. Med 31 grupper er den 0,975. Intervallet er intervallet for d ganget med det samme tal.',
  holm: 'p-værdierne sorteres; den mindste ganges med antallet af test, den næste med én mindre og så videre. Ingen justeret p er mindre end den foran. Faktorer uden test regnes ikke med.',
  'benjamini-hochberg': 'p-værdierne sorteres, og hver ganges med antallet af test divideret med sin plads. Ingen justeret p er større end den efter. Den er mildere end Holm.',
  wilcoxon:
    'Ændringer på nul tages ud, og resten rangordnes efter størrelse; ens ændringer deler rang. p er eksakt for færre end 50 grupper uden ens ændringer eller nuller, ellers kommer den fra normalapproksimationen i formlen. Ændringer afrundes til ni decimaler, før de rangordnes.',
  'sign-flip': 'Alle 2 opløftet til N måder at give ændringerne fortegn på tælles, så p er eksakt og kræver ingen normalfordeling. For mere end 20 grupper beregnes den ikke.',
  agreement:
    'Variansen i svarene på hvert udsagn sammenlignes med variansen, hvis alle syv svar var lige sandsynlige, som er 4. Tallet vises ikke, kun ordet: mindst 0,70 er stor enighed, mindst 0,50 nogen, ellers lille. Kun de, der har svaret på alle faktorens udsagn, er med. Er variansen større end på må og få, sættes tallet til 0.',
  'agreement-in-groups': 'Tælles i hver måling blandt grupper, hvor nok har svaret på alle faktorens udsagn i begge målinger. Ordene har de samme grænser som i gruppens rapport.',
  'cronbach-alpha':
    'Beregnes for hver faktor og måling af alle, der har svaret på alle faktorens udsagn, samlet fra de grupper, hvor der er nok af dem i begge målinger, aldrig for én gruppe. Udsagn uden variation tages ud. Med kun tre udsagn er alfa sjældent meget høj.',
  'cronbach-alpha-interval': 'Feldts interval. F-værdierne har n − 1 og (n − 1)(k − 1) frihedsgrader, hvor n er antallet af besvarelser og k antallet af udsagn.',
  'mcdonald-omega':
    'Omega total i en model med én faktor af standardiserede svar, med mindste residualer. Omega kræver ikke som alfa, at alle udsagn måler lige godt. Et udsagn, der lader negativt, regnes som vendt.',
  'icc-1':
    'Ensidet variansanalyse af personernes scorer med gruppen som faktor. Gruppestørrelsen i formlen er den, der passer, når grupperne er forskellige i størrelse (Haggard); R-funktionen bruger det almindelige gennemsnit, som kun er det samme, når grupperne er lige store. Kan blive negativ.',
  'icc-2': 'Fra den samme variansanalyse. Den vokser med gruppestørrelsen: Et gennemsnit af mange er sikrere end et gennemsnit af få. Kan blive negativ.',
  'index-alpha':
    'De 26 faktorgennemsnit regnes som ”udsagn” og grupperne som ”personer”, i grupper, hvor alle 26 har tal i den første måling. En faktor uden variation tages ud. Der skal være mindst tre sådanne grupper.',
  'reliable-change-error': 'SD for indekset i den første måling, over grupperne med begge målinger, ganget med roden af 2(1 − r). r er alfa for samlet indeks. Begge skrives ud sammen med resultatet.',
  'reliable-change':
    'Jacobson og Truax: En ændring er reliabel, når den er mere end 1,96 standardfejl. En gruppe uden reel ændring ville nå så langt i omtrent 5 af 100 tilfælde. Alle andre grupper er ”kan ikke afgøres”.',
  'chosen-by': 'En gruppe tælles én gang for hver faktor, også hvis faktoren indgår i flere af udviklingsområderne.',
  'goals-and-change':
    'Pearsons r mellem antallet af grupper, der valgte en faktor, og faktorens gennemsnitlige ændring, over de faktorer, som mindst én gruppe valgte. At to ting følges ad, gør ikke den ene til årsagen.',
  'chosen-changes':
    'Beregnes af faktorernes ændringer, sådan som rapporten viser dem. En faktor regnes som valgt, når gruppen valgte den før den sidste af de to målinger. At der skete mere dér, gør ikke valget til årsagen.',
  'chosen-against-others':
    'Først forskellen i hver gruppe, så gennemsnittet over grupperne med en parret t-test: En gruppe, der valgte meget, tæller ikke mere end en, der valgte lidt. En faktor regnes som valgt, når gruppen valgte den før den sidste af de to målinger.',
  'percentile-norm':
    'Gruppens sidste gennemsnit placeres blandt organisationens andre grupper, sådan som de var før deres programmer. Gennemsnittene sammenlignes med to decimaler, og ens gennemsnit tæller halvt. Et hold er med, når alle målinger af den slags er afsluttet, og mindst tre af grupperne har nok besvarelser; læserens egne grupper er ikke med. 50 betyder midt i.',
  thresholds:
    'I gruppens egen rapport skal mindst fire have svaret, og for alle andre mindst fem. Et program kan sætte grænserne højere før den første måling; de kan aldrig sættes under tre og fem. Åbne svar kræver mindst fem. Grænsen gælder også for hver faktor for sig.',
  'missing-figures':
    'Uden variation findes hverken t, p eller d. Så vises ændringen uden dem. Ved tal, der holdes tilbage, fordi for få har svaret, står grunden skrevet.',
  rounding:
    'Halve afrundes væk fra nul. Tal over grupper, bortset fra dem om reliabilitet og om valgt mod resten, sendes uafrundet og afrundes, hvor de vises: to decimaler, og tre for p. En p under 0,001 vises som ”< 0,001”. Ordet for enighed erstatter tallet bag det.',
  'whole-and-parts':
    'Et hold er med, når alle målinger af de slags, der sammenlignes, er afsluttet, med alle grupper, der har nok besvarelser. Hold med færre end tre sådanne grupper lægges sammen i den rækkefølge, de blev færdige, og venter, til de er tre. Sammenligninger med opfølgningen er over de samme grupper eller over så mange færre, at ingen kan skilles ud. En måling, der oprettes, efter at holdets målinger er læst, er ikke med. Rapporten siger, hvor mange grupper der ikke er med endnu. Tilfældige rækker af forespørgsler er prøvet mod reglerne med et regneprogram, der trækker tallene fra hinanden: Det finder ingen.',
  'no-control-group':
    'Grupper kan ændre sig af mange grunde: nye medlemmer, en ny leder, tiden, der går, eller at de, der lå lavest, oftest stiger (regression mod gennemsnittet). For at sige, at programmet var årsagen, skal der være grupper, der ikke deltog, at sammenligne med.',
};
