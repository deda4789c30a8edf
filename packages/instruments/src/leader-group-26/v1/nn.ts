import type { InstrumentWording } from '../../instrument-wording.js';

/** Nynorsk. */
export const nn: InstrumentWording = {
  scale: { low: 'Stemmer ikkje i det heile', middle: 'Stemmer delvis', high: 'Stemmer heilt' },

  dimensions: {
    foundations: {
      name: 'Føresetnader',
      description: 'Det gruppa har å byggje på: oppdraget, menneska og støtta frå verksemda.',
    },
    processes: {
      name: 'Prosessar',
      description: 'Måten gruppa arbeider på: møta, samtalane, samspelet og leiinga av gruppa.',
    },
    results: {
      name: 'Resultat',
      description: 'Det som kjem ut av arbeidet: nytte for verksemda, ei sterkare gruppe og utbyte for den enkelte.',
    },
  },

  factors: {
    clear_purpose: {
      name: 'Klart føremål',
      definition: 'Alle i gruppa ville svart om lag det same på kva dei treng gruppa til, kva ho skal få til, og kva ho skal ta seg av.',
    },
    right_issues: {
      name: 'Rette saker',
      definition: 'Møtetida går til det som betyr mest, som høyrer til oppdraget, og som gruppa må løyse i fellesskap.',
    },
    right_competence: {
      name: 'Rett kompetanse',
      definition: 'Oppgåvene krev fagkunnskap, klare hovud og evne til å samarbeide, og alt dette finst i gruppa.',
    },
    balanced_diversity: {
      name: 'Balansert mangfald',
      definition: 'Medlemmene har ulike styrkar og tenkjer forskjellig, og gruppa har nytte av det. Samstundes har dei nok til felles til å forstå kvarandre.',
    },
    team_rewards: {
      name: 'Teamstimulerande påskjøningssystem',
      definition: 'I verksemda lønner det seg å dra lasset saman. Felles innsats blir lagd merke til, både når leiarar blir vurderte, og i kvardagen.',
    },
    information_systems: {
      name: 'Informasjonssystem',
      definition: 'Verksemda sørgjer for at gruppa lett får tak i opplysningar som er til å stole på, og som har noko å seie for sakene.',
    },
    training_systems: {
      name: 'Opplæringssystem',
      definition: 'Det finst gode høve til å bli betre, både som leiar og som leiargruppe, og medlemmene får bruke dei.',
    },
    meeting_preparation: {
      name: 'Møteførebuingar',
      definition: 'Eit godt møte tek til før møtet: Papira er gode og kjem i tide, og medlemmene har sett seg inn i sakene.',
    },
    clear_requests: {
      name: 'Klare bestillingar',
      definition: 'Den som legg fram ei sak, seier kva ho skal føre til, kva gruppa skal sjå nærare på, og kva slags behandling saka skal få.',
    },
    focused_communication: {
      name: 'Fokusert kommunikasjon',
      definition: 'Samtalen i møta er kort og konsentrert, og ingen går vidare før det er klart kva gruppa har kome fram til.',
    },
    task_conflict: {
      name: 'Oppgåvekonflikt',
      definition: 'Medlemmene bryner seg på kvarandre og kjem med mange ulike idear. Høg skår betyr mykje open usemje om sak, ikkje om person.',
    },
    no_relationship_conflict: {
      name: 'Fråvær av relasjonskonflikt',
      definition: 'Forholdet mellom medlemmene er godt. Ingen bruker krefter på irritasjon eller personlege motsetningar.',
    },
    no_political_games: {
      name: 'Fråvær av politisk spel',
      definition: 'Medlemmene spelar med opne kort: Ingen bruker gruppa til å styrkje seg sjølv, skjuler kva dei vil, eller teier om noko viktig.',
    },
    dialogue: {
      name: 'Dialog',
      definition: 'Medlemmene seier respektfullt kva dei meiner, vil forstå korleis dei andre tenkjer, og utviklar idear saman.',
    },
    behavioural_integration: {
      name: 'Teamfungering',
      definition: 'Medlemmene ser kva dei andre har bruk for, seier det dei bør vite, trør til når det trengst, og ber ansvaret saman.',
    },
    external_relations: {
      name: 'Aktiv relasjon til omgivnadene',
      definition: 'Gruppa løftar blikket og fangar opp det som rører seg på feltet, og lèt resten av verksemda få vite kva ho har bestemt.',
    },
    continuous_learning: {
      name: 'Kontinuerleg gruppelæring',
      definition: 'Gruppa stoppar opp for å sjå på sitt eige arbeid, tek med seg erfaringane og gjer ting annleis neste gong.',
    },
    effective_leadership: {
      name: 'Effektiv teamleiing',
      definition: 'Den som leier gruppa, gir retning, styrer møta godt og ryddar unna det som står i vegen for godt samarbeid.',
    },
    task_results: {
      name: 'Saksresultat',
      definition: 'Gruppa presterer på eit høgt nivå, og alle kan sjå at verksemda når lenger med gruppa enn utan.',
    },
    decision_quality: {
      name: 'Kvalitet på avgjerder',
      definition: 'Avgjerdene er gjennomtenkte, står seg over tid og tener heile verksemda.',
    },
    decision_implementation: {
      name: 'Gjennomføring av avgjerder',
      definition: 'Det som er bestemt, blir gjort. Medlemmene står for det som om valet var deira eige, og opnar ikkje diskusjonen på nytt.',
    },
    psychological_safety: {
      name: 'Gruppepsykologisk tryggleik',
      definition: 'Medlemmene torer å kome med det dei strevar med, og det dei er i tvil om. Den som er ærleg, får ikkje svi for det.',
    },
    team_spirit: {
      name: 'Lagånd',
      definition: 'Samhaldet er sterkt. Medlemmene er stolte av å vere med og tenkjer på heilskapen før sitt eige område.',
    },
    group_culture: {
      name: 'Føremålstenleg gruppekultur',
      definition: 'Vanane, dei uskrivne reglane og verdiane i gruppa gjer det lettare å få gjort eit godt arbeid.',
    },
    group_efficacy: {
      name: 'Trua gruppa har på seg sjølv',
      definition: 'Medlemmene stoler på at dei saman klarer det dei har sett seg føre, også når det blir krevjande.',
    },
    individual_satisfaction: {
      name: 'Individuell trivsel og læring',
      definition: 'Kvar enkelt trivst i gruppa, får energi av arbeidet der og lærer av det.',
    },
  },

  items: {
    clear_purpose_1: 'Vi er samde om kva vi treng leiargruppa til.',
    clear_purpose_2: 'Det er tydeleg for oss kva leiargruppa skal få til.',
    clear_purpose_3: 'Vi veit kva saker som skal opp i leiargruppa.',

    right_issues_1: 'Vi bruker møtetida på det som betyr mest.',
    right_issues_2: 'Sakene vi behandlar, heng tydeleg saman med oppdraget vårt.',
    right_issues_3: 'Sakene vi tek opp, treng innspel frå heile gruppa.',

    right_competence_1: 'Vi har fagkunnskapen som trengst for oppgåvene våre.',
    right_competence_2: 'Vi er gode til å tenkje klart i kompliserte saker.',
    right_competence_3: 'Vi har dei menneskelege eigenskapane som godt samarbeid krev.',

    balanced_diversity_1: 'Dei sterke sidene våre utfyller kvarandre.',
    balanced_diversity_2: 'Forskjellane mellom oss får oss til å tenkje nytt.',
    balanced_diversity_3: 'Vi har nok til felles til å forstå kvarandre.',

    team_rewards_1: 'I verksemda vår lønner det seg å samarbeide på tvers.',
    team_rewards_2: 'Når innsatsen vår blir vurdert, tel det vi får til som gruppe.',
    team_rewards_3: 'Vi får anerkjenning når vi lykkast saman.',

    information_systems_1: 'Verksemda gir oss lett tilgang til opplysningane vi treng.',
    information_systems_2: 'Vi kan stole på opplysningane vi får frå verksemda.',
    information_systems_3: 'Styringsinformasjonen vi får, er relevant for sakene våre.',

    training_systems_1: 'Verksemda gir oss gode tilbod om leiarutvikling.',
    training_systems_2: 'Vi får opplæring når arbeidet i leiargruppa krev det.',
    training_systems_3: 'Vi får den hjelpa vi treng til å utvikle oss som leiargruppe.',

    meeting_preparation_1: 'Vi har sett oss inn i sakene når møtet tek til.',
    meeting_preparation_2: 'Sakspapira gir oss eit godt grunnlag for å behandle sakene.',
    meeting_preparation_3: 'Sakspapira kjem så tidleg at vi rekk å lese dei.',

    clear_requests_1: 'Den som tek opp ei sak, gjer det klart kva målet er.',
    clear_requests_2: 'Det er tydeleg kva sider av ei sak vi skal konsentrere oss om.',
    clear_requests_3: 'Vi veit om ei sak skal avgjerast, drøftast eller berre takast til orientering.',

    focused_communication_1: 'Vi held oss til temaet i diskusjonane våre.',
    focused_communication_2: 'Mykje av møtetida vår går bort i lange innlegg.',
    focused_communication_3: 'Vi oppsummerer kva vi har kome fram til, før vi går vidare.',

    task_conflict_1: 'I møta våre er det ofte open usemje om sakene.',
    task_conflict_2: 'Vi bryner oss på kvarandre når vi ser ulikt på ei sak.',
    task_conflict_3: 'I diskusjonane våre kjem mange forskjellige idear på bordet.',

    no_relationship_conflict_1: 'Det er dårleg stemning mellom nokre av oss.',
    no_relationship_conflict_2: 'Personlege motsetningar pregar samarbeidet vårt.',
    no_relationship_conflict_3: 'Vi har eit godt forhold til kvarandre.',

    no_political_games_1: 'Nokon i gruppa bruker møta til å styrkje sin eigen posisjon.',
    no_political_games_2: 'Nokon i gruppa teier medvite om ting resten av oss burde vite.',
    no_political_games_3: 'Vi er opne om kva vi eigentleg ønskjer å oppnå.',

    dialogue_1: 'Vi seier det vi meiner, på ein respektfull måte.',
    dialogue_2: 'Vi stiller spørsmål for å forstå korleis dei andre tenkjer.',
    dialogue_3: 'Vi spinn vidare på ideane til kvarandre.',

    behavioural_integration_1: 'Vi sørgjer for at dei andre får vite det dei treng.',
    behavioural_integration_2: 'Vi hjelper kvarandre, også når det kostar.',
    behavioural_integration_3: 'Vi ber saman ansvaret for det gruppa har bestemt.',

    external_relations_1: 'Vi tek oss tid til å drøfte utviklinga på feltet vårt.',
    external_relations_2: 'Vi fangar tidleg opp viktige hendingar utanfor verksemda.',
    external_relations_3: 'Vi fortel resten av verksemda kva vi har bestemt.',

    continuous_learning_1: 'Vi lærer av det vi gjer, anten det går bra eller dårleg.',
    continuous_learning_2: 'Vi stoppar jamleg opp for å vurdere kvaliteten på arbeidet vårt.',
    continuous_learning_3: 'Vi legg om måten vi arbeider på, når vi ser at det trengst.',

    effective_leadership_1: 'Leiaren av gruppa gir oss ei tydeleg retning.',
    effective_leadership_2: 'Leiaren av gruppa styrer møta våre godt.',
    effective_leadership_3: 'Leiaren av gruppa tek tak i det som hindrar godt samarbeid.',

    task_results_1: 'Leiargruppa presterer på eit høgt nivå.',
    task_results_2: 'Arbeidet i leiargruppa bringar verksemda vidare.',
    task_results_3: 'Det er lett å sjå kva nytte verksemda har av leiargruppa.',

    decision_quality_1: 'Vi tek gjennomtenkte avgjerder.',
    decision_quality_2: 'Avgjerdene våre står seg over tid.',
    decision_quality_3: 'Avgjerdene våre tener heile verksemda.',

    decision_implementation_1: 'Det vi bestemmer oss for, blir gjennomført.',
    decision_implementation_2: 'Vi stiller oss heilt bak avgjerdene når dei er tekne.',
    decision_implementation_3: 'Vi diskuterer ofte på nytt det vi allereie har bestemt.',

    psychological_safety_1: 'Vi torer å kome til gruppa med problem vi treng hjelp med.',
    psychological_safety_2: 'I leiargruppa er det greitt å vise at ein er usikker.',
    psychological_safety_3: 'I leiargruppa er det trygt å vere ærleg.',

    team_spirit_1: 'Det er eit sterkt samhald mellom oss.',
    team_spirit_2: 'Vi er stolte av å vere med i denne leiargruppa.',
    team_spirit_3: 'Vi set heilskapen framfor eige ansvarsområde.',

    group_culture_1: 'Dei uskrivne reglane i gruppa hjelper oss å gjere ein god jobb.',
    group_culture_2: 'Verdiane vi har til felles, styrkjer arbeidet i gruppa.',
    group_culture_3: 'Vi har gode vanar for korleis vi arbeider saman.',

    group_efficacy_1: 'Vi stoler på at vi når måla vi set oss.',
    group_efficacy_2: 'Vi er sikre på at vi kan løyse vanskelege oppgåver saman.',
    group_efficacy_3: 'Når det buttar imot, reknar vi med å finne ei løysing.',

    individual_satisfaction_1: 'Arbeidet i leiargruppa gir meg energi.',
    individual_satisfaction_2: 'Eg lærer mykje av å vere med i leiargruppa.',
    individual_satisfaction_3: 'Eg trivst som medlem av leiargruppa.',
  },

  openQuestions: {
    works_well: {
      question: 'Kva fungerer godt i leiargruppa?',
      hint: 'Gi gjerne eit døme. Skriv om det vi gjer som gruppe, og ikkje om enkeltpersonar.',
    },
    should_change: {
      question: 'Kva bør vi gjere annleis i leiargruppa?',
      hint: 'Éin ting er nok. Skildre arbeidsmåten, og ikkje nemn nokon ved namn.',
    },
    anything_else: {
      question: 'Er det noko meir du vil seie om leiargruppa?',
      hint: 'Du kan hoppe over dette. Ikkje nemn nokon ved namn.',
    },
  },
};
