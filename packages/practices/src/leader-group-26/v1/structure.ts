import type { FactorKey } from '@medspill/instruments';
import type { Place, TopicKey } from '../../sources.js';

const chapter = (number: string, page: number | null = null): Place => ({ source: 'programme_report', kind: 'chapter', number, page });
const annex = (number: string): Place => ({ source: 'programme_report', kind: 'annex', number, page: null });
const recommendation = (number: string): Place => ({ source: 'six_recommendations', kind: 'recommendation', number, page: null });
const theme = (number: string): Place => ({ source: 'cooperation_tool', kind: 'theme', number, page: null });
const agenda = (number: string): Place => ({ source: 'cooperation_tool', kind: 'agenda', number, page: 9 });
const tip = (number: string): Place => ({ source: 'cooperation_tool', kind: 'tip', number, page: null });
const card: Place = { source: 'cooperation_tool', kind: 'card' };
const step = (number: string): Place => ({ source: 'starter_kit', kind: 'step', number, page: null });
const slides = (topic: TopicKey): Place => ({ source: 'leader_programme', kind: 'slides', topic });

/** Practices of each factor, with where they come from. Keys stand in the database with actions: never renamed. */
export const structure = {
  clear_purpose: { purpose_in_a_sentence: chapter('3.1'), expectations_round: chapter('3.1'), purpose_twice_a_year: theme('1') },
  right_issues: { sort_the_agenda: chapter('3.2'), two_rounds: chapter('3.2'), what_never_comes_up: chapter('3.2') },
  right_competence: { borrow_a_perspective: chapter('3.3'), next_years_tasks: theme('20'), unusual_team: chapter('3.3') },
  balanced_diversity: { how_i_work_best: annex('1'), critic_and_enthusiast: chapter('3.3'), alone_in_pairs_together: step('3') },
  team_rewards: { one_shared_result: theme('3'), notice_who_helped: chapter('3.2'), present_it_together: recommendation('5') },
  information_systems: { five_figures: theme('19'), open_the_books: recommendation('5'), know_believe_find_out: chapter('3.3') },
  training_systems: { peer_coaching: step('5'), welcome_newcomers: theme('20'), learn_one_thing_together: chapter('4.2') },
  meeting_preparation: { papers_a_week_before: theme('9'), front_page: chapter('3.2'), question_in_advance: tip('1') },
  clear_requests: { begin_with_the_request: chapter('3.2'), discuss_or_decide: recommendation('1'), practise_requests: annex('1') },
  focused_communication: { sum_up_each_matter: step('1'), minutes_for_each_matter: agenda('1'), car_park: theme('15') },
  task_conflict: { ask_for_the_other_view: recommendation('1'), leader_speaks_last: tip('2'), meddle: chapter('3.2') },
  no_relationship_conflict: { talk_to_the_person: slides('feedback'), matter_and_person: recommendation('6'), two_and_two: theme('17') },
  no_political_games: { what_i_have_at_stake: recommendation('2'), no_meetings_for_show: recommendation('3'), corridor_into_the_room: theme('16') },
  dialogue: { repeat_before_reply: slides('listening'), questions_only: step('5'), build_on_it: chapter('3.4', 25) },
  behavioural_integration: { what_touches_you: recommendation('5'), offer_and_ask: chapter('3.2'), pairs_between_meetings: recommendation('4') },
  external_relations: { what_is_coming: chapter('3.2'), tell_the_same_day: chapter('3.3'), visit_another_group: chapter('3.6') },
  continuous_learning: { five_minutes_at_the_end: chapter('3.5'), look_at_a_result: chapter('3.5'), a_mistake_a_month: theme('11') },
  effective_leadership: { round_the_table: recommendation('1'), advice_to_the_leader: chapter('3.4', 25), chair_goes_round: step('1') },
  task_results: { three_results: theme('3'), what_the_meeting_added: chapter('3.1'), ask_those_you_lead: chapter('3.3') },
  decision_quality: { two_alternatives: recommendation('1'), kind_of_problem: chapter('3.3'), those_who_carry_it_out: recommendation('3') },
  decision_implementation: { who_what_when: agenda('4'), i_stand_by_it: recommendation('3'), log_of_decisions: recommendation('2') },
  psychological_safety: { leader_shows_doubt: recommendation('2'), thank_the_one_who_disagrees: recommendation('6'), check_in: step('2') },
  team_spirit: { time_for_each_other: recommendation('4'), what_we_are_proud_of: recommendation('5'), which_hat: chapter('3.1') },
  group_culture: { rules_one_can_see: slides('characteristics'), watch_your_habits: chapter('3.4', 25), decent_limits: theme('18') },
  group_efficacy: { what_we_managed: theme('7'), small_steps: chapter('3.5'), carry_over: card },
  individual_satisfaction: { what_i_want_from_it: chapter('3.1'), half_an_hour_on_leading: chapter('3.1'), check_out: step('6') },
} as const satisfies Readonly<Record<FactorKey, Readonly<Record<string, Place>>>>;

type KeysOf<Union> = Union extends unknown ? keyof Union : never;

export type PracticeKey = KeysOf<(typeof structure)[FactorKey]>;
