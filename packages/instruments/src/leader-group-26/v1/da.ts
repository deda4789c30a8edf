import type { InstrumentWording } from '../../instrument-wording.js';

/** Danish. */
export const da: InstrumentWording = {
  scale: { low: 'Passer slet ikke', middle: 'Passer delvist', high: 'Passer helt' },

  dimensions: {
    foundations: {
      name: 'Forudsætninger',
      description: 'Det, gruppen har at bygge på: opgaven, menneskene og støtten fra organisationen.',
    },
    processes: {
      name: 'Processer',
      description: 'Måden, gruppen arbejder på: møderne, samtalerne, samspillet og ledelsen af gruppen.',
    },
    results: {
      name: 'Resultater',
      description: 'Det, der kommer ud af arbejdet: nytte for organisationen, en stærkere gruppe og udbytte for den enkelte.',
    },
  },

  factors: {
    clear_purpose: {
      name: 'Klart formål',
      definition: 'Alle i gruppen ville svare omtrent det samme på, hvad de skal bruge gruppen til, hvad den skal opnå, og hvad den skal tage sig af.',
    },
    right_issues: {
      name: 'De rigtige sager',
      definition: 'Mødetiden går til det, der betyder mest, som hører til opgaven, og som gruppen er nødt til at løse i fællesskab.',
    },
    right_competence: {
      name: 'De rigtige kompetencer',
      definition: 'Opgaverne kræver faglig viden, klare hoveder og evne til at samarbejde, og alt det findes i gruppen.',
    },
    balanced_diversity: {
      name: 'Afbalanceret mangfoldighed',
      definition: 'Medlemmerne har forskellige styrker og tænker forskelligt, og det har gruppen gavn af. Samtidig har de nok til fælles til at forstå hinanden.',
    },
    team_rewards: {
      name: 'Teamfremmende belønningssystemer',
      definition: 'I organisationen kan det betale sig at løfte i flok. Fælles indsats bliver bemærket, både når ledere vurderes, og i hverdagen.',
    },
    information_systems: {
      name: 'Informationssystemer',
      definition: 'Organisationen sørger for, at gruppen let kan få fat i oplysninger, som er til at stole på, og som har betydning for sagerne.',
    },
    training_systems: {
      name: 'Systemer til kompetenceudvikling',
      definition: 'Der er gode muligheder for at blive bedre, både som leder og som ledergruppe, og medlemmerne får lov at bruge dem.',
    },
    meeting_preparation: {
      name: 'Mødeforberedelse',
      definition: 'Et godt møde begynder før mødet: Materialet er godt og kommer i tide, og medlemmerne har sat sig ind i sagerne.',
    },
    clear_requests: {
      name: 'Klare bestillinger',
      definition: 'Den, der lægger en sag frem, siger, hvad den skal føre til, hvad gruppen skal se nærmere på, og hvordan sagen skal behandles.',
    },
    focused_communication: {
      name: 'Fokuseret kommunikation',
      definition: 'Samtalen på møderne er kort og koncentreret, og ingen går videre, før det er klart, hvad gruppen er nået frem til.',
    },
    task_conflict: {
      name: 'Opgavekonflikt',
      definition: 'Medlemmerne udfordrer hinandens argumenter og kommer med mange forskellige ideer. En høj score betyder meget åben uenighed om sagen, ikke om personen.',
    },
    no_relationship_conflict: {
      name: 'Fravær af relationskonflikt',
      definition: 'Forholdet mellem medlemmerne er godt. Ingen bruger kræfter på irritation eller personlige modsætninger.',
    },
    no_political_games: {
      name: 'Fravær af politisk spil',
      definition: 'Medlemmerne spiller med åbne kort: Ingen bruger gruppen til at styrke sig selv, skjuler, hvad de vil, eller tier om noget vigtigt.',
    },
    dialogue: {
      name: 'Dialog',
      definition: 'Medlemmerne siger respektfuldt, hvad de mener, vil forstå, hvordan de andre tænker, og udvikler ideer sammen.',
    },
    behavioural_integration: {
      name: 'Teamsamspil',
      definition: 'Medlemmerne ser, hvad de andre har brug for, fortæller dem, hvad de bør vide, træder til, når det behøves, og bærer ansvaret sammen.',
    },
    external_relations: {
      name: 'Aktive relationer til omverdenen',
      definition: 'Gruppen løfter blikket og opfanger det, der rører sig inden for dens felt, og lader resten af organisationen vide, hvad den har besluttet.',
    },
    continuous_learning: {
      name: 'Løbende gruppelæring',
      definition: 'Gruppen stopper op og ser på sit eget arbejde, tager ved lære af erfaringerne og gør tingene anderledes næste gang.',
    },
    effective_leadership: {
      name: 'Effektiv teamledelse',
      definition: 'Den, der leder gruppen, giver den retning, styrer møderne godt og rydder det af vejen, som hindrer godt samarbejde.',
    },
    task_results: {
      name: 'Opgaveresultater',
      definition: 'Gruppen præsterer på et højt niveau, og alle kan se, at organisationen når længere med den end uden.',
    },
    decision_quality: {
      name: 'Beslutningskvalitet',
      definition: 'Beslutningerne er gennemtænkte, holder i længden og gavner hele organisationen.',
    },
    decision_implementation: {
      name: 'Gennemførelse af beslutninger',
      definition: 'Det, der er besluttet, bliver gjort. Medlemmerne står inde for det, som om valget var deres eget, og begynder ikke forfra på diskussionen.',
    },
    psychological_safety: {
      name: 'Psykologisk tryghed',
      definition: 'Medlemmerne tør komme med det, de kæmper med, og det, de er i tvivl om. Den, der er ærlig, kommer ikke til at bøde for det.',
    },
    team_spirit: {
      name: 'Holdånd',
      definition: 'Sammenholdet er stærkt. Medlemmerne er stolte af at være med og tænker på helheden før deres eget område.',
    },
    group_culture: {
      name: 'Hensigtsmæssig gruppekultur',
      definition: 'Vanerne, de uskrevne regler og værdierne i gruppen gør det lettere at få gjort et godt stykke arbejde.',
    },
    group_efficacy: {
      name: 'Gruppens tro på sig selv',
      definition: 'Medlemmerne stoler på, at de sammen kan klare det, de har sat sig for, også når det bliver krævende.',
    },
    individual_satisfaction: {
      name: 'Individuel tilfredshed og læring',
      definition: 'Hver enkelt trives i gruppen, får energi af arbejdet der og lærer af det.',
    },
  },

  items: {
    clear_purpose_1: 'Vi er enige om, hvad vi skal bruge ledergruppen til.',
    clear_purpose_2: 'Det er tydeligt for os, hvad ledergruppen skal opnå.',
    clear_purpose_3: 'Vi ved, hvilke sager der hører hjemme i ledergruppen.',

    right_issues_1: 'Vi bruger mødetiden på det, der betyder mest.',
    right_issues_2: 'De sager, vi behandler, hænger tydeligt sammen med vores opgave som gruppe.',
    right_issues_3: 'De sager, vi tager op, kræver input fra hele gruppen.',

    right_competence_1: 'Vi har den faglige viden, som vores opgaver kræver.',
    right_competence_2: 'Vi er gode til at tænke klart i komplicerede sager.',
    right_competence_3: 'Vi har de menneskelige egenskaber, som godt samarbejde kræver.',

    balanced_diversity_1: 'Vores styrker supplerer hinanden.',
    balanced_diversity_2: 'Forskellene mellem os får os til at tænke nyt.',
    balanced_diversity_3: 'Vi har nok til fælles til at forstå hinanden.',

    team_rewards_1: 'I vores organisation kan det betale sig at samarbejde på tværs.',
    team_rewards_2: 'Når vores indsats vurderes, tæller det, vi opnår som gruppe.',
    team_rewards_3: 'Vi får anerkendelse, når vi lykkes sammen.',

    information_systems_1: 'Organisationen giver os let adgang til de oplysninger, vi har brug for.',
    information_systems_2: 'Vi kan stole på de oplysninger, vi får fra organisationen.',
    information_systems_3: 'Den ledelsesinformation, vi får, er relevant for vores sager.',

    training_systems_1: 'Organisationen giver os gode tilbud om lederudvikling.',
    training_systems_2: 'Vi får kompetenceudvikling, når arbejdet i ledergruppen kræver det.',
    training_systems_3: 'Vi får den nødvendige hjælp til at udvikle os som ledergruppe.',

    meeting_preparation_1: 'Vi har sat os ind i sagerne, når mødet begynder.',
    meeting_preparation_2: 'Mødematerialet giver os et godt grundlag for at behandle sagerne.',
    meeting_preparation_3: 'Mødematerialet kommer så tidligt, at vi kan nå at læse det.',

    clear_requests_1: 'Den, der tager en sag op, gør det klart, hvad målet er.',
    clear_requests_2: 'Det er tydeligt, hvilke sider af en sag vi skal koncentrere os om.',
    clear_requests_3: 'Vi ved, om en sag er til beslutning, drøftelse eller blot orientering.',

    focused_communication_1: 'Vi holder os til emnet i vores diskussioner.',
    focused_communication_2: 'Lange indlæg stjæler meget af vores mødetid.',
    focused_communication_3: 'Vi opsummerer, hvad vi er nået frem til, før vi går videre.',

    task_conflict_1: 'På vores møder er der ofte åben uenighed om sagerne.',
    task_conflict_2: 'Vi udfordrer hinandens argumenter, når vi ser forskelligt på en sag.',
    task_conflict_3: 'I vores diskussioner kommer der mange forskellige ideer på bordet.',

    no_relationship_conflict_1: 'Der er dårlig stemning mellem nogle af os.',
    no_relationship_conflict_2: 'Personlige modsætninger præger vores samarbejde.',
    no_relationship_conflict_3: 'Vi har et godt forhold til hinanden.',

    no_political_games_1: 'Nogle i gruppen bruger møderne til at styrke deres egen position.',
    no_political_games_2: 'Nogle i gruppen tier bevidst om ting, som resten af os burde vide.',
    no_political_games_3: 'Vi er åbne om, hvad vi egentlig ønsker at opnå.',

    dialogue_1: 'Vi siger, hvad vi mener, på en respektfuld måde.',
    dialogue_2: 'Vi stiller spørgsmål for at forstå, hvordan de andre tænker.',
    dialogue_3: 'Vi bygger videre på hinandens ideer.',

    behavioural_integration_1: 'Vi sørger for, at de andre får den viden, de har brug for.',
    behavioural_integration_2: 'Vi hjælper hinanden, også når det koster os noget.',
    behavioural_integration_3: 'Vi bærer sammen ansvaret for det, gruppen har besluttet.',

    external_relations_1: 'Vi tager os tid til at drøfte udviklingen inden for vores felt.',
    external_relations_2: 'Vi får tidligt øje på vigtige begivenheder uden for organisationen.',
    external_relations_3: 'Vi fortæller resten af organisationen, hvad vi har besluttet.',

    continuous_learning_1: 'Vi lærer af det, vi gør, uanset om det går godt eller dårligt.',
    continuous_learning_2: 'Vi stopper jævnligt op for at vurdere kvaliteten af vores arbejde.',
    continuous_learning_3: 'Vi ændrer måden, vi arbejder på, når vi ser et behov for det.',

    effective_leadership_1: 'Lederen af gruppen giver os en tydelig retning.',
    effective_leadership_2: 'Lederen af gruppen styrer vores møder godt.',
    effective_leadership_3: 'Lederen af gruppen tager fat på det, der hindrer godt samarbejde.',

    task_results_1: 'Ledergruppen præsterer på et højt niveau.',
    task_results_2: 'Arbejdet i ledergruppen bringer organisationen videre.',
    task_results_3: 'Det er let at se, hvilken nytte organisationen har af ledergruppen.',

    decision_quality_1: 'Vi træffer gennemtænkte beslutninger.',
    decision_quality_2: 'Vores beslutninger holder i længden.',
    decision_quality_3: 'Vores beslutninger gavner hele organisationen.',

    decision_implementation_1: 'Det, vi beslutter, bliver gennemført.',
    decision_implementation_2: 'Vi bakker fuldt op om beslutningerne, når de er truffet.',
    decision_implementation_3: 'Vi genoptager ofte diskussioner om noget, vi allerede har besluttet.',

    psychological_safety_1: 'Vi tør komme til gruppen med problemer, vi har brug for hjælp til.',
    psychological_safety_2: 'I ledergruppen er det i orden at vise, at man er i tvivl.',
    psychological_safety_3: 'I ledergruppen er det trygt at være ærlig.',

    team_spirit_1: 'Der er et stærkt sammenhold mellem os.',
    team_spirit_2: 'Vi er stolte af at være med i denne ledergruppe.',
    team_spirit_3: 'Vi sætter helheden over vores egne ansvarsområder.',

    group_culture_1: 'De uskrevne regler i gruppen hjælper os med at gøre et godt arbejde.',
    group_culture_2: 'De værdier, vi har til fælles, styrker arbejdet i gruppen.',
    group_culture_3: 'Vi har gode vaner for, hvordan vi arbejder sammen.',

    group_efficacy_1: 'Vi stoler på, at vi når de mål, vi sætter os.',
    group_efficacy_2: 'Vi er sikre på, at vi kan løse svære opgaver sammen.',
    group_efficacy_3: 'Når vi møder modgang, regner vi med at finde en løsning.',

    individual_satisfaction_1: 'Arbejdet i ledergruppen giver mig energi.',
    individual_satisfaction_2: 'Jeg lærer meget af at være med i ledergruppen.',
    individual_satisfaction_3: 'Jeg trives som medlem af ledergruppen.',
  },

  openQuestions: {
    works_well: {
      question: 'Hvad fungerer godt i ledergruppen?',
      hint: 'Giv gerne et eksempel. Skriv om det, vi gør som gruppe, og ikke om enkeltpersoner.',
    },
    should_change: {
      question: 'Hvad bør vi gøre anderledes i ledergruppen?',
      hint: 'Én ting er nok. Beskriv måden, vi arbejder på, og nævn ingen ved navn.',
    },
    anything_else: {
      question: 'Er der andet, du vil sige om ledergruppen?',
      hint: 'Du kan springe dette over. Nævn ingen ved navn.',
    },
  },
};
