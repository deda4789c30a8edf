/** The dimensions in the order in which they are asked and shown. */
export const dimensionKeys = ['foundations', 'processes', 'results'] as const;

export type DimensionKey = (typeof dimensionKeys)[number];

/** The factors in the order in which they are asked; every factor has three items, `<factor>_1` to `<factor>_3`. */
export const factorDimensions = [
  { key: 'clear_purpose', dimension: 'foundations' },
  { key: 'right_issues', dimension: 'foundations' },
  { key: 'right_competence', dimension: 'foundations' },
  { key: 'balanced_diversity', dimension: 'foundations' },
  { key: 'team_rewards', dimension: 'foundations' },
  { key: 'information_systems', dimension: 'foundations' },
  { key: 'training_systems', dimension: 'foundations' },
  { key: 'meeting_preparation', dimension: 'processes' },
  { key: 'clear_requests', dimension: 'processes' },
  { key: 'focused_communication', dimension: 'processes' },
  { key: 'task_conflict', dimension: 'processes' },
  { key: 'no_relationship_conflict', dimension: 'processes' },
  { key: 'no_political_games', dimension: 'processes' },
  { key: 'dialogue', dimension: 'processes' },
  { key: 'behavioural_integration', dimension: 'processes' },
  { key: 'external_relations', dimension: 'processes' },
  { key: 'continuous_learning', dimension: 'processes' },
  { key: 'effective_leadership', dimension: 'processes' },
  { key: 'task_results', dimension: 'results' },
  { key: 'decision_quality', dimension: 'results' },
  { key: 'decision_implementation', dimension: 'results' },
  { key: 'psychological_safety', dimension: 'results' },
  { key: 'team_spirit', dimension: 'results' },
  { key: 'group_culture', dimension: 'results' },
  { key: 'group_efficacy', dimension: 'results' },
  { key: 'individual_satisfaction', dimension: 'results' },
] as const satisfies readonly { key: string; dimension: DimensionKey }[];

export type FactorKey = (typeof factorDimensions)[number]['key'];

/** The place of an item within its factor. */
export const itemNumbers = [1, 2, 3] as const;

export type ItemKey = `${FactorKey}_${(typeof itemNumbers)[number]}`;

/** Statements of the opposite of their factor: agreeing with them lowers the factor score. */
export const reverseKeyedItems: ReadonlySet<ItemKey> = new Set<ItemKey>([
  'focused_communication_2',
  'no_relationship_conflict_1',
  'no_relationship_conflict_2',
  'no_political_games_1',
  'no_political_games_2',
  'decision_implementation_3',
]);

export const openQuestionKeys = ['works_well', 'should_change', 'anything_else'] as const;

export type OpenQuestionKey = (typeof openQuestionKeys)[number];
