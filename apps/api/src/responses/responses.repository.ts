import { Injectable } from '@nestjs/common';
import type { AnswerChanges, SavedResponse, Survey, WaveState } from '@medspill/contracts';
import { Database } from '../platform/database/database.js';
import { changesByPosition, readAnswers } from './answer-arrays.js';
import { sessionSeconds } from './respondent-session-life.js';
import { writeResponse } from './write-response.sql.js';

/** What became of an attempt to write a response. */
export interface WriteOutcome {
  readonly state: WaveState;
  readonly open: boolean;
  readonly itemCount: number;
  /** Whether the page is open for the invitation that the session is for. */
  readonly same: boolean;
  /** Null when nothing was written. */
  readonly written: SavedResponse | null;
}

interface WriteRow {
  state: WaveState;
  open: boolean;
  item_count: number;
  same: boolean;
  submitted: boolean | null;
  answers: string | null;
  texts: Record<string, string> | null;
}

interface SurveyRow {
  reference: string;
  person: string | null;
  organisation: string;
  programme: string;
  group: string;
  contact: string | null;
  kind: Survey['wave']['kind'];
  state: Survey['wave']['state'];
  closes_at: Date | null;
  instrument_key: string;
  instrument_version: number;
  k_group: number;
  k_outside: number;
  k_text: number;
  min_other_groups: number;
  retention_months: number;
  research_export: boolean;
  invited: number;
  answers: (number | null)[] | null;
  submitted: boolean | null;
  texts: Record<string, string> | null;
}

const readSurvey = { name: 'read-survey', text: 'SELECT * FROM survey.read_survey($1, $2)' } as const;

const surveyOf = (row: SurveyRow): Survey => ({
  invitation: row.reference,
  person: row.person,
  organisation: row.organisation,
  programme: row.programme,
  group: row.group,
  contact: row.contact,
  wave: { kind: row.kind, state: row.state, closesAt: row.closes_at?.toISOString() ?? null },
  instrument: { key: row.instrument_key, version: row.instrument_version },
  confidentiality: {
    kGroup: row.k_group,
    kOutside: row.k_outside,
    kText: row.k_text,
    minOtherGroups: row.min_other_groups,
    retentionMonths: row.retention_months,
    researchExport: row.research_export,
  },
  invited: row.invited,
  saved: row.answers && { answers: row.answers, texts: row.texts ?? {} },
  submitted: row.submitted ?? false,
});

const writtenOf = ({ submitted, answers, texts }: WriteRow): SavedResponse | null =>
  submitted === null || answers === null ? null : { saved: { answers: readAnswers(answers), texts: texts ?? {} }, submitted };

/** Responses by the session of their respondent. Nothing else leads to them. */
@Injectable()
export class ResponsesRepository {
  constructor(private readonly database: Database) {}

  /** @returns null when there is no such session */
  async read(secretHash: Buffer): Promise<Survey | null> {
    const [row] = await this.database.entrance<SurveyRow>({ ...readSurvey, values: [secretHash, sessionSeconds] });
    return row ? surveyOf(row) : null;
  }

  /** @returns null when there is no such session */
  async write(
    secretHash: Buffer,
    invitation: string,
    { answers, texts }: AnswerChanges,
    submitted: boolean,
  ): Promise<WriteOutcome | null> {
    const values = [secretHash, invitation, changesByPosition(answers), submitted, JSON.stringify(texts), sessionSeconds];
    const [row] = await this.database.entrance<WriteRow>({ ...writeResponse, values });
    return row ? { state: row.state, open: row.open, itemCount: row.item_count, same: row.same, written: writtenOf(row) } : null;
  }
}
