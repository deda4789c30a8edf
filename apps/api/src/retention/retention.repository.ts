import { Injectable } from '@nestjs/common';
import { Database } from '../platform/database/database.js';

/** What a run of the job removed. */
export interface RetentionOutcome {
  /** Respondents' sessions that had ended. */
  readonly sessions: number;
  /** Personal links of waves that are closed for good, and what was left of those of waves that were called off a year ago. */
  readonly links: number;
  /** Events of the audit log that are more than three years old. */
  readonly events: number;
  /** Development areas and actions that were removed more than thirty days ago. */
  readonly removed: number;
  /** Programmes whose retention period is over, and the people of whom nothing is known any more. */
  readonly programmes: number;
  readonly people: number;
}

/** The job's statements, across all organisations. Each is done whole or not at all, and may be done again. */
@Injectable()
export class RetentionRepository {
  constructor(private readonly database: Database) {}

  /** @returns false when another process took the job on within the last day */
  async take(now: Date): Promise<boolean> {
    const text = `SELECT public.take_job('retention', $1, interval '1 day') AS taken`;
    const [row] = await this.database.entrance<{ taken: boolean }>({ text, values: [now] });
    return row?.taken ?? false;
  }

  async apply(now: Date): Promise<RetentionOutcome> {
    const count = async (text: string): Promise<number> =>
      (await this.database.entrance<{ count: number }>({ text, values: [now] }))[0]?.count ?? 0;
    const sessions = await count('SELECT identity.remove_ended_sessions($1) AS count');
    const links = (await count('SELECT identity.close_links($1) AS count')) + (await count('SELECT identity.forget_withdrawn_links($1) AS count'));
    const events = await count('SELECT public.remove_old_audit_events($1) AS count');
    const removed = await count('SELECT public.delete_removed_development($1) AS count');
    const text = 'SELECT programmes, people FROM identity.apply_retention($1)';
    const [done] = await this.database.entrance<{ programmes: number; people: number }>({ text, values: [now] });
    return { sessions, links, events, removed, programmes: done?.programmes ?? 0, people: done?.people ?? 0 };
  }
}
