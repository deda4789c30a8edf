import { averageDeviation } from '../../src/agreement/average-deviation.js';
import { withinGroupAgreement } from '../../src/agreement/within-group-agreement.js';
import { expectAgreement, FIGURE } from '../expect-agreement.js';
import { readReference } from '../read-reference.js';

const { teams } = readReference('tables.json') as { teams: Record<string, { items: number[][]; variances: number[] }> };

it.each(Object.entries(teams))('the team %s has the agreement of multilevel', (_name, team) => {
  const rwg = withinGroupAgreement({ itemVariances: team.variances, categories: 7 });
  expectAgreement({ rwg, average_deviation: averageDeviation(team.items) }, team, FIGURE);
});
