import type { PracticeWording } from '../../practice-wording.js';

/** Bokmål. */
export const nb: PracticeWording = {
  places: {
    chapter: 'kapittel {number}',
    annex: 'vedlegg {number}',
    recommendation: 'anbefaling {number}',
    theme: 'spørsmål {number}',
    agenda: 'møteplanen, punkt {number}',
    tip: 'tips {number} til møtelederen',
    card: 'prioriteringskortet',
    step: 'steg {number}',
    slides: 'lysbildene om {number}',
    page: 'side {number}',
  },
  topics: { listening: 'lytting', feedback: 'tilbakemeldinger', characteristics: 'kjennetegn på god ledelse' },
  prompts: {
    clear_purpose: 'Hva ville virksomheten savne hvis gruppen ikke møttes på tre måneder?',
    right_issues: 'Hvilken sak forrige måned trengte ikke denne gruppen, og hvilken burde ha kommet hit?',
    right_competence: 'Hvor bestemmer vi i saker som ingen av oss kan godt, og hvem spør vi da?',
    balanced_diversity: 'Hvilke forskjeller mellom oss har vi nytte av, og hvilke bare finner vi oss i?',
    team_rewards: 'Hva får folk ros for her: det de får til alene, eller det vi får til sammen?',
    information_systems: 'Hva fikk vi vite for sent det siste året, og hvem visste det allerede?',
    training_systems: 'Hva bør vi kunne om et år som vi ikke er gode på i dag?',
    meeting_preparation: 'Når var vi sist så godt forberedt at det merktes, og hva gjorde det mulig?',
    clear_requests: 'I hvilken sak snakket vi om hver vår ting, og hva burde vært sagt helt først?',
    focused_communication: 'Når sklir samtalen ut hos oss, og hvem pleier å si fra?',
    task_conflict: 'Hva nikker alle til, enda noen av oss tviler?',
    no_relationship_conflict: 'Hva lar vi ligge fordi det kunne bli personlig?',
    no_political_games: 'Hva vet vi at noen ønsker seg, uten at det noen gang er sagt ved bordet?',
    dialogue: 'Når fikk noen her deg sist til å skifte mening, og hvordan gjorde de det?',
    behavioural_integration: 'Hva merker andre til at vi er en gruppe, de dagene vi ikke møtes?',
    external_relations: 'Hva ser folk utenfor virksomheten som vi ennå ikke har fått øye på?',
    continuous_learning: 'Hva har vi lagt om det siste halvåret fordi vi så at det ikke virket?',
    effective_leadership: 'Hva trenger gruppen mest fra lederen sin nå: retning, rom eller driv?',
    task_results: 'Hva kan vi peke på og si at dette ble bedre fordi vi tok tak?',
    decision_quality: 'Hvilken beslutning fra i fjor ville vi tatt om igjen, og hvilken ikke?',
    decision_implementation: 'Hva bestemte vi for tre måneder siden som ingen har merket noe til?',
    psychological_safety: 'Hva er vanskelig å si i denne gruppen, og hva ville gjort det lettere?',
    team_spirit: 'Hvilken gruppe kjenner du deg mest hjemme i, og hva skal til for at noe av det også finnes her?',
    group_culture: 'Hvilken uskreven regel ville en ny kollega oppdage først?',
    group_efficacy: 'Hva gir oss grunn til å tro at vi klarer det vi nå tar fatt på?',
    individual_satisfaction: 'Når ga møtene i gruppen deg sist energi, og hva skjedde da?',
  },
  practices: {
    purpose_in_a_sentence: { title: 'Skriv formålet i én setning', text: 'Alle fullfører hver for seg: «Denne gruppen finnes for at …» Les høyt, og bli enige om én setning med noe ingen av dere får til alene.' },
    expectations_round: { title: 'Si hva dere venter av hverandre', text: 'Ta en runde: Hva skal gruppen levere, hvordan skal vi ha det sammen, og hva skal hver av oss få ut av det? Skriv ned der svarene spriker.' },
    purpose_twice_a_year: { title: 'Ta fram formålet to ganger i året', text: 'Sett det på sakslisten hvert halvår: Hva har vi gjort som bare vi kunne gjøre, og hva bør vi slutte med?' },

    sort_the_agenda: { title: 'Sorter sakslisten', text: 'Merk hver sak med orientering, drøfting eller beslutning, og ta det som krever alle, først. Det som ikke trenger gruppen, løses utenfor.' },
    two_rounds: { title: 'Ta store saker i to omganger', text: 'Først en tidlig, åpen samtale mens ingenting er låst, så en beslutning på et senere møte. Velg én sak denne måneden og prøv.' },
    what_never_comes_up: { title: 'Let etter det som aldri kommer opp', text: 'Spør to ganger i året: Hva har vi ikke fått til på lenge, og hvilken sak faller mellom enhetene våre?' },

    borrow_a_perspective: { title: 'Lån et blikk utenfra', text: 'Be inn én som ikke kjenner saken, men som kan stille andre spørsmål. Avtal på forhånd hva dere vil bli utfordret på.' },
    next_years_tasks: { title: 'Se på hva neste år krever', text: 'List opp de tre vanskeligste oppgavene og hva hver av dem krever. Der dere er tynne: lær det, hent det inn eller fordel det på nytt.' },
    unusual_team: { title: 'Spør et lag dere ellers ikke ville spurt', text: 'La et sammensatt lag på tvers av fag gi råd før neste krevende sak, gjerne folk som vanligvis ikke blir spurt.' },

    how_i_work_best: { title: 'Fortell hvordan du arbeider best', text: 'Tre minutter hver: Hva hjelper meg å tenke, hva får meg til å bli stille, hvordan vil jeg bli motsagt? Velg én ting dere gjør annerledes.' },
    critic_and_enthusiast: { title: 'Del ut roller i drøftingen', text: 'La én lete etter svakhetene og én etter mulighetene i en stor sak. Bytt neste gang, så ingen alltid er den samme.' },
    alone_in_pairs_together: { title: 'Tenk alene, to og to, så sammen', text: 'Gi to minutter i stillhet og fem i par før alle snakker. Da kommer både de raske og de grundige til.' },

    one_shared_result: { title: 'La ett felles resultat telle', text: 'Velg et resultat gruppen svarer for sammen, og ta det med i hver leders oppfølgingssamtale.' },
    notice_who_helped: { title: 'Legg merke til den som løftet andre', text: 'Avslutt møtet med ett eksempel på at noen fikk en kollega til å lykkes.' },
    present_it_together: { title: 'Legg resultatet fram sammen', text: 'Når noe har lyktes på tvers, lar dere to fra hver sin enhet fortelle om det, både i gruppen og ute i virksomheten.' },

    five_figures: { title: 'Bli enige om fem tall', text: 'Hvilke fem opplysninger ville fortalt oss i tide at noe går galt? Ha dem på én side før hvert møte.' },
    open_the_books: { title: 'Vis hverandre hvordan det står til', text: 'Én enhet om gangen bruker et kvarter på oppgaver, økonomi og bekymringer, så alle kan ta medansvar.' },
    know_believe_find_out: { title: 'Skill mellom det dere vet og tror', text: 'Før dere bestemmer: tre kolonner med det vi vet, det vi tror og det vi må finne ut. Velg hva som er verdt å vente på.' },

    peer_coaching: { title: 'Veiled hverandre i et kvarter', text: 'Én legger fram noe krevende, de andre stiller spørsmål, og så drøfter de det seg imellom mens den første bare lytter. To runder i måneden.' },
    welcome_newcomers: { title: 'Gi nye en vei inn', text: 'Avtal hva en ny leder skal møte den første måneden: en fast kollega, hvordan vi bestemmer, og hva vi venter.' },
    learn_one_thing_together: { title: 'Lær én ting sammen', text: 'Sett av en halv dag til noe hele gruppen trenger, og bestem på forhånd hvilken sak dere skal bruke det på.' },

    papers_a_week_before: { title: 'Sakspapirer en fast dag', text: 'Bestem hvilken dag papirene skal være ute. Det som kommer senere, venter til neste møte hvis det ikke haster.' },
    front_page: { title: 'En forside til hver sak', text: 'Høyst én side: Hva er spørsmålet, hva har vi tenkt så langt, og hva ber vi gruppen om?' },
    question_in_advance: { title: 'Send spørsmålet på forhånd', text: 'Legg ved ett spørsmål som alle svarer på med to linjer før møtet. Begynn med svarene.' },

    begin_with_the_request: { title: 'Begynn med bestillingen', text: 'Den som eier saken, starter med «Jeg trenger … av dere». Én av de andre gjentar det med egne ord før drøftingen.' },
    discuss_or_decide: { title: 'Si om saken skal drøftes eller avgjøres', text: 'Skriv det på sakslisten, og si hvem som bestemmer hvis dere ikke blir enige.' },
    practise_requests: { title: 'Øv på å bestille', text: 'Hver tar en egen sak og skriver bestillingen på tre linjer. Sidemannen sier hva som er uklart.' },

    sum_up_each_matter: { title: 'Oppsummer før dere går videre', text: 'Én har oppgaven på hvert møte: Hva kom vi fram til, hvem gjør hva, og når? Ett minutt per sak.' },
    minutes_for_each_matter: { title: 'Gi hver sak sine minutter', text: 'Sett tid på hvert punkt, og la en annen enn møtelederen passe klokken. Bestem sammen hvis dere vil bruke mer.' },
    car_park: { title: 'Noter sidesporene', text: 'Ha et ark til det som dukker opp, men ikke hører til saken. Gå gjennom det de siste fem minuttene.' },

    ask_for_the_other_view: { title: 'Etterlys det andre synet', text: 'I hver stor sak spør møtelederen hvem som ser det annerledes, og venter i ti sekunder.' },
    leader_speaks_last: { title: 'La lederen snakke sist', text: 'Lederen holder sin egen mening tilbake til alle andre har sagt sin. Prøv i én viktig sak på hvert møte.' },
    meddle: { title: 'Øv på å blande dere inn', text: 'Hver stiller ett spørsmål til en sak utenfor eget felt på hvert møte. Det er lov å være nybegynner.' },

    talk_to_the_person: { title: 'Ta det med den det gjelder', text: 'Si hva den andre gjorde, og hva det gjorde med deg. Spør hvordan det så ut fra den andre siden, og bli enige om én ting.' },
    matter_and_person: { title: 'Skill sak og person', text: 'Når det blir hett, kan hvem som helst be om en pause: Hva handler om saken? Skriv de to synene opp side om side.' },
    two_and_two: { title: 'Snakk sammen to og to', text: 'En halvtime i par: Hva går godt mellom oss, hva tapper oss for krefter, og hva ønsker vi av hverandre?' },

    what_i_have_at_stake: { title: 'Si hva du har å vinne og tape', text: 'Begynn omstridte saker med en runde: Hva ønsker jeg meg, og hva kan enheten min miste?' },
    no_meetings_for_show: { title: 'Ingen drøfting på liksom', text: 'Si det rett ut når en sak i praksis er avgjort. Da er det en orientering, og den tar fem minutter.' },
    corridor_into_the_room: { title: 'Ta korridorpraten inn i møtet', text: 'Spør før dere går: Er det noe vi kommer til å si til hverandre etterpå som heller bør sies her?' },

    repeat_before_reply: { title: 'Gjenta før du svarer', text: 'I én sak sier alle først hva den forrige mente, og får det bekreftet. Så kommer det egne innlegget.' },
    questions_only: { title: 'Fem minutter med bare spørsmål', text: 'Før noen mener noe eller gir råd, er det bare lov å spørre. Merk hva som skjer med saken.' },
    build_on_it: { title: 'Bygg videre', text: 'I ti minutter begynner hvert innlegg med det beste i det forrige. Kritikken får sin egen runde etterpå.' },

    what_touches_you: { title: 'En runde om det andre bør vite', text: 'To minutter hver i starten av møtet: Hva skjer hos meg som kommer til å berøre en av dere?' },
    offer_and_ask: { title: 'Tilby hjelp og be om hjelp', text: 'Hver sier én ting de trenger, og én de kan bidra med neste måned. Noter hvem som hjelper hvem.' },
    pairs_between_meetings: { title: 'Møtes to og to mellom møtene', text: 'En halvtime i måneden på tvers av enhetene, med et nytt par hver gang.' },

    what_is_coming: { title: 'En time om det som kommer', text: 'Hvert kvartal: Hvilke tre ting der ute kan endre oppdraget vårt? Én forbereder, en annen argumenterer imot.' },
    tell_the_same_day: { title: 'Fortell samme dag hva dere bestemte', text: 'Fem linjer til virksomheten etter hvert møte: hva, hvorfor, og hva det betyr for dem.' },
    visit_another_group: { title: 'Besøk en annen ledergruppe', text: 'Ta med ett spørsmål dere begge strever med, og fortell også om det som ikke går bra.' },

    five_minutes_at_the_end: { title: 'Fem minutter på slutten', text: 'Hver sier én ting vi skal beholde, og én vi skal gjøre annerledes. Neste møte begynner med det dere endret.' },
    look_at_a_result: { title: 'Se på et resultat også', text: 'Ta en beslutning som er et halvt år gammel: Hva kom ut av den, hva trodde vi, og hva ville vi gjort annerledes?' },
    a_mistake_a_month: { title: 'En feil i måneden', text: 'Én forteller om noe som gikk galt, og hva det lærte dem. Lederen begynner.' },

    round_the_table: { title: 'Ta en runde i store saker', text: 'Spør hver enkelt hva de mener, også dem saken ikke gjelder. Begynn et nytt sted hver gang.' },
    advice_to_the_leader: { title: 'Be om råd som leder', text: 'Lederen spør hva gruppen vil ha mer og mindre av, går ut i ti minutter og får ett samlet svar.' },
    chair_goes_round: { title: 'La møteledelsen gå på omgang', text: 'La en annen lede annethvert møte, så lederen kan lytte. Gi den som leder, to setninger tilbake etterpå.' },

    three_results: { title: 'Tre resultater med dato', text: 'Velg tre ting som skal være annerledes innen en dato fordi gruppen tok tak. Se på dem hver måned.' },
    what_the_meeting_added: { title: 'Si hva møtet tilførte', text: 'Avslutt hver sak med spørsmålet: På hvilken måte ble den bedre av å være her?' },
    ask_those_you_lead: { title: 'Spør dem dere leder', text: 'Spør ti medarbeidere hva de har igjen for ledergruppen, og legg fram svarene slik de kom.' },

    two_alternatives: { title: 'Alltid to veier å velge mellom', text: 'Ingen beslutningssak uten to reelle alternativer og det som taler mot det dere helst vil.' },
    kind_of_problem: { title: 'Spør hva slags problem det er', text: 'Vet vi hva som fører til hva? Hvis ikke, prøv i det små og lær, heller enn å planlegge alt ferdig.' },
    those_who_carry_it_out: { title: 'Trekk inn dem som skal gjøre det', text: 'Spør dem som skal leve med beslutningen, før den er tatt, og si i møtet hva de svarte.' },

    who_what_when: { title: 'Hvem gjør hva til når', text: 'Ingen beslutning uten navn, dato og tidspunkt for når vi spør igjen. Begynn neste møte med listen.' },
    i_stand_by_it: { title: 'Spør om alle kan stå for det', text: 'Etter en omstridt beslutning: Kan hver av oss stå for den utenfor rommet? Hvis ikke, hva mangler?' },
    log_of_decisions: { title: 'Før en liste over beslutninger', text: 'Skriv opp hva som er bestemt. En sak tas opp igjen bare når noen kommer med noe nytt.' },

    leader_shows_doubt: { title: 'Lederen går først', text: 'Lederen forteller om noe han eller hun er usikker på eller bommet på, og ber gruppen om hjelp.' },
    thank_the_one_who_disagrees: { title: 'Takk den som er uenig', text: 'Møt innvendinger med et spørsmål før du svarer, og si hva innvendingen gjorde med saken.' },
    check_in: { title: 'Begynn med en innsjekk', text: 'Ett minutt hver: Hvordan har jeg det, og hva har jeg i hodet i dag? Ingen kommenterer.' },

    time_for_each_other: { title: 'Sett av tid til hverandre', text: 'To halve dager i året med løs saksliste. Ikke for hyggens skyld alene, men så dere tør å bruke hverandre.' },
    what_we_are_proud_of: { title: 'Marker det dere har fått til', text: 'Hvert kvartal: Hva er vi stolte av på vegne av hele virksomheten, ikke bare vår egen del?' },
    which_hat: { title: 'Spør hvilken hatt du har på', text: 'I store saker svarer hver to ganger: Hva er best for min enhet, og hva er best for helheten?' },

    rules_one_can_see: { title: 'Lag noen få regler som kan ses', text: 'Skriv fem regler for hvordan dere er sammen, hver av dem som noe man kan se. Én passer på dem på hvert møte.' },
    watch_your_habits: { title: 'Legg merke til vanene', text: 'La én observere et møte: Hvem snakker først og sist, hvem blir avbrutt, hva blir aldri sagt? Del det vennlig.' },
    decent_limits: { title: 'Sett grenser som holder', text: 'Avtal når e-post besvares, og hvilke frister som er rimelige. Støtt den som sier nei.' },

    what_we_managed: { title: 'Husk hva dere har klart', text: 'Skriv ned tre vanskelige ting dere har løst sammen, og hva dere gjorde da. Bruk det på det vanskeligste nå.' },
    small_steps: { title: 'Ta et lite skritt', text: 'Velg en justering som er så liten at den kan gjøres denne uken. Se på den igjen om en måned.' },
    carry_over: { title: 'Flytt det som virker', text: 'Ta noe dere lykkes med, og spør hva av det som kan brukes der det går tyngre.' },

    what_i_want_from_it: { title: 'Si hva du vil ha ut av gruppen', text: 'Hver sier hva de håper å få, og hva de selv vil bidra med. Kom tilbake til det om et halvt år.' },
    half_an_hour_on_leading: { title: 'En halvtime om å lede', text: 'På annethvert møte tar én med en utfordring som handler om ledelse, ikke om en fagsak.' },
    check_out: { title: 'Avslutt med en utsjekk', text: 'Én setning hver: Hva tar jeg med meg herfra?' },
  },
};
