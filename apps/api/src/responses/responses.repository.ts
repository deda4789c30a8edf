import { Injectable } from '@nestjs/common';
import type { Survey, SurveyAnswers, WaveState } from '@medspill/contracts';
import { Database } from '../platform/database/database.js';
import { writeResponse } from './write-response.sql.js';

/** What became of an attempt to write a response. */
export interface WriteOutcome {
  readonly state: WaveState;
  readonly open: boolean;
  readonly item_count: number;
  /** Null when nothing was written. */
  readonly submitted: boolean | null;
}

interface SurveyRow {
  organisation: string;
  programme: string;
  group: string;
  contact: string | null;
  kind: Survey['wave']['kind'];
  state: WaveState;
  closes_at: Date | null;
  past_deadline: boolean;
  instrument_key: string;
  instrument_version: number;
  k_group: number;
  k_outside: number;
  k_text: number;
  retention_months: number;
  answers: (number | null)[] | null;
  submitted: boolean | null;
  texts: Record<string, string> | null;
}

const readSurvey = { name: 'read-survey', text: 'SELECT * FROM survey.read_survey($1)' } as const;

const surveyOf = (row: SurveyRow): Survey => ({
  organisation: row.organisation,
  programme: row.programme,
  group: row.group,
  contact: row.contact,
  wave: {
    kind: row.kind,
    state: row.state === 'open' && row.past_deadline ? 'closed' : row.state,
    closesAt: row.closes_at?.toISOString() ?? null,
  },
  instrument: { key: row.instrument_key, version: row.instrument_version },
  confidentiality: {
    kGroup: row.k_group,
    kOutside: row.k_outside,
    kText: row.k_text,
    retentionMonths: row.retention_months,
  },
  saved: row.answers && { answers: row.answers, texts: row.texts ?? {} },
  submitted: row.submitted ?? false,
});

/** Responses by the token of their invitation. Nothing else leads to them. */
@Injectable()
export class ResponsesRepository {
  constructor(private readonly database: Database) {}

  /** @returns null when there is no such invitation */
  async read(tokenHash: Buffer): Promise<Survey | null> {
    const [row] = await this.database.entrance<SurveyRow>({ ...readSurvey, values: [tokenHash] });
    return row ? surveyOf(row) : null;
  }

  /** @returns null when there is no such invitation */
  async write(tokenHash: Buffer, { answers, texts }: SurveyAnswers, submitted: boolean): Promise<WriteOutcome | null> {
    const values = [tokenHash, answers, submitted, JSON.stringify(texts)];
    const [outcome] = await this.database.entrance<WriteOutcome>({ ...writeResponse, values });
    return outcome ?? null;
  }
}
