import type { PracticeWording } from '../../practice-wording.js';

/** Nynorsk. */
export const nn: PracticeWording = {
  places: {
    chapter: 'kapittel {number}',
    annex: 'vedlegg {number}',
    recommendation: 'tilråding {number}',
    theme: 'spørsmål {number}',
    agenda: 'møteplanen, punkt {number}',
    tip: 'tips {number} til møteleiaren',
    card: 'prioriteringskortet',
    step: 'steg {number}',
    slides: 'lysbileta om {number}',
    page: 'side {number}',
  },
  topics: { listening: 'lytting', feedback: 'tilbakemeldingar', characteristics: 'kjenneteikn på god leiing' },
  prompts: {
    clear_purpose: 'Kva ville verksemda sakne om gruppa ikkje møttest på tre månader?',
    right_issues: 'Kva sak førre månad trong ikkje denne gruppa, og kva for ei burde ha kome hit?',
    right_competence: 'Kvar avgjer vi saker som ingen av oss kan godt, og kven spør vi då?',
    balanced_diversity: 'Kva skilnader mellom oss har vi nytte av, og kva for nokre finn vi oss berre i?',
    team_rewards: 'Kva får folk ros for her: det dei får til åleine, eller det vi får til saman?',
    information_systems: 'Kva fekk vi vite for seint det siste året, og kven visste det alt?',
    training_systems: 'Kva bør vi kunne om eitt år som vi ikkje er gode på i dag?',
    meeting_preparation: 'Når var vi sist så godt førebudde at det merktest, og kva gjorde det mogleg?',
    clear_requests: 'I kva sak snakka vi om kvar vår ting, og kva burde vore sagt aller først?',
    focused_communication: 'Når sklir samtalen ut hos oss, og kven pleier å seie frå?',
    task_conflict: 'Kva nikkar alle til, endå nokre av oss tvilar?',
    no_relationship_conflict: 'Kva lèt vi liggje fordi det kunne bli personleg?',
    no_political_games: 'Kva veit vi at nokon ynskjer seg, utan at det nokon gong er sagt ved bordet?',
    dialogue: 'Når fekk nokon her deg sist til å skifte meining, og korleis gjorde dei det?',
    behavioural_integration: 'Kva merkar andre til at vi er ei gruppe, dei dagane vi ikkje møtest?',
    external_relations: 'Kva ser folk utanfor verksemda som vi enno ikkje har fått auge på?',
    continuous_learning: 'Kva har vi lagt om det siste halvåret fordi vi såg at det ikkje verka?',
    effective_leadership: 'Kva treng gruppa mest frå leiaren sin no: retning, rom eller driv?',
    task_results: 'Kva kan vi peike på og seie at vart betre fordi vi tok tak?',
    decision_quality: 'Kva avgjerd frå i fjor ville vi teke om att, og kva for ei ikkje?',
    decision_implementation: 'Kva avgjorde vi for tre månader sidan som ingen har merka noko til?',
    psychological_safety: 'Kva er vanskeleg å seie i denne gruppa, og kva ville gjort det lettare?',
    team_spirit: 'Kva gruppe kjenner du deg mest heime i, og kva skal til for at noko av det finst her òg?',
    group_culture: 'Kva uskriven regel ville ein ny kollega oppdage først?',
    group_efficacy: 'Kva gjev oss grunn til å tru at vi klarer det vi no tek fatt på?',
    individual_satisfaction: 'Når gav møta i gruppa deg sist energi, og kva hende då?',
  },
  practices: {
    purpose_in_a_sentence: { title: 'Skriv føremålet i éi setning', text: 'Alle fullfører kvar for seg: «Denne gruppa finst for at …» Les høgt, og bli samde om éi setning med noko ingen av dykk får til åleine.' },
    expectations_round: { title: 'Sei kva de ventar av kvarandre', text: 'Ta ein runde: Kva skal gruppa levere, korleis skal vi ha det saman, og kva skal kvar av oss få ut av det? Skriv ned der svara sprikjer.' },
    purpose_twice_a_year: { title: 'Ta fram føremålet to gonger i året', text: 'Set det på sakslista kvart halvår: Kva har vi gjort som berre vi kunne gjere, og kva bør vi slutte med?' },

    sort_the_agenda: { title: 'Sorter sakslista', text: 'Merk kvar sak med orientering, drøfting eller avgjerd, og ta det som krev alle, først. Det som ikkje treng gruppa, blir løyst utanfor.' },
    two_rounds: { title: 'Ta store saker i to omgangar', text: 'Først ein tidleg, open samtale medan ingenting er låst, så ei avgjerd på eit seinare møte. Vel éi sak denne månaden og prøv.' },
    what_never_comes_up: { title: 'Leit etter det som aldri kjem opp', text: 'Spør to gonger i året: Kva har vi ikkje fått til på lenge, og kva sak fell mellom einingane våre?' },

    borrow_a_perspective: { title: 'Lån eit blikk utanfrå', text: 'Be inn éin som ikkje kjenner saka, men som kan stille andre spørsmål. Avtal på førehand kva de vil bli utfordra på.' },
    next_years_tasks: { title: 'Sjå på kva neste år krev', text: 'List opp dei tre vanskelegaste oppgåvene og kva kvar av dei krev. Der de er tynne: lær det, hent det inn eller fordel det på nytt.' },
    unusual_team: { title: 'Spør eit lag de elles ikkje ville spurt', text: 'La eit samansett lag på tvers av fag gje råd før neste krevjande sak, gjerne folk som til vanleg ikkje blir spurde.' },

    how_i_work_best: { title: 'Fortel korleis du arbeider best', text: 'Tre minutt kvar: Kva hjelper meg å tenkje, kva får meg til å bli stille, korleis vil eg bli motsagd? Vel éin ting de gjer annleis.' },
    critic_and_enthusiast: { title: 'Del ut roller i drøftinga', text: 'La éin leite etter svake sider og éin etter høve i ei stor sak. Byt neste gong, så ingen alltid er den same.' },
    alone_in_pairs_together: { title: 'Tenk åleine, to og to, så saman', text: 'Gje to minutt i stille og fem i par før alle snakkar. Då kjem både dei raske og dei grundige til.' },

    one_shared_result: { title: 'La eitt felles resultat telje', text: 'Vel eit resultat gruppa svarer for saman, og ta det med i oppfølgingssamtalen til kvar leiar.' },
    notice_who_helped: { title: 'Legg merke til den som løfta andre', text: 'Avslutt møtet med eitt døme på at nokon fekk ein kollega til å lykkast.' },
    present_it_together: { title: 'Legg resultatet fram saman', text: 'Når noko har lykkast på tvers, lèt de to frå kvar si eining fortelje om det, både i gruppa og ute i verksemda.' },

    five_figures: { title: 'Bli samde om fem tal', text: 'Kva fem opplysningar ville fortalt oss i tide at noko går gale? Ha dei på éi side før kvart møte.' },
    open_the_books: { title: 'Vis kvarandre korleis det står til', text: 'Éi eining om gongen brukar eit kvarter på oppgåver, økonomi og uro, så alle kan ta medansvar.' },
    know_believe_find_out: { title: 'Skil mellom det de veit og trur', text: 'Før de avgjer: tre kolonnar med det vi veit, det vi trur og det vi må finne ut. Vel kva som er verdt å vente på.' },

    peer_coaching: { title: 'Rettlei kvarandre i eit kvarter', text: 'Éin legg fram noko krevjande, dei andre stiller spørsmål, og så drøftar dei det seg imellom medan den første berre lyttar. To rundar i månaden.' },
    welcome_newcomers: { title: 'Gje nye ein veg inn', text: 'Avtal kva ein ny leiar skal møte den første månaden: ein fast kollega, korleis vi avgjer, og kva vi ventar.' },
    learn_one_thing_together: { title: 'Lær éin ting saman', text: 'Set av ein halv dag til noko heile gruppa treng, og bestem på førehand kva sak de skal bruke det på.' },

    papers_a_week_before: { title: 'Sakspapir ein fast dag', text: 'Bestem kva dag papira skal vere ute. Det som kjem seinare, ventar til neste møte om det ikkje hastar.' },
    front_page: { title: 'Ei framside til kvar sak', text: 'Høgst éi side: Kva er spørsmålet, kva har vi tenkt så langt, og kva bed vi gruppa om?' },
    question_in_advance: { title: 'Send spørsmålet på førehand', text: 'Legg ved eitt spørsmål som alle svarer på med to linjer før møtet. Byrj med svara.' },

    begin_with_the_request: { title: 'Byrj med bestillinga', text: 'Den som eig saka, startar med «Eg treng … av dykk». Éin av dei andre seier det att med eigne ord før drøftinga.' },
    discuss_or_decide: { title: 'Sei om saka skal drøftast eller avgjerast', text: 'Skriv det på sakslista, og sei kven som avgjer om de ikkje blir samde.' },
    practise_requests: { title: 'Øv på å bestille', text: 'Kvar tek ei eiga sak og skriv bestillinga på tre linjer. Sidemannen seier kva som er uklart.' },

    sum_up_each_matter: { title: 'Oppsummer før de går vidare', text: 'Éin har oppgåva på kvart møte: Kva kom vi fram til, kven gjer kva, og når? Eitt minutt per sak.' },
    minutes_for_each_matter: { title: 'Gje kvar sak sine minutt', text: 'Set tid på kvart punkt, og la ein annan enn møteleiaren passe klokka. Bestem saman om de vil bruke meir.' },
    car_park: { title: 'Noter sidespora', text: 'Ha eit ark til det som dukkar opp, men ikkje høyrer til saka. Gå gjennom det dei siste fem minutta.' },

    ask_for_the_other_view: { title: 'Etterlys det andre synet', text: 'I kvar stor sak spør møteleiaren kven som ser det annleis, og ventar i ti sekund.' },
    leader_speaks_last: { title: 'La leiaren snakke sist', text: 'Leiaren held si eiga meining att til alle andre har sagt si. Prøv i éi viktig sak på kvart møte.' },
    meddle: { title: 'Øv på å blande dykk inn', text: 'Kvar stiller eitt spørsmål til ei sak utanfor eige felt på kvart møte. Det er lov å vere nybyrjar.' },

    talk_to_the_person: { title: 'Ta det med den det gjeld', text: 'Sei kva den andre gjorde, og kva det gjorde med deg. Spør korleis det såg ut frå den andre sida, og bli samde om éin ting.' },
    matter_and_person: { title: 'Skil sak og person', text: 'Når det blir heitt, kan kven som helst be om ein pause: Kva handlar om saka? Skriv dei to syna opp side om side.' },
    two_and_two: { title: 'Snakk saman to og to', text: 'Ein halvtime i par: Kva går godt mellom oss, kva tappar oss for krefter, og kva ynskjer vi av kvarandre?' },

    what_i_have_at_stake: { title: 'Sei kva du har å vinne og tape', text: 'Byrj omstridde saker med ein runde: Kva ynskjer eg meg, og kva kan eininga mi miste?' },
    no_meetings_for_show: { title: 'Inga drøfting på liksom', text: 'Sei det rett ut når ei sak i praksis er avgjord. Då er det ei orientering, og ho tek fem minutt.' },
    corridor_into_the_room: { title: 'Ta korridorpraten inn i møtet', text: 'Spør før de går: Er det noko vi kjem til å seie til kvarandre etterpå som heller bør seiast her?' },

    repeat_before_reply: { title: 'Sei det att før du svarer', text: 'I éi sak seier alle først kva den førre meinte, og får det stadfesta. Så kjem det eigne innlegget.' },
    questions_only: { title: 'Fem minutt med berre spørsmål', text: 'Før nokon meiner noko eller gjev råd, er det berre lov å spørje. Merk kva som skjer med saka.' },
    build_on_it: { title: 'Bygg vidare', text: 'I ti minutt byrjar kvart innlegg med det beste i det førre. Kritikken får sin eigen runde etterpå.' },

    what_touches_you: { title: 'Ein runde om det andre bør vite', text: 'To minutt kvar i starten av møtet: Kva skjer hos meg som kjem til å røre ved ein av dykk?' },
    offer_and_ask: { title: 'Tilby hjelp og be om hjelp', text: 'Kvar seier éin ting dei treng, og éin dei kan gje neste månad. Noter kven som hjelper kven.' },
    pairs_between_meetings: { title: 'Møtast to og to mellom møta', text: 'Ein halvtime i månaden på tvers av einingane, med eit nytt par kvar gong.' },

    what_is_coming: { title: 'Ein time om det som kjem', text: 'Kvart kvartal: Kva tre ting der ute kan endre oppdraget vårt? Éin førebur, ein annan argumenterer imot.' },
    tell_the_same_day: { title: 'Fortel same dag kva de avgjorde', text: 'Fem linjer til verksemda etter kvart møte: kva, kvifor, og kva det har å seie for dei.' },
    visit_another_group: { title: 'Vitj ei anna leiargruppe', text: 'Ta med eitt spørsmål de begge strevar med, og fortel om det som ikkje går bra òg.' },

    five_minutes_at_the_end: { title: 'Fem minutt på slutten', text: 'Kvar seier éin ting vi skal halde på, og éin vi skal gjere annleis. Neste møte byrjar med det de endra.' },
    look_at_a_result: { title: 'Sjå på eit resultat òg', text: 'Ta ei avgjerd som er eit halvt år gammal: Kva kom ut av henne, kva trudde vi, og kva ville vi gjort annleis?' },
    a_mistake_a_month: { title: 'Ein feil i månaden', text: 'Éin fortel om noko som gjekk gale, og kva det lærte dei. Leiaren byrjar.' },

    round_the_table: { title: 'Ta ein runde i store saker', text: 'Spør kvar einskild kva dei meiner, også dei saka ikkje gjeld. Byrj ein ny stad kvar gong.' },
    advice_to_the_leader: { title: 'Be om råd som leiar', text: 'Leiaren spør kva gruppa vil ha meir og mindre av, går ut i ti minutt og får eitt samla svar.' },
    chair_goes_round: { title: 'La møteleiinga gå på omgang', text: 'La ein annan leie annakvart møte, så leiaren kan lytte. Gje den som leier, to setningar attende etterpå.' },

    three_results: { title: 'Tre resultat med dato', text: 'Vel tre ting som skal vere annleis innan ein dato fordi gruppa tok tak. Sjå på dei kvar månad.' },
    what_the_meeting_added: { title: 'Sei kva møtet tilførte', text: 'Avslutt kvar sak med spørsmålet: På kva måte vart ho betre av å vere her?' },
    ask_those_you_lead: { title: 'Spør dei de leier', text: 'Spør ti medarbeidarar kva dei har att for leiargruppa, og legg fram svara slik dei kom.' },

    two_alternatives: { title: 'Alltid to vegar å velje mellom', text: 'Inga sak til avgjerd utan to reelle alternativ og det som talar mot det de helst vil.' },
    kind_of_problem: { title: 'Spør kva slags problem det er', text: 'Veit vi kva som fører til kva? Om ikkje, prøv i det små og lær, heller enn å planleggje alt ferdig.' },
    those_who_carry_it_out: { title: 'Trekk inn dei som skal gjere det', text: 'Spør dei som skal leve med avgjerda, før ho er teken, og sei i møtet kva dei svarte.' },

    who_what_when: { title: 'Kven gjer kva til når', text: 'Inga avgjerd utan namn, dato og tidspunkt for når vi spør att. Byrj neste møte med lista.' },
    i_stand_by_it: { title: 'Spør om alle kan stå for det', text: 'Etter ei omstridd avgjerd: Kan kvar av oss stå for henne utanfor rommet? Om ikkje, kva manglar?' },
    log_of_decisions: { title: 'Før ei liste over avgjerder', text: 'Skriv opp kva som er avgjort. Ei sak blir teken opp att berre når nokon kjem med noko nytt.' },

    leader_shows_doubt: { title: 'Leiaren går først', text: 'Leiaren fortel om noko han eller ho er usikker på eller bomma på, og bed gruppa om hjelp.' },
    thank_the_one_who_disagrees: { title: 'Takk den som er usamd', text: 'Møt innvendingar med eit spørsmål før du svarer, og sei kva innvendinga gjorde med saka.' },
    check_in: { title: 'Byrj med ein innsjekk', text: 'Eitt minutt kvar: Korleis har eg det, og kva har eg i hovudet i dag? Ingen kommenterer.' },

    time_for_each_other: { title: 'Set av tid til kvarandre', text: 'To halve dagar i året med laus saksliste. Ikkje berre for hygga si skuld, men så de vågar å bruke kvarandre.' },
    what_we_are_proud_of: { title: 'Marker det de har fått til', text: 'Kvart kvartal: Kva er vi stolte av på vegner av heile verksemda, ikkje berre vår eigen del?' },
    which_hat: { title: 'Spør kva hatt du har på', text: 'I store saker svarer kvar to gonger: Kva er best for eininga mi, og kva er best for heilskapen?' },

    rules_one_can_see: { title: 'Lag nokre få reglar som kan sjåast', text: 'Skriv fem reglar for korleis de er saman, kvar av dei som noko ein kan sjå. Éin passar på dei på kvart møte.' },
    watch_your_habits: { title: 'Legg merke til vanane', text: 'La éin observere eit møte: Kven snakkar først og sist, kven blir avbroten, kva blir aldri sagt? Del det venleg.' },
    decent_limits: { title: 'Set grenser som held', text: 'Avtal når e-post blir svart på, og kva fristar som er rimelege. Støtt den som seier nei.' },

    what_we_managed: { title: 'Hugs kva de har klart', text: 'Skriv ned tre vanskelege ting de har løyst saman, og kva de gjorde då. Bruk det på det vanskelegaste no.' },
    small_steps: { title: 'Ta eit lite steg', text: 'Vel ei justering som er så lita at ho kan gjerast denne veka. Sjå på henne att om ein månad.' },
    carry_over: { title: 'Flytt det som verkar', text: 'Ta noko de lykkast med, og spør kva av det som kan brukast der det går tyngre.' },

    what_i_want_from_it: { title: 'Sei kva du vil ha ut av gruppa', text: 'Kvar seier kva dei vonar å få, og kva dei sjølve vil bidra med. Kom attende til det om eit halvt år.' },
    half_an_hour_on_leading: { title: 'Ein halvtime om å leie', text: 'På annakvart møte tek éin med ei utfordring som handlar om leiing, ikkje om ei fagsak.' },
    check_out: { title: 'Avslutt med ein utsjekk', text: 'Éi setning kvar: Kva tek eg med meg herifrå?' },
  },
};
