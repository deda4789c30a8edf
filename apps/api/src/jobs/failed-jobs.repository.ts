import { Injectable } from '@nestjs/common';
import type { FailedJob } from '@medspill/contracts';
import { Database } from '../platform/database/database.js';

interface FailedJobRow {
  id: string;
  task: string;
  own: boolean;
  attempts: number;
  failed_at: Date;
  next_at: Date | null;
  reason: string;
}

/** Failed jobs, as far as an organisation may know of them. */
@Injectable()
export class FailedJobsRepository {
  constructor(private readonly database: Database) {}

  async list(organisationId: string): Promise<FailedJob[]> {
    const text = 'SELECT id, task, own, attempts, failed_at, next_at, reason FROM public.failed_jobs()';
    const rows = await this.database.tenant(organisationId, ({ query }) => query<FailedJobRow>(text));
    return rows.map(({ failed_at, next_at, ...job }) => ({ ...job, failedAt: failed_at.toISOString(), nextAt: next_at?.toISOString() ?? null }));
  }

  /** @returns false when there is no such job, or it is under way */
  async retry(organisationId: string, jobId: string): Promise<boolean> {
    const [row] = await this.database.tenant(organisationId, ({ query }) =>
      query<{ retried: boolean }>('SELECT public.retry_job($1) AS retried', [jobId]),
    );
    return row?.retried ?? false;
  }
}
