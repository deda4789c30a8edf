import type { InstrumentWording } from '../../instrument-wording.js';

/** British English. */
export const en: InstrumentWording = {
  scale: { low: 'Not at all true', middle: 'Partly true', high: 'Completely true' },

  dimensions: {
    foundations: {
      name: 'Foundations',
      description: 'What the group has to build on: its remit, its people and the support of the organisation.',
    },
    processes: {
      name: 'Processes',
      description: 'How the group works: its meetings, its conversations, its relationships and the way it is led.',
    },
    results: {
      name: 'Results',
      description: 'What comes out of the work: benefit to the organisation, a stronger group and something for each member.',
    },
  },

  factors: {
    clear_purpose: {
      name: 'Clear purpose',
      definition: 'Anyone in the group would say much the same about what they need it for, what it should achieve and what it should deal with.',
    },
    right_issues: {
      name: 'The right issues',
      definition: 'Meeting time goes to what matters most, belongs to the remit and has to be solved by the group together.',
    },
    right_competence: {
      name: 'The right competence',
      definition: 'The work calls for expertise, clear heads and people skills, and the group has them all.',
    },
    balanced_diversity: {
      name: 'Balanced diversity',
      definition: 'Members have different strengths and ways of thinking, and the group benefits. Still, they have enough in common to understand one another.',
    },
    team_rewards: {
      name: 'Rewards for teamwork',
      definition: 'In the organisation it pays to pull together. Joint effort is noticed, in appraisals and from day to day.',
    },
    information_systems: {
      name: 'Information systems',
      definition: 'The organisation sees to it that the group can easily get hold of information it can trust and put to use.',
    },
    training_systems: {
      name: 'Training systems',
      definition: 'There are good opportunities to improve, as a leader and as a leadership group, and members get to use them.',
    },
    meeting_preparation: {
      name: 'Meeting preparation',
      definition: 'A good meeting starts before the meeting: the papers are good and arrive in time, and members know what is coming.',
    },
    clear_requests: {
      name: 'Clear requests',
      definition: 'Whoever brings up a matter says what it should lead to, what the group should look into and how the matter is to be handled.',
    },
    focused_communication: {
      name: 'Focused communication',
      definition: 'Discussion is brief and to the point, and nobody moves on before it is clear where the group has landed.',
    },
    task_conflict: {
      name: 'Task conflict',
      definition: 'Members argue things through and bring many different ideas. A high score means much open disagreement about the work, not personal conflict.',
    },
    no_relationship_conflict: {
      name: 'Absence of relationship conflict',
      definition: 'Members are on good terms. Nobody spends energy on irritation or personal clashes.',
    },
    no_political_games: {
      name: 'Absence of political games',
      definition: 'Members lay their cards on the table: nobody uses the group for personal gain, hides an aim or sits on something important.',
    },
    dialogue: {
      name: 'Dialogue',
      definition: 'Members say respectfully what they think, want to understand how others see things and develop ideas together.',
    },
    behavioural_integration: {
      name: 'Teamwork',
      definition: 'Members see what the others need, tell them what they should know, lend a hand and carry the responsibility together.',
    },
    external_relations: {
      name: 'Active external relations',
      definition: 'The group looks up and notices what is stirring in its field, and lets the rest of the organisation know what it has decided.',
    },
    continuous_learning: {
      name: 'Continuous group learning',
      definition: 'The group pauses to look at its own work, takes the experience with it and does things differently next time.',
    },
    effective_leadership: {
      name: 'Effective team leadership',
      definition: 'Whoever leads the group gives it direction, runs its meetings well and clears away what gets in the way of working together.',
    },
    task_results: {
      name: 'Task results',
      definition: 'The group performs at a high level, and anyone can see that the organisation gets further with it than without it.',
    },
    decision_quality: {
      name: 'Decision quality',
      definition: 'Decisions are well considered, stand the test of time and serve the whole organisation.',
    },
    decision_implementation: {
      name: 'Decision implementation',
      definition: 'What is decided gets done. Members back it as if the choice had been their own, and do not start the discussion afresh.',
    },
    psychological_safety: {
      name: 'Psychological safety',
      definition: 'Members dare to come forward with what they struggle with or doubt. Nobody pays a price for being honest.',
    },
    team_spirit: {
      name: 'Team spirit',
      definition: 'The bonds are strong. Members are proud to belong and think of the whole before their own area.',
    },
    group_culture: {
      name: 'Helpful group culture',
      definition: 'The habits, unwritten rules and values of the group make it easier to do good work.',
    },
    group_efficacy: {
      name: 'The group’s belief in itself',
      definition: 'Members trust that together they can do what they have set out to do, even when it gets demanding.',
    },
    individual_satisfaction: {
      name: 'Individual satisfaction and learning',
      definition: 'Each member enjoys being in the group, gets energy from the work there and learns from it.',
    },
  },

  items: {
    clear_purpose_1: 'We agree on what we need the leadership group for.',
    clear_purpose_2: 'It is clear to us what the leadership group is there to achieve.',
    clear_purpose_3: 'We know which matters should come to the leadership group.',

    right_issues_1: 'We spend our meeting time on what matters most.',
    right_issues_2: 'The matters we deal with are clearly linked to our remit.',
    right_issues_3: 'The matters we take up need input from the whole group.',

    right_competence_1: 'We have the expertise that our work requires.',
    right_competence_2: 'We are good at thinking clearly about complicated matters.',
    right_competence_3: 'We have the people skills that good teamwork takes.',

    balanced_diversity_1: 'Our strengths complement one another.',
    balanced_diversity_2: 'The differences between us make us think in new ways.',
    balanced_diversity_3: 'We have enough in common to understand one another.',

    team_rewards_1: 'In our organisation, it pays to work together across units.',
    team_rewards_2: 'When our performance is assessed, what we achieve as a group counts.',
    team_rewards_3: 'We get recognition when we succeed together.',

    information_systems_1: 'Our organisation gives us easy access to the information we need.',
    information_systems_2: 'We can rely on the information we get from our organisation.',
    information_systems_3: 'The management information we get is relevant to the matters we handle.',

    training_systems_1: 'Our organisation offers us good leadership development.',
    training_systems_2: 'We get training when our work in the group calls for it.',
    training_systems_3: 'We get the help we need to develop as a leadership group.',

    meeting_preparation_1: 'We have read up on the agenda by the time a meeting starts.',
    meeting_preparation_2: 'Our meeting papers give us a sound basis for dealing with each matter.',
    meeting_preparation_3: 'Meeting papers arrive early enough for us to read them.',

    clear_requests_1: 'Whoever brings up a matter makes it clear what the aim is.',
    clear_requests_2: 'It is clear which aspects of a matter we should concentrate on.',
    clear_requests_3: 'We know whether a matter is for decision, discussion or information only.',

    focused_communication_1: 'We stick to the topic in our discussions.',
    focused_communication_2: 'Much of our meeting time is lost to long-winded contributions.',
    focused_communication_3: 'We sum up what we have concluded before we move on.',

    task_conflict_1: 'In our meetings, there is often open disagreement about the matter at hand.',
    task_conflict_2: 'We argue things through when we see a matter differently.',
    task_conflict_3: 'Many different ideas are put on the table in our discussions.',

    no_relationship_conflict_1: 'There is bad feeling between some of us.',
    no_relationship_conflict_2: 'Personal clashes affect the way we work together.',
    no_relationship_conflict_3: 'We are on good terms with one another.',

    no_political_games_1: 'Some members use our meetings to strengthen their own position.',
    no_political_games_2: 'Some members deliberately keep quiet about things the rest of us should know.',
    no_political_games_3: 'We are open about what we really want to achieve.',

    dialogue_1: 'We say what we think in a respectful way.',
    dialogue_2: 'We ask questions to understand how the others think.',
    dialogue_3: 'We take each other’s ideas further.',

    behavioural_integration_1: 'We make sure the others are told what they need to know.',
    behavioural_integration_2: 'We help each other, even when it comes at a cost.',
    behavioural_integration_3: 'Together, we carry the responsibility for what the group has decided.',

    external_relations_1: 'We take time to discuss where our field is heading.',
    external_relations_2: 'We pick up early on important events outside our organisation.',
    external_relations_3: 'We tell the rest of the organisation what we have decided.',

    continuous_learning_1: 'We learn from what we do, whether it goes well or badly.',
    continuous_learning_2: 'We regularly stop to take stock of the quality of our work.',
    continuous_learning_3: 'We change the way we work when we see the need.',

    effective_leadership_1: 'The leader of the group gives us a clear direction.',
    effective_leadership_2: 'The leader of the group runs our meetings well.',
    effective_leadership_3: 'The leader of the group tackles whatever gets in the way of good teamwork.',

    task_results_1: 'Our leadership group performs at a high level.',
    task_results_2: 'The work of the leadership group moves our organisation forward.',
    task_results_3: 'It is easy to see how the organisation benefits from the leadership group.',

    decision_quality_1: 'We make well-considered decisions.',
    decision_quality_2: 'Our decisions stand the test of time.',
    decision_quality_3: 'Our decisions serve the whole organisation.',

    decision_implementation_1: 'What we decide on gets done.',
    decision_implementation_2: 'We stand fully behind decisions once they are made.',
    decision_implementation_3: 'We often reopen discussions about things we have already decided.',

    psychological_safety_1: 'We feel able to come to the group with problems we need help with.',
    psychological_safety_2: 'In this leadership group it is fine to show that you are unsure.',
    psychological_safety_3: 'In this leadership group it is safe to be honest.',

    team_spirit_1: 'There is a strong bond between us.',
    team_spirit_2: 'We are proud to be part of this leadership group.',
    team_spirit_3: 'We put the good of the whole ahead of our own area.',

    group_culture_1: 'The unwritten rules in our group help us to do a good job.',
    group_culture_2: 'The values we share make our work in the group stronger.',
    group_culture_3: 'We have good habits for how we work together.',

    group_efficacy_1: 'We are confident of reaching the goals we set ourselves.',
    group_efficacy_2: 'We are sure that we can solve difficult tasks together.',
    group_efficacy_3: 'When the going gets tough, we expect to find a way.',

    individual_satisfaction_1: 'Working in this leadership group gives me energy.',
    individual_satisfaction_2: 'I learn a lot from being part of this leadership group.',
    individual_satisfaction_3: 'I enjoy being a member of this leadership group.',
  },

  openQuestions: {
    works_well: {
      question: 'What works well in the leadership group?',
      hint: 'An example helps. Write about what we do as a group, not about individuals.',
    },
    should_change: {
      question: 'What should we do differently in the leadership group?',
      hint: 'One thing is enough. Describe the way of working, and do not name anyone.',
    },
    anything_else: {
      question: 'Is there anything else you would like to say about the leadership group?',
      hint: 'You can skip this one. Please do not name anyone.',
    },
  },
};
