import type { PracticeWording } from '../../practice-wording.js';

/** English. */
export const en: PracticeWording = {
  places: {
    chapter: 'chapter {number}',
    annex: 'annex {number}',
    recommendation: 'recommendation {number}',
    theme: 'question {number}',
    agenda: 'the meeting plan, point {number}',
    tip: 'tip {number} for the chair',
    card: 'the priority map',
    step: 'step {number}',
    slides: 'the slides on {number}',
    page: 'page {number}',
  },
  topics: { listening: 'listening', feedback: 'feedback', characteristics: 'what marks good leadership' },
  prompts: {
    clear_purpose: 'What would the organisation miss if the group did not meet for three months?',
    right_issues: 'Which matter last month did not need this group, and which one should have come here?',
    right_competence: 'Where do we decide on things that none of us knows well, and whom do we ask then?',
    balanced_diversity: 'Which differences between us do we make use of, and which do we merely put up with?',
    team_rewards: 'What are people praised for here: what they achieve alone, or what we achieve together?',
    information_systems: 'What did we learn too late this past year, and who knew it already?',
    training_systems: 'What should we be able to do in a year that we are not good at today?',
    meeting_preparation: 'When were we last so well prepared that it showed, and what made that possible?',
    clear_requests: 'In which matter did we talk at cross purposes, and what should have been said at the very start?',
    focused_communication: 'When do our discussions drift, and who usually says so?',
    task_conflict: 'What do we all nod to although some of us have doubts?',
    no_relationship_conflict: 'What do we leave alone because it might become personal?',
    no_political_games: 'What do we know that somebody wants, without it ever having been said at the table?',
    dialogue: 'When did somebody here last make you change your mind, and how did they do it?',
    behavioural_integration: 'How can others tell that we are a group on the days when we do not meet?',
    external_relations: 'What do people outside our organisation see that we have not noticed yet?',
    continuous_learning: 'What have we changed in the last six months because we saw that it did not work?',
    effective_leadership: 'What does the group need most from its leader now: direction, room or drive?',
    task_results: 'What can we point to that became better because we took hold of it?',
    decision_quality: 'Which decision from last year would we make again, and which would we not?',
    decision_implementation: 'What did we decide three months ago that nobody has noticed since?',
    psychological_safety: 'What is hard to say in this group, and what would make it easier?',
    team_spirit: 'In which group do you feel most at home, and what would it take to have some of that here?',
    group_culture: 'Which unwritten rule would a new colleague discover first?',
    group_efficacy: 'What gives us reason to believe that we can manage what we are taking on?',
    individual_satisfaction: 'When did the meetings of this group last give you energy, and what happened then?',
  },
  practices: {
    purpose_in_a_sentence: { title: 'Write the purpose in one sentence', text: 'Each of you completes “This group exists so that …”. Read them aloud, and agree on one sentence with something none of you could achieve alone.' },
    expectations_round: { title: 'Say what you expect of each other', text: 'Go round the table: what shall the group deliver, how shall we be together, what shall each of us get out of it? Write down where the answers part.' },
    purpose_twice_a_year: { title: 'Bring out the purpose twice a year', text: 'Put it on the agenda every six months: what have we done that only we could do, and what should we stop doing?' },

    sort_the_agenda: { title: 'Sort the agenda', text: 'Mark each matter as information, discussion or decision, and take what needs everybody first. What does not need the group is settled elsewhere.' },
    two_rounds: { title: 'Take big matters in two rounds', text: 'First an early, open talk while nothing is fixed, then a decision at a later meeting. Choose one matter this month and try it.' },
    what_never_comes_up: { title: 'Look for what never comes up', text: 'Ask twice a year: what have we failed to get done for a long time, and which matter falls between our units?' },

    borrow_a_perspective: { title: 'Borrow somebody’s eyes', text: 'Invite one person who does not know the matter but can ask other questions. Agree beforehand what you want to be challenged on.' },
    next_years_tasks: { title: 'See what next year takes', text: 'List the three hardest tasks and what each of them takes. Where you are thin: learn it, bring it in, or share it out anew.' },
    unusual_team: { title: 'Ask a team you would not usually ask', text: 'Before the next difficult matter, let a team put together across fields advise you, preferably people who are seldom asked.' },

    how_i_work_best: { title: 'Tell how you work best', text: 'Three minutes each: what helps me think, what makes me fall silent, how do I like to be contradicted? Choose one thing you will do differently.' },
    critic_and_enthusiast: { title: 'Give out roles in the discussion', text: 'In a big matter, let one of you look for weaknesses and another for possibilities. Swap next time, so that nobody is always the same.' },
    alone_in_pairs_together: { title: 'Think alone, in pairs, then together', text: 'Give two minutes of silence and five in pairs before everybody talks. Then both the quick and the thorough are heard.' },

    one_shared_result: { title: 'Let one shared result count', text: 'Choose one result that the group answers for together, and bring it into every leader’s performance talk.' },
    notice_who_helped: { title: 'Notice who lifted somebody else', text: 'End the meeting with one example of somebody who helped a colleague succeed.' },
    present_it_together: { title: 'Present the result together', text: 'When something has worked across units, let two of you from different units tell about it, in the group and to the organisation.' },

    five_figures: { title: 'Agree on five figures', text: 'Which five facts would tell us in time that something is going wrong? Have them on one page before every meeting.' },
    open_the_books: { title: 'Show each other how things stand', text: 'One unit at a time takes fifteen minutes for its tasks, money and worries, so that all can share the responsibility.' },
    know_believe_find_out: { title: 'Tell what you know from what you believe', text: 'Before you decide: three columns with what we know, what we believe and what we have to find out. Choose what is worth waiting for.' },

    peer_coaching: { title: 'Coach each other for fifteen minutes', text: 'One presents something difficult, the others ask questions, and then talk it over among themselves while the first only listens. Two rounds a month.' },
    welcome_newcomers: { title: 'Give newcomers a way in', text: 'Agree what a new leader should meet in the first month: a colleague to turn to, how we decide, and what we expect.' },
    learn_one_thing_together: { title: 'Learn one thing together', text: 'Set aside half a day for something the whole group needs, and decide beforehand which matter you will use it on.' },

    papers_a_week_before: { title: 'Papers on a fixed day', text: 'Decide on which day papers have to be out. What comes later waits for the next meeting unless it is urgent.' },
    front_page: { title: 'A front page for every matter', text: 'One page at most: what is the question, what have we thought so far, and what do we ask of the group?' },
    question_in_advance: { title: 'Send the question in advance', text: 'Enclose one question that everybody answers in two lines before the meeting. Begin with the answers.' },

    begin_with_the_request: { title: 'Begin with the request', text: 'Whoever owns the matter starts with “I need … from you”. One of the others says it again in their own words before the discussion.' },
    discuss_or_decide: { title: 'Say whether to discuss or decide', text: 'Write it on the agenda, and say who decides if you do not agree.' },
    practise_requests: { title: 'Practise making requests', text: 'Each takes a matter of their own and writes the request in three lines. The neighbour says what is unclear.' },

    sum_up_each_matter: { title: 'Sum up before you move on', text: 'One of you has the task at each meeting: what did we conclude, who does what, and by when? One minute per matter.' },
    minutes_for_each_matter: { title: 'Give each matter its minutes', text: 'Put a time on every point, and let somebody other than the chair watch the clock. Decide together if you want more.' },
    car_park: { title: 'Note the side tracks', text: 'Keep a sheet for what comes up but does not belong. Go through it in the last five minutes.' },

    ask_for_the_other_view: { title: 'Ask for the other view', text: 'In every big matter the chair asks who sees it differently, and waits for ten seconds.' },
    leader_speaks_last: { title: 'Let the leader speak last', text: 'The leader holds back until everybody else has spoken. Try it in one important matter at every meeting.' },
    meddle: { title: 'Practise meddling', text: 'At each meeting, everybody asks one question about a matter outside their own field. Beginners are welcome.' },

    talk_to_the_person: { title: 'Take it up with the person', text: 'Say what the other did, and what it did to you. Ask how it looked from the other side, and agree on one thing.' },
    matter_and_person: { title: 'Keep matter and person apart', text: 'When it gets heated, anybody may ask for a break: which part is about the matter? Write the two views up side by side.' },
    two_and_two: { title: 'Talk in pairs', text: 'Half an hour two by two: what works well between us, what drains us, and what do we wish of each other?' },

    what_i_have_at_stake: { title: 'Say what you stand to win and lose', text: 'Begin disputed matters with a round: what am I hoping for, and what might my unit lose?' },
    no_meetings_for_show: { title: 'No discussions for show', text: 'Say so openly when a matter is in fact settled. Then it is information, and takes five minutes.' },
    corridor_into_the_room: { title: 'Bring the corridor into the room', text: 'Ask before you leave: is there anything we are going to say to each other afterwards that had better be said here?' },

    repeat_before_reply: { title: 'Repeat before you reply', text: 'In one matter, everybody first says what the speaker before them meant, and has it confirmed. Then comes their own contribution.' },
    questions_only: { title: 'Five minutes of questions only', text: 'Before anybody has an opinion or gives advice, only questions are allowed. Notice what that does to the matter.' },
    build_on_it: { title: 'Build on it', text: 'For ten minutes, every contribution begins with the best of the one before. Criticism gets a round of its own afterwards.' },

    what_touches_you: { title: 'A round of what others should know', text: 'Two minutes each at the start of the meeting: what is happening with me that will touch one of you?' },
    offer_and_ask: { title: 'Offer help, and ask for it', text: 'Each says one thing they need and one they can give next month. Note who helps whom.' },
    pairs_between_meetings: { title: 'Meet two by two between meetings', text: 'Half an hour a month across units, in a new pair every time.' },

    what_is_coming: { title: 'An hour for what is coming', text: 'Every quarter: which three things out there could change our task? One prepares, another argues against.' },
    tell_the_same_day: { title: 'Tell the same day what you decided', text: 'Five lines to the organisation after every meeting: what, why, and what it means for them.' },
    visit_another_group: { title: 'Visit another leader group', text: 'Bring one question that you both struggle with, and tell about what goes badly as well.' },

    five_minutes_at_the_end: { title: 'Five minutes at the end', text: 'Everybody names one thing to keep and one to do differently. The next meeting begins with what you changed.' },
    look_at_a_result: { title: 'Look at a result, too', text: 'Take a decision that is six months old: what came of it, what did we believe, and what would we do differently?' },
    a_mistake_a_month: { title: 'A mistake a month', text: 'One of you tells about something that went wrong and what it taught them. The leader begins.' },

    round_the_table: { title: 'Go round the table in big matters', text: 'Ask each person what they think, also those the matter does not concern. Start somewhere else every time.' },
    advice_to_the_leader: { title: 'Ask for advice as a leader', text: 'The leader asks what the group wants more and less of, leaves for ten minutes, and is given one common answer.' },
    chair_goes_round: { title: 'Let the chair go round', text: 'Let somebody else run every other meeting, so that the leader can listen. Give whoever did it two sentences afterwards.' },

    three_results: { title: 'Three results with a date', text: 'Choose three things that will be different by a date because the group took hold of them. Look at them every month.' },
    what_the_meeting_added: { title: 'Say what the meeting added', text: 'Close every matter by asking: in what way did it become better from being here?' },
    ask_those_you_lead: { title: 'Ask those you lead', text: 'Ask ten colleagues what use they have of the leader group, and present the answers as they came.' },

    two_alternatives: { title: 'Always two ways to choose from', text: 'No matter for decision without two real alternatives, and what speaks against the one you prefer.' },
    kind_of_problem: { title: 'Ask what kind of problem it is', text: 'Do we know what leads to what? If not, try on a small scale and learn, rather than planning it all.' },
    those_who_carry_it_out: { title: 'Involve those who will do it', text: 'Ask those who will live with the decision before it is made, and tell the meeting what they answered.' },

    who_what_when: { title: 'Who does what by when', text: 'No decision without a name, a date, and a day when we ask again. Begin the next meeting with the list.' },
    i_stand_by_it: { title: 'Ask whether all can stand by it', text: 'After a disputed decision: can each of us stand by it outside the room? If not, what is missing?' },
    log_of_decisions: { title: 'Keep a list of decisions', text: 'Write down what has been decided. A matter is reopened only when somebody brings something new.' },

    leader_shows_doubt: { title: 'The leader goes first', text: 'The leader tells about something he or she is unsure of or got wrong, and asks the group for help.' },
    thank_the_one_who_disagrees: { title: 'Thank whoever disagrees', text: 'Meet an objection with a question before you answer, and say what it did for the matter.' },
    check_in: { title: 'Begin with a check-in', text: 'One minute each: how am I, and what is on my mind today? Nobody comments.' },

    time_for_each_other: { title: 'Set aside time for each other', text: 'Two half-days a year with a loose agenda. Not for pleasure alone, but so that you dare to use each other.' },
    what_we_are_proud_of: { title: 'Mark what you have achieved', text: 'Every quarter: what are we proud of on behalf of the whole organisation, and not only of our own part?' },
    which_hat: { title: 'Ask which hat you are wearing', text: 'In big matters everybody answers twice: what is best for my unit, and what is best for the whole?' },

    rules_one_can_see: { title: 'Make a few rules that can be seen', text: 'Write five rules for how you are together, each as something one can see. One of you looks after them at every meeting.' },
    watch_your_habits: { title: 'Notice your habits', text: 'Let one of you observe a meeting: who speaks first and last, who is interrupted, what is never said? Share it kindly.' },
    decent_limits: { title: 'Set limits that hold', text: 'Agree when e-mail is answered and which deadlines are reasonable. Support whoever says no.' },

    what_we_managed: { title: 'Remember what you have managed', text: 'Write down three difficult things you have solved together, and what you did then. Use it on the hardest one now.' },
    small_steps: { title: 'Take a small step', text: 'Choose an adjustment so small that it can be made this week. Look at it again in a month.' },
    carry_over: { title: 'Carry over what works', text: 'Take something you succeed with, and ask what of it could be used where things are harder.' },

    what_i_want_from_it: { title: 'Say what you want from the group', text: 'Everybody says what they hope to get, and what they will bring. Come back to it in six months.' },
    half_an_hour_on_leading: { title: 'Half an hour on leading', text: 'At every other meeting, one of you brings a challenge that is about leading and not about a matter.' },
    check_out: { title: 'End with a check-out', text: 'One sentence each: what do I take with me from here?' },
  },
};
