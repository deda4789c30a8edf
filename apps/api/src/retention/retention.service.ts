import { Injectable } from '@nestjs/common';
import { type RetentionOutcome, RetentionRepository } from './retention.repository.js';

/** Deletes what is kept no longer: ended sessions, links of closed waves, old audit events, and who people were when the time is over. */
@Injectable()
export class RetentionService {
  constructor(private readonly retention: RetentionRepository) {}

  /** @param now moves time, for whoever tests what happens in two years */
  run(now: Date): Promise<RetentionOutcome> {
    return this.retention.apply(now);
  }

  /**
   * The daily run. However many processes ask, one of them does it.
   * @returns null where it was done within the last day
   */
  async runDaily(now: Date): Promise<RetentionOutcome | null> {
    return (await this.retention.take(now)) ? this.run(now) : null;
  }
}
