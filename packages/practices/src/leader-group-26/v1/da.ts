import type { PracticeWording } from '../../practice-wording.js';

/** Danish. */
export const da: PracticeWording = {
  places: {
    chapter: 'kapitel {number}',
    annex: 'bilag {number}',
    recommendation: 'anbefaling {number}',
    theme: 'spørgsmål {number}',
    agenda: 'dagsordenen, punkt {number}',
    tip: 'tip {number} til mødelederen',
    card: 'prioriteringskortet',
    step: 'trin {number}',
    slides: 'siderne om {number}',
    page: 'side {number}',
  },
  topics: { listening: 'at lytte', feedback: 'tilbagemeldinger', characteristics: 'kendetegn på god ledelse' },
  prompts: {
    clear_purpose: 'Hvad ville organisationen savne, hvis gruppen ikke mødtes i tre måneder?',
    right_issues: 'Hvilken sag i sidste måned havde ikke brug for denne gruppe, og hvilken burde være kommet her?',
    right_competence: 'Hvor bestemmer vi i sager, som ingen af os kender godt, og hvem spørger vi så?',
    balanced_diversity: 'Hvilke forskelle mellem os har vi gavn af, og hvilke finder vi os bare i?',
    team_rewards: 'Hvad får folk ros for her: det, de når alene, eller det, vi når sammen?',
    information_systems: 'Hvad fik vi at vide for sent det seneste år, og hvem vidste det allerede?',
    training_systems: 'Hvad bør vi kunne om et år, som vi ikke er gode til i dag?',
    meeting_preparation: 'Hvornår var vi sidst så velforberedte, at det kunne mærkes, og hvad gjorde det muligt?',
    clear_requests: 'I hvilken sag talte vi forbi hinanden, og hvad burde være sagt som det allerførste?',
    focused_communication: 'Hvornår skrider samtalen hos os, og hvem plejer at sige til?',
    task_conflict: 'Hvad nikker alle til, selv om nogle af os tvivler?',
    no_relationship_conflict: 'Hvad lader vi ligge, fordi det kunne blive personligt?',
    no_political_games: 'Hvad ved vi, at nogen ønsker sig, uden at det nogensinde er sagt ved bordet?',
    dialogue: 'Hvornår fik nogen her dig sidst til at skifte mening, og hvordan gjorde de det?',
    behavioural_integration: 'Hvordan kan andre mærke, at vi er en gruppe, de dage vi ikke mødes?',
    external_relations: 'Hvad ser folk uden for organisationen, som vi endnu ikke har fået øje på?',
    continuous_learning: 'Hvad har vi lagt om det seneste halve år, fordi vi så, at det ikke virkede?',
    effective_leadership: 'Hvad har gruppen mest brug for fra sin leder nu: retning, plads eller fremdrift?',
    task_results: 'Hvad kan vi pege på, som blev bedre, fordi vi tog fat?',
    decision_quality: 'Hvilken beslutning fra sidste år ville vi tage igen, og hvilken ikke?',
    decision_implementation: 'Hvad besluttede vi for tre måneder siden, som ingen har mærket noget til?',
    psychological_safety: 'Hvad er svært at sige i denne gruppe, og hvad ville gøre det lettere?',
    team_spirit: 'Hvilken gruppe føler du dig mest hjemme i, og hvad skal der til, for at noget af det også findes her?',
    group_culture: 'Hvilken uskreven regel ville en ny kollega opdage først?',
    group_efficacy: 'Hvad giver os grund til at tro, at vi klarer det, vi nu tager fat på?',
    individual_satisfaction: 'Hvornår gav gruppens møder dig sidst energi, og hvad skete der så?',
  },
  practices: {
    purpose_in_a_sentence: { title: 'Skriv formålet i én sætning', text: 'Alle fuldfører hver for sig: ”Denne gruppe findes, for at …” Læs højt, og bliv enige om én sætning med noget, ingen af jer kan nå alene.' },
    expectations_round: { title: 'Sig, hvad I venter af hinanden', text: 'Tag en runde: Hvad skal gruppen levere, hvordan skal vi være sammen, og hvad skal hver af os få ud af det? Skriv ned, hvor svarene stritter.' },
    purpose_twice_a_year: { title: 'Tag formålet frem to gange om året', text: 'Sæt det på dagsordenen hvert halve år: Hvad har vi gjort, som kun vi kunne gøre, og hvad bør vi holde op med?' },

    sort_the_agenda: { title: 'Sortér dagsordenen', text: 'Mærk hver sag med orientering, drøftelse eller beslutning, og tag det, der kræver alle, først. Det, der ikke behøver gruppen, klares udenfor.' },
    two_rounds: { title: 'Tag store sager i to omgange', text: 'Først en tidlig, åben samtale, mens intet er låst, så en beslutning på et senere møde. Vælg én sag i denne måned, og prøv.' },
    what_never_comes_up: { title: 'Led efter det, der aldrig kommer op', text: 'Spørg to gange om året: Hvad er længe ikke lykkedes for os, og hvilken sag falder mellem vores enheder?' },

    borrow_a_perspective: { title: 'Lån et blik udefra', text: 'Invitér én, der ikke kender sagen, men kan stille andre spørgsmål. Aftal på forhånd, hvad I vil udfordres på.' },
    next_years_tasks: { title: 'Se på, hvad næste år kræver', text: 'Skriv de tre sværeste opgaver op, og hvad hver af dem kræver. Hvor I er tynde: lær det, hent det ind, eller fordel det på ny.' },
    unusual_team: { title: 'Spørg et hold, I ellers ikke ville spørge', text: 'Lad et sammensat hold på tværs af fag give råd før næste krævende sag, gerne folk, som sjældent bliver spurgt.' },

    how_i_work_best: { title: 'Fortæl, hvordan du arbejder bedst', text: 'Tre minutter hver: Hvad hjælper mig med at tænke, hvad gør mig tavs, hvordan vil jeg gerne modsiges? Vælg én ting, I gør anderledes.' },
    critic_and_enthusiast: { title: 'Del roller ud i drøftelsen', text: 'Lad én lede efter svagheder og én efter muligheder i en stor sag. Byt næste gang, så ingen altid er den samme.' },
    alone_in_pairs_together: { title: 'Tænk alene, to og to, så sammen', text: 'Giv to minutter i stilhed og fem i par, før alle taler. Så kommer både de hurtige og de grundige til orde.' },

    one_shared_result: { title: 'Lad ét fælles resultat tælle', text: 'Vælg et resultat, som gruppen svarer for sammen, og tag det med i hver leders opfølgningssamtale.' },
    notice_who_helped: { title: 'Læg mærke til den, der løftede andre', text: 'Slut mødet med ét eksempel på, at nogen fik en kollega til at lykkes.' },
    present_it_together: { title: 'Læg resultatet frem sammen', text: 'Når noget er lykkedes på tværs, fortæller to fra hver sin enhed om det, både i gruppen og ude i organisationen.' },

    five_figures: { title: 'Bliv enige om fem tal', text: 'Hvilke fem oplysninger ville i tide fortælle os, at noget går galt? Hav dem på én side før hvert møde.' },
    open_the_books: { title: 'Vis hinanden, hvordan det står til', text: 'Én enhed ad gangen bruger et kvarter på opgaver, økonomi og bekymringer, så alle kan tage medansvar.' },
    know_believe_find_out: { title: 'Skeln mellem det, I ved, og det, I tror', text: 'Før I beslutter: tre kolonner med det, vi ved, det, vi tror, og det, vi må finde ud af. Vælg, hvad der er værd at vente på.' },

    peer_coaching: { title: 'Vejled hinanden i et kvarter', text: 'Én lægger noget krævende frem, de andre stiller spørgsmål, og så drøfter de det indbyrdes, mens den første kun lytter. To runder om måneden.' },
    welcome_newcomers: { title: 'Giv nye en vej ind', text: 'Aftal, hvad en ny leder skal møde den første måned: en fast kollega, hvordan vi beslutter, og hvad vi venter.' },
    learn_one_thing_together: { title: 'Lær én ting sammen', text: 'Sæt en halv dag af til noget, hele gruppen har brug for, og bestem på forhånd, hvilken sag I vil bruge det på.' },

    papers_a_week_before: { title: 'Mødemateriale på en fast dag', text: 'Bestem, hvilken dag materialet skal være ude. Det, der kommer senere, venter til næste møde, medmindre det haster.' },
    front_page: { title: 'En forside til hver sag', text: 'Højst én side: Hvad er spørgsmålet, hvad har vi tænkt indtil nu, og hvad beder vi gruppen om?' },
    question_in_advance: { title: 'Send spørgsmålet på forhånd', text: 'Vedlæg ét spørgsmål, som alle svarer på med to linjer før mødet. Begynd med svarene.' },

    begin_with_the_request: { title: 'Begynd med bestillingen', text: 'Den, der ejer sagen, begynder med ”Jeg har brug for … af jer”. En af de andre siger det igen med egne ord før drøftelsen.' },
    discuss_or_decide: { title: 'Sig, om sagen skal drøftes eller afgøres', text: 'Skriv det på dagsordenen, og sig, hvem der bestemmer, hvis I ikke bliver enige.' },
    practise_requests: { title: 'Øv jer i at bestille', text: 'Hver tager en egen sag og skriver bestillingen på tre linjer. Sidemanden siger, hvad der er uklart.' },

    sum_up_each_matter: { title: 'Saml op, før I går videre', text: 'Én har opgaven på hvert møde: Hvad nåede vi frem til, hvem gør hvad, og hvornår? Ét minut per sag.' },
    minutes_for_each_matter: { title: 'Giv hver sag dens minutter', text: 'Sæt tid på hvert punkt, og lad en anden end mødelederen holde øje med uret. Bestem sammen, hvis I vil bruge mere.' },
    car_park: { title: 'Notér sidesporene', text: 'Hav et ark til det, der dukker op, men ikke hører til sagen. Gå det igennem i de sidste fem minutter.' },

    ask_for_the_other_view: { title: 'Efterlys det andet syn', text: 'I hver stor sag spørger mødelederen, hvem der ser det anderledes, og venter i ti sekunder.' },
    leader_speaks_last: { title: 'Lad lederen tale sidst', text: 'Lederen holder sin mening tilbage, til alle andre har sagt deres. Prøv det i én vigtig sag på hvert møde.' },
    meddle: { title: 'Øv jer i at blande jer', text: 'Hver stiller ét spørgsmål til en sag uden for eget felt på hvert møde. Det er i orden at være begynder.' },

    talk_to_the_person: { title: 'Tag det med den, det handler om', text: 'Sig, hvad den anden gjorde, og hvad det gjorde ved dig. Spørg, hvordan det så ud fra den anden side, og bliv enige om én ting.' },
    matter_and_person: { title: 'Skil sag og person ad', text: 'Når det bliver hedt, kan enhver bede om en pause: Hvad handler om sagen? Skriv de to syn op side om side.' },
    two_and_two: { title: 'Tal sammen to og to', text: 'En halv time i par: Hvad går godt mellem os, hvad tapper os for kræfter, og hvad ønsker vi af hinanden?' },

    what_i_have_at_stake: { title: 'Sig, hvad du har at vinde og tabe', text: 'Begynd omstridte sager med en runde: Hvad håber jeg på, og hvad kan min enhed miste?' },
    no_meetings_for_show: { title: 'Ingen drøftelser på skrømt', text: 'Sig det ligeud, når en sag i praksis er afgjort. Så er det en orientering, og den tager fem minutter.' },
    corridor_into_the_room: { title: 'Tag gangsnakken med ind i mødet', text: 'Spørg, før I går: Er der noget, vi kommer til at sige til hinanden bagefter, som hellere skulle siges her?' },

    repeat_before_reply: { title: 'Gentag, før du svarer', text: 'I én sag siger alle først, hvad den forrige mente, og får det bekræftet. Så kommer deres eget indlæg.' },
    questions_only: { title: 'Fem minutter med kun spørgsmål', text: 'Før nogen mener noget eller giver råd, må I kun spørge. Læg mærke til, hvad det gør ved sagen.' },
    build_on_it: { title: 'Byg videre', text: 'I ti minutter begynder hvert indlæg med det bedste i det forrige. Kritikken får sin egen runde bagefter.' },

    what_touches_you: { title: 'En runde om det, andre bør vide', text: 'To minutter hver ved mødets start: Hvad sker der hos mig, som kommer til at berøre en af jer?' },
    offer_and_ask: { title: 'Tilbyd hjælp, og bed om hjælp', text: 'Hver siger én ting, de har brug for, og én, de kan give i næste måned. Notér, hvem der hjælper hvem.' },
    pairs_between_meetings: { title: 'Mødes to og to mellem møderne', text: 'En halv time om måneden på tværs af enhederne, i et nyt par hver gang.' },

    what_is_coming: { title: 'En time om det, der kommer', text: 'Hvert kvartal: Hvilke tre ting derude kan ændre vores opgave? Én forbereder, en anden argumenterer imod.' },
    tell_the_same_day: { title: 'Fortæl samme dag, hvad I besluttede', text: 'Fem linjer til organisationen efter hvert møde: hvad, hvorfor, og hvad det betyder for dem.' },
    visit_another_group: { title: 'Besøg en anden ledergruppe', text: 'Tag ét spørgsmål med, som I begge kæmper med, og fortæl også om det, der ikke går godt.' },

    five_minutes_at_the_end: { title: 'Fem minutter til sidst', text: 'Hver siger én ting, vi skal beholde, og én, vi skal gøre anderledes. Næste møde begynder med det, I ændrede.' },
    look_at_a_result: { title: 'Se også på et resultat', text: 'Tag en beslutning, der er et halvt år gammel: Hvad kom der ud af den, hvad troede vi, og hvad ville vi gøre anderledes?' },
    a_mistake_a_month: { title: 'En fejl om måneden', text: 'Én fortæller om noget, der gik galt, og hvad det lærte dem. Lederen begynder.' },

    round_the_table: { title: 'Tag en runde i store sager', text: 'Spørg hver enkelt, hvad de mener, også dem, sagen ikke gælder. Begynd et nyt sted hver gang.' },
    advice_to_the_leader: { title: 'Bed om råd som leder', text: 'Lederen spørger, hvad gruppen vil have mere og mindre af, går ud i ti minutter og får ét samlet svar.' },
    chair_goes_round: { title: 'Lad mødeledelsen gå på skift', text: 'Lad en anden lede hvert andet møde, så lederen kan lytte. Giv den, der leder, to sætninger bagefter.' },

    three_results: { title: 'Tre resultater med dato', text: 'Vælg tre ting, der skal være anderledes inden en dato, fordi gruppen tog fat. Se på dem hver måned.' },
    what_the_meeting_added: { title: 'Sig, hvad mødet tilførte', text: 'Slut hver sag med spørgsmålet: På hvilken måde blev den bedre af at være her?' },
    ask_those_you_lead: { title: 'Spørg dem, I leder', text: 'Spørg ti medarbejdere, hvad de får ud af ledergruppen, og læg svarene frem, som de kom.' },

    two_alternatives: { title: 'Altid to veje at vælge imellem', text: 'Ingen beslutningssag uden to reelle alternativer og det, der taler imod det, I helst vil.' },
    kind_of_problem: { title: 'Spørg, hvilken slags problem det er', text: 'Ved vi, hvad der fører til hvad? Hvis ikke, så prøv i det små og lær, frem for at planlægge det hele.' },
    those_who_carry_it_out: { title: 'Inddrag dem, der skal gøre det', text: 'Spørg dem, der skal leve med beslutningen, før den er taget, og sig i mødet, hvad de svarede.' },

    who_what_when: { title: 'Hvem gør hvad hvornår', text: 'Ingen beslutning uden et navn, en dato og en dag, hvor vi spørger igen. Begynd næste møde med listen.' },
    i_stand_by_it: { title: 'Spørg, om alle kan stå ved det', text: 'Efter en omstridt beslutning: Kan hver af os stå ved den uden for rummet? Hvis ikke, hvad mangler der?' },
    log_of_decisions: { title: 'Før en liste over beslutninger', text: 'Skriv op, hvad der er besluttet. En sag tages kun op igen, når nogen kommer med noget nyt.' },

    leader_shows_doubt: { title: 'Lederen går forrest', text: 'Lederen fortæller om noget, han eller hun er usikker på eller ramte ved siden af, og beder gruppen om hjælp.' },
    thank_the_one_who_disagrees: { title: 'Tak den, der er uenig', text: 'Mød en indvending med et spørgsmål, før du svarer, og sig, hvad den gjorde ved sagen.' },
    check_in: { title: 'Begynd med et tjek ind', text: 'Ét minut hver: Hvordan har jeg det, og hvad har jeg i hovedet i dag? Ingen kommenterer.' },

    time_for_each_other: { title: 'Sæt tid af til hinanden', text: 'To halve dage om året med løs dagsorden. Ikke kun for hyggens skyld, men så I tør bruge hinanden.' },
    what_we_are_proud_of: { title: 'Markér det, I har nået', text: 'Hvert kvartal: Hvad er vi stolte af på hele organisationens vegne, ikke kun vores egen del?' },
    which_hat: { title: 'Spørg, hvilken hat du har på', text: 'I store sager svarer hver to gange: Hvad er bedst for min enhed, og hvad er bedst for helheden?' },

    rules_one_can_see: { title: 'Lav nogle få regler, der kan ses', text: 'Skriv fem regler for, hvordan I er sammen, hver af dem som noget, man kan se. Én holder øje med dem på hvert møde.' },
    watch_your_habits: { title: 'Læg mærke til vanerne', text: 'Lad én iagttage et møde: Hvem taler først og sidst, hvem bliver afbrudt, hvad bliver aldrig sagt? Del det venligt.' },
    decent_limits: { title: 'Sæt grænser, der holder', text: 'Aftal, hvornår mails bliver besvaret, og hvilke frister der er rimelige. Støt den, der siger nej.' },

    what_we_managed: { title: 'Husk, hvad I har klaret', text: 'Skriv tre svære ting ned, som I har løst sammen, og hvad I gjorde dengang. Brug det på det sværeste nu.' },
    small_steps: { title: 'Tag et lille skridt', text: 'Vælg en justering, der er så lille, at den kan gøres i denne uge. Se på den igen om en måned.' },
    carry_over: { title: 'Flyt det, der virker', text: 'Tag noget, I lykkes med, og spørg, hvad af det der kan bruges, hvor det går tungere.' },

    what_i_want_from_it: { title: 'Sig, hvad du vil have ud af gruppen', text: 'Hver siger, hvad de håber at få, og hvad de selv vil bidrage med. Vend tilbage til det om et halvt år.' },
    half_an_hour_on_leading: { title: 'En halv time om at lede', text: 'På hvert andet møde tager én en udfordring med, der handler om ledelse og ikke om en fagsag.' },
    check_out: { title: 'Slut med et tjek ud', text: 'Én sætning hver: Hvad tager jeg med mig herfra?' },
  },
};
