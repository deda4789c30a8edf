import type { PrismaTransaction } from '../platform/database/transaction.js';
import { demoDevelopment } from './demo-development.js';

/** Fills the areas of a group with what its members have written about them. */
export const seedDevelopment = async (transaction: PrismaTransaction, organisationId: string, groupId: string): Promise<void> => {
  // An interrupted seed is completed: what stands there already stays as it is.
  if ((await transaction.contribution.count({ where: { organisationId, developmentArea: { groupId } } })) > 0) return;
  const json = JSON.stringify(demoDevelopment.map(({ contributions, ...area }) => ({ ...area, contributions: contributions.map(([member, text]) => ({ member, text })) })));
  await transaction.$executeRaw`
    UPDATE public.development_area d SET why = x.why, wanted = x.wanted, measure = x.measure
    FROM json_to_recordset(${json}::json) AS x(position smallint, why text, wanted text, measure text)
    WHERE d.organisation_id = ${organisationId}::uuid AND d.group_id = ${groupId}::uuid AND d.position = x.position`;
  await transaction.$executeRaw`
    INSERT INTO public.contribution (organisation_id, development_area_id, member_id, text, on_behalf)
    SELECT d.organisation_id, d.id, m.id, c.text, false
    FROM json_to_recordset(${json}::json) AS x(position smallint, contributions json)
    CROSS JOIN json_to_recordset(x.contributions) AS c(member text, text text)
    JOIN public.development_area d ON d.organisation_id = ${organisationId}::uuid AND d.group_id = ${groupId}::uuid AND d.position = x.position
    JOIN identity.member m ON m.organisation_id = d.organisation_id AND m.group_id = d.group_id AND m.name = c.member`;
  await transaction.$executeRaw`
    INSERT INTO public.development_action (organisation_id, development_area_id, title, owner_id, due_on, state, practice_key)
    SELECT d.organisation_id, d.id, a.title, m.id, current_date + a."dueInDays", a.state, a."practiceKey"
    FROM json_to_recordset(${json}::json) AS x(position smallint, actions json)
    CROSS JOIN json_to_recordset(x.actions) AS a(title text, owner text, state action_state, "dueInDays" integer, "practiceKey" text)
    JOIN public.development_area d ON d.organisation_id = ${organisationId}::uuid AND d.group_id = ${groupId}::uuid AND d.position = x.position
    JOIN identity.member m ON m.organisation_id = d.organisation_id AND m.group_id = d.group_id AND m.name = a.owner`;
};
