import { Injectable } from '@nestjs/common';
import { auditEvent } from '../platform/audit/audit-event.js';
import { recordEvent } from '../platform/audit/record-event.repository.js';
import { Database } from '../platform/database/database.js';
import { closeWaves } from './wave-closing.repository.js';

/** A wave whose time has come. */
export interface DueWave {
  readonly organisationId: string;
  readonly waveId: string;
  readonly due: 'opening' | 'closing';
}

interface DueRow {
  organisation_id: string;
  wave_id: string;
  due: DueWave['due'];
}

/** Waves that are due, and closing them. */
@Injectable()
export class WaveClockRepository {
  constructor(private readonly database: Database) {}

  /** The database's time: processes' clocks differ, and answers are refused by this one. */
  async now(): Promise<Date> {
    const [row] = await this.database.entrance<{ now: Date }>({ text: 'SELECT now()' });
    return row?.now ?? new Date();
  }

  /** Takes on at most so many waves of all organisations. Nobody else is given them for the next five minutes. */
  async take(now: Date, most: number): Promise<DueWave[]> {
    const text = 'SELECT organisation_id, wave_id, due FROM public.take_due_waves($1, $2)';
    const rows = await this.database.entrance<DueRow>({ text, values: [now, most] });
    return rows.map((row) => ({ organisationId: row.organisation_id, waveId: row.wave_id, due: row.due }));
  }

  /**
   * Closes a wave at its deadline, in a transaction of its own.
   * @returns false when it was closed, or its deadline moved, in the meantime
   */
  close({ organisationId, waveId }: DueWave, now: Date): Promise<boolean> {
    return this.database.reporting(organisationId, async (transaction) => {
      if ((await closeWaves(transaction.prisma, organisationId, [waveId], { dueBy: now })).length === 0) return false;
      const [wave] = await transaction.query<{ kind: string }>('SELECT kind FROM public.wave WHERE organisation_id = $1 AND id = $2', [organisationId, waveId]);
      await recordEvent(transaction, auditEvent({ organisationId }, 'wave_closed', { type: 'wave', id: waveId }, { kind: wave?.kind ?? '' }));
      return true;
    });
  }
}
