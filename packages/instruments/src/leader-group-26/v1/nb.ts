import type { InstrumentWording } from '../../instrument-wording.js';

/** Bokmål. */
export const nb: InstrumentWording = {
  scale: { low: 'Stemmer ikke i det hele tatt', middle: 'Stemmer delvis', high: 'Stemmer helt' },

  dimensions: {
    foundations: {
      name: 'Forutsetninger',
      description: 'Det gruppen har å bygge på: oppdraget, menneskene og støtten fra virksomheten.',
    },
    processes: {
      name: 'Prosesser',
      description: 'Måten gruppen arbeider på: møtene, samtalene, samspillet og ledelsen av gruppen.',
    },
    results: {
      name: 'Resultater',
      description: 'Det som kommer ut av arbeidet: nytte for virksomheten, en sterkere gruppe og utbytte for den enkelte.',
    },
  },

  factors: {
    clear_purpose: {
      name: 'Klart formål',
      definition: 'Alle i gruppen ville svart omtrent det samme på hva de trenger gruppen til, hva den skal få til, og hva den skal ta seg av.',
    },
    right_issues: {
      name: 'Riktige saker',
      definition: 'Møtetiden går til det som betyr mest, som hører til oppdraget, og som gruppen må løse i fellesskap.',
    },
    right_competence: {
      name: 'Riktig kompetanse',
      definition: 'Oppgavene krever fagkunnskap, klare hoder og evne til å samarbeide, og alt dette finnes i gruppen.',
    },
    balanced_diversity: {
      name: 'Balansert mangfold',
      definition: 'Medlemmene har ulike styrker og tenker forskjellig, og gruppen har nytte av det. Samtidig har de nok til felles til å forstå hverandre.',
    },
    team_rewards: {
      name: 'Teamstimulerende belønningssystemer',
      definition: 'I virksomheten lønner det seg å dra lasset sammen. Felles innsats blir lagt merke til, både når ledere vurderes, og i hverdagen.',
    },
    information_systems: {
      name: 'Informasjonssystemer',
      definition: 'Virksomheten sørger for at gruppen lett får tak i opplysninger som er til å stole på, og som har noe å si for sakene.',
    },
    training_systems: {
      name: 'Opplæringssystemer',
      definition: 'Det finnes gode muligheter for å bli bedre, både som leder og som ledergruppe, og medlemmene får bruke dem.',
    },
    meeting_preparation: {
      name: 'Møteforberedelser',
      definition: 'Et godt møte begynner før møtet: Papirene er gode og kommer i tide, og medlemmene har satt seg inn i sakene.',
    },
    clear_requests: {
      name: 'Klare bestillinger',
      definition: 'Den som legger fram en sak, sier hva den skal føre til, hva gruppen skal se nærmere på, og hva slags behandling saken skal få.',
    },
    focused_communication: {
      name: 'Fokusert kommunikasjon',
      definition: 'Samtalen i møtene er kort og konsentrert, og ingen går videre før det er klart hva gruppen har kommet fram til.',
    },
    task_conflict: {
      name: 'Oppgavekonflikt',
      definition: 'Medlemmene bryner seg på hverandre og kommer med mange ulike ideer. Høy skår betyr mye åpen uenighet om sak, ikke om person.',
    },
    no_relationship_conflict: {
      name: 'Fravær av relasjonskonflikt',
      definition: 'Forholdet mellom medlemmene er godt. Ingen bruker krefter på irritasjon eller personlige motsetninger.',
    },
    no_political_games: {
      name: 'Fravær av politisk spill',
      definition: 'Medlemmene spiller med åpne kort: Ingen bruker gruppen til å styrke seg selv, skjuler hva de vil, eller tier om noe viktig.',
    },
    dialogue: {
      name: 'Dialog',
      definition: 'Medlemmene sier respektfullt hva de mener, vil forstå hvordan de andre tenker, og utvikler ideer sammen.',
    },
    behavioural_integration: {
      name: 'Teamfungering',
      definition: 'Medlemmene ser hva de andre har bruk for, sier det de bør vite, trår til når det trengs, og bærer ansvaret sammen.',
    },
    external_relations: {
      name: 'Aktiv relasjon til omgivelsene',
      definition: 'Gruppen løfter blikket og fanger opp det som rører seg på feltet, og lar resten av virksomheten få vite hva den har bestemt.',
    },
    continuous_learning: {
      name: 'Kontinuerlig gruppelæring',
      definition: 'Gruppen stopper opp for å se på sitt eget arbeid, tar med seg erfaringene og gjør ting annerledes neste gang.',
    },
    effective_leadership: {
      name: 'Effektiv teamledelse',
      definition: 'Den som leder gruppen, gir den retning, styrer møtene godt og rydder vekk det som står i veien for godt samarbeid.',
    },
    task_results: {
      name: 'Saksresultater',
      definition: 'Gruppen presterer på et høyt nivå, og alle kan se at virksomheten når lenger med den enn uten.',
    },
    decision_quality: {
      name: 'Beslutningskvalitet',
      definition: 'Beslutningene er gjennomtenkte, står seg over tid og tjener hele virksomheten.',
    },
    decision_implementation: {
      name: 'Beslutningsgjennomføring',
      definition: 'Det som er bestemt, blir gjort. Medlemmene står for det som om valget var deres eget, og starter ikke diskusjonen på nytt.',
    },
    psychological_safety: {
      name: 'Gruppepsykologisk trygghet',
      definition: 'Medlemmene tør å komme med det de strever med, og det de er i tvil om. Den som er ærlig, får ikke svi for det.',
    },
    team_spirit: {
      name: 'Lagånd',
      definition: 'Samholdet er sterkt. Medlemmene er stolte av å være med og tenker på helheten før sitt eget område.',
    },
    group_culture: {
      name: 'Hensiktsmessig gruppekultur',
      definition: 'Vanene, de uskrevne reglene og verdiene i gruppen gjør det lettere å få gjort et godt arbeid.',
    },
    group_efficacy: {
      name: 'Gruppens tro på seg selv',
      definition: 'Medlemmene stoler på at de sammen klarer det de har satt seg fore, også når det blir krevende.',
    },
    individual_satisfaction: {
      name: 'Individuell tilfredshet og læring',
      definition: 'Hver enkelt trives i gruppen, får energi av arbeidet der og lærer av det.',
    },
  },

  items: {
    clear_purpose_1: 'Vi er enige om hva vi trenger ledergruppen til.',
    clear_purpose_2: 'Det er tydelig for oss hva ledergruppen skal få til.',
    clear_purpose_3: 'Vi vet hvilke saker som skal opp i ledergruppen.',

    right_issues_1: 'Vi bruker møtetiden på det som betyr mest.',
    right_issues_2: 'Sakene vi behandler, henger tydelig sammen med oppdraget vårt.',
    right_issues_3: 'Sakene vi tar opp, trenger innspill fra hele gruppen.',

    right_competence_1: 'Vi har fagkunnskapen som trengs for oppgavene våre.',
    right_competence_2: 'Vi er gode til å tenke klart i kompliserte saker.',
    right_competence_3: 'Vi har de menneskelige egenskapene som godt samarbeid krever.',

    balanced_diversity_1: 'De sterke sidene våre utfyller hverandre.',
    balanced_diversity_2: 'Forskjellene mellom oss får oss til å tenke nytt.',
    balanced_diversity_3: 'Vi har nok til felles til å forstå hverandre.',

    team_rewards_1: 'I vår virksomhet lønner det seg å samarbeide på tvers.',
    team_rewards_2: 'Når innsatsen vår vurderes, teller det vi får til som gruppe.',
    team_rewards_3: 'Vi får anerkjennelse når vi lykkes sammen.',

    information_systems_1: 'Virksomheten gir oss lett tilgang til opplysningene vi trenger.',
    information_systems_2: 'Vi kan stole på opplysningene vi får fra virksomheten.',
    information_systems_3: 'Styringsinformasjonen vi får, er relevant for sakene våre.',

    training_systems_1: 'Virksomheten gir oss gode tilbud om lederutvikling.',
    training_systems_2: 'Vi får opplæring når arbeidet i ledergruppen krever det.',
    training_systems_3: 'Vi får den hjelpen vi trenger til å utvikle oss som ledergruppe.',

    meeting_preparation_1: 'Vi har satt oss inn i sakene når møtet begynner.',
    meeting_preparation_2: 'Sakspapirene gir oss et godt grunnlag for å behandle sakene.',
    meeting_preparation_3: 'Sakspapirene kommer så tidlig at vi rekker å lese dem.',

    clear_requests_1: 'Den som tar opp en sak, gjør det klart hva målet er.',
    clear_requests_2: 'Det er tydelig hvilke sider av en sak vi skal konsentrere oss om.',
    clear_requests_3: 'Vi vet om en sak skal besluttes, drøftes eller bare tas til orientering.',

    focused_communication_1: 'Vi holder oss til temaet i diskusjonene våre.',
    focused_communication_2: 'Mye av møtetiden vår går bort i lange innlegg.',
    focused_communication_3: 'Vi oppsummerer hva vi har kommet fram til, før vi går videre.',

    task_conflict_1: 'I møtene våre er det ofte åpen uenighet om sakene.',
    task_conflict_2: 'Vi bryner oss på hverandre når vi ser ulikt på en sak.',
    task_conflict_3: 'I diskusjonene våre kommer mange forskjellige ideer på bordet.',

    no_relationship_conflict_1: 'Det er dårlig stemning mellom noen av oss.',
    no_relationship_conflict_2: 'Personlige motsetninger preger samarbeidet vårt.',
    no_relationship_conflict_3: 'Vi har et godt forhold til hverandre.',

    no_political_games_1: 'Noen i gruppen bruker møtene til å styrke sin egen posisjon.',
    no_political_games_2: 'Noen i gruppen tier bevisst om ting resten av oss burde vite.',
    no_political_games_3: 'Vi er åpne om hva vi egentlig ønsker å oppnå.',

    dialogue_1: 'Vi sier det vi mener, på en respektfull måte.',
    dialogue_2: 'Vi stiller spørsmål for å forstå hvordan de andre tenker.',
    dialogue_3: 'Vi spinner videre på hverandres ideer.',

    behavioural_integration_1: 'Vi sørger for at de andre får vite det de trenger.',
    behavioural_integration_2: 'Vi hjelper hverandre, også når det koster.',
    behavioural_integration_3: 'Vi bærer sammen ansvaret for det gruppen har bestemt.',

    external_relations_1: 'Vi tar oss tid til å drøfte utviklingen på feltet vårt.',
    external_relations_2: 'Vi fanger tidlig opp viktige hendelser utenfor virksomheten.',
    external_relations_3: 'Vi forteller resten av virksomheten hva vi har bestemt.',

    continuous_learning_1: 'Vi lærer av det vi gjør, enten det går bra eller dårlig.',
    continuous_learning_2: 'Vi stopper jevnlig opp for å vurdere kvaliteten på arbeidet vårt.',
    continuous_learning_3: 'Vi legger om måten vi arbeider på, når vi ser at det trengs.',

    effective_leadership_1: 'Lederen av gruppen gir oss en tydelig retning.',
    effective_leadership_2: 'Lederen av gruppen styrer møtene våre godt.',
    effective_leadership_3: 'Lederen av gruppen tar tak i det som hindrer godt samarbeid.',

    task_results_1: 'Ledergruppen presterer på et høyt nivå.',
    task_results_2: 'Arbeidet i ledergruppen bringer virksomheten videre.',
    task_results_3: 'Det er lett å se hvilken nytte virksomheten har av ledergruppen.',

    decision_quality_1: 'Vi tar gjennomtenkte beslutninger.',
    decision_quality_2: 'Beslutningene våre står seg over tid.',
    decision_quality_3: 'Beslutningene våre tjener hele virksomheten.',

    decision_implementation_1: 'Det vi bestemmer oss for, blir gjennomført.',
    decision_implementation_2: 'Vi stiller oss helt bak beslutningene når de er tatt.',
    decision_implementation_3: 'Vi diskuterer ofte på nytt det vi allerede har bestemt.',

    psychological_safety_1: 'Vi tør å komme til gruppen med problemer vi trenger hjelp med.',
    psychological_safety_2: 'I ledergruppen er det greit å vise at man er usikker.',
    psychological_safety_3: 'I ledergruppen er det trygt å være ærlig.',

    team_spirit_1: 'Det er et sterkt samhold mellom oss.',
    team_spirit_2: 'Vi er stolte av å være med i denne ledergruppen.',
    team_spirit_3: 'Vi setter helheten foran eget ansvarsområde.',

    group_culture_1: 'De uskrevne reglene i gruppen hjelper oss å gjøre en god jobb.',
    group_culture_2: 'Verdiene vi har til felles, styrker arbeidet i gruppen.',
    group_culture_3: 'Vi har gode vaner for hvordan vi arbeider sammen.',

    group_efficacy_1: 'Vi stoler på at vi når målene vi setter oss.',
    group_efficacy_2: 'Vi er sikre på at vi kan løse vanskelige oppgaver sammen.',
    group_efficacy_3: 'Når det butter imot, regner vi med å finne en løsning.',

    individual_satisfaction_1: 'Arbeidet i ledergruppen gir meg energi.',
    individual_satisfaction_2: 'Jeg lærer mye av å være med i ledergruppen.',
    individual_satisfaction_3: 'Jeg trives som medlem av ledergruppen.',
  },

  openQuestions: {
    works_well: {
      question: 'Hva fungerer godt i ledergruppen?',
      hint: 'Gi gjerne et eksempel. Skriv om det vi gjør som gruppe, og ikke om enkeltpersoner.',
    },
    should_change: {
      question: 'Hva bør vi gjøre annerledes i ledergruppen?',
      hint: 'Én ting er nok. Beskriv arbeidsmåten, og ikke nevn noen ved navn.',
    },
    anything_else: {
      question: 'Er det noe mer du vil si om ledergruppen?',
      hint: 'Du kan hoppe over dette. Ikke nevn noen ved navn.',
    },
  },
};
