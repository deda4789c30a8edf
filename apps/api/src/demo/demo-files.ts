import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { leaderGroup26V1 } from '@medspill/instruments';
import { parse } from 'csv-parse/sync';
import { z } from 'zod';

/** The demo's programme folder, beside the application. */
export const demoFolder = fileURLToPath(new URL('../../../../prisma/demo', import.meta.url));

const { items, openQuestions } = leaderGroup26V1;

const answer = z.enum(['', '1', '2', '3', '4', '5', '6', '7']).transform((text) => (text === '' ? null : Number(text)));
const answers = z.array(answer);

const followUpResponse = z
  .looseObject({ member: z.string().min(1) })
  .transform((row) => ({ member: row.member, answers: answers.parse(items.map((item) => row[item.key])) }));

const followUpText = z.object({
  member: z.string().min(1),
  question: z.enum(openQuestions.map((question) => question.key)),
  text: z.string().min(1),
});

/** Invented answers of a member in the follow-up, in item order. */
export type FollowUpResponse = z.infer<typeof followUpResponse>;
export type FollowUpText = z.infer<typeof followUpText>;

const readRows = async <Row>(name: string, row: z.ZodType<Row>): Promise<Row[]> => {
  const rows: unknown = parse(await readFile(join(demoFolder, name), 'utf8'), { columns: true });
  return z.array(row).parse(rows);
};

/** The invented follow-up answers of the first cohort. */
export const readFollowUp = async (): Promise<{ responses: FollowUpResponse[]; texts: FollowUpText[] }> => ({
  responses: await readRows('follow_up_responses.csv', followUpResponse),
  texts: await readRows('follow_up_texts.csv', followUpText),
});
