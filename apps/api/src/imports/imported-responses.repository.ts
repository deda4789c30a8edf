import type { PrismaTransaction } from '../platform/database/transaction.js';
import type { FileResponse } from './response-file.js';
import { known, type StoredProgramme } from './stored-programme.js';

const batchSize = 500;

/** Stores responses, each as sent, in statements of some hundred rows, so that few are in memory at a time. */
export class ImportedResponses {
  #waveIds: string[] = [];
  #keys: string[] = [];
  #answers: string[] = [];
  #stored = 0;

  constructor(
    private readonly transaction: PrismaTransaction,
    private readonly programme: StoredProgramme,
    private readonly itemCount: number,
    private readonly onStored: (stored: number) => void,
  ) {}

  get stored(): number {
    return this.#stored;
  }

  async add({ member, wave, answers }: FileResponse): Promise<void> {
    this.#waveIds.push(known(known(this.programme.waveIds, member.group), wave));
    this.#keys.push(known(this.programme.respondentKeys, member));
    this.#answers.push(`{${answers.map((answer) => answer ?? 'NULL').join(',')}}`);
    if (this.#answers.length === batchSize) await this.flush();
  }

  /** Stores what was added since the last statement. */
  async flush(): Promise<void> {
    if (this.#answers.length === 0) return;
    this.#stored += await this.transaction.$executeRaw`
      INSERT INTO survey.response (organisation_id, wave_id, respondent_key, item_count, answers, submitted)
      SELECT ${this.programme.organisationId}::uuid, x.wave_id, x.key, ${this.itemCount}::smallint, x.answers::smallint[], true
      FROM unnest(${this.#waveIds}::uuid[], ${this.#keys}::uuid[], ${this.#answers}::text[]) AS x(wave_id, key, answers)`;
    this.#waveIds = [];
    this.#keys = [];
    this.#answers = [];
    this.onStored(this.#stored);
  }
}
