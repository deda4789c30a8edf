import { z } from 'zod';

/** Every code that an error answer can carry. The screens hold the words for each. */
export const problemCode = z.enum([
  'invalid_request',
  'not_signed_in',
  'not_allowed',
  'not_found',
  'invitation_unknown',
  'link_expired',
  'too_many_attempts',
  'survey_session_ended',
  'survey_session_changed',
  'credentials_wrong',
  'code_wrong',
  'sign_in_link_unknown',
  'sign_in_again',
  'second_factor_required',
  'no_membership',
  'password_weak',
  'survey_withdrawn',
  'wave_not_open',
  'wave_not_planned',
  'wave_answered',
  'wording_incomplete',
  'group_archived',
  'nobody_invited',
  'deadline_passed',
  'wave_closed',
  'wave_not_closed',
  'wave_results_read',
  'mail_unavailable',
  'reminder_too_soon',
  'reminders_used_up',
  'report_not_released',
  'import_invalid',
  'programme_name_taken',
  'name_taken',
  'email_taken',
  'edited_meanwhile',
  'promises_fixed',
  'research_not_announced',
  'last_admin',
  'logo_unusable',
  'payload_too_large',
  'too_many_requests',
  'unavailable',
  'unexpected',
]);
export type ProblemCode = z.infer<typeof problemCode>;

/** One thing that is wrong with a request: where (a path such as `body.answers.3`) and what was expected. */
export const problemIssue = z.object({ path: z.string(), message: z.string() });
export type ProblemIssue = z.infer<typeof problemIssue>;

/** Body of every answer that is not a success. `message` is for developers; people read the words for `code`. */
export const problem = z.object({
  code: problemCode,
  message: z.string(),
  issues: z.array(problemIssue).optional(),
});
export type Problem = z.infer<typeof problem>;
