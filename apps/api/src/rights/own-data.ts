import type { OwnData, WaveKind, WaveState } from '@medspill/contracts';
import { instrumentVersion } from '@medspill/instruments';
import { codebook } from './codebook.js';

/** One wave that the person was invited to or answered. Times as PostgreSQL writes them in JSON. */
interface StoredResponse {
  readonly wave: WaveKind;
  readonly state: WaveState;
  readonly opensAt: string | null;
  readonly closesAt: string | null;
  readonly closedAt: string | null;
  readonly linkWorks: boolean;
  readonly openSessions: number;
  readonly submitted: boolean | null;
  readonly fromOtherAddress: boolean;
  /** In item order; null where nothing is saved. */
  readonly answers: readonly (number | null)[] | null;
  readonly texts: Readonly<Record<string, string>> | null;
}

/** One person as the database has them. */
export interface StoredData {
  readonly person: OwnData['person'] & Pick<OwnData, 'organisation' | 'programme' | 'cohort' | 'group' | 'retentionMonths' | 'development'> & {
    readonly instrumentKey: string;
    readonly instrumentVersion: number;
  };
  readonly responses: readonly StoredResponse[];
}

type OwnResponse = OwnData['responses'][number];

const moment = (time: string | null): string | null => (time === null ? null : new Date(time).toISOString());

const statusOf = (submitted: boolean | null): OwnResponse['status'] => {
  if (submitted === null) return 'none';
  return submitted ? 'sent' : 'draft';
};

/** @param items keys of the statements in item order */
const ownResponse = ({ submitted, answers, texts, ...stored }: StoredResponse, items: readonly string[]): OwnResponse => ({
  ...stored,
  opensAt: moment(stored.opensAt),
  closesAt: moment(stored.closesAt),
  closedAt: moment(stored.closedAt),
  status: statusOf(submitted),
  answers: Object.fromEntries((answers ?? []).map((value, position) => [items[position] ?? String(position), value])),
  texts: { ...texts },
});

/** What a person is given of what is stored: answers by the statement's key, and what the keys stand for. */
export const ownDataOf = ({ person, responses }: StoredData, exportedAt: Date): OwnData => {
  const { organisation, programme, cohort, group, retentionMonths, development, instrumentKey, instrumentVersion: number, ...who } = person;
  const version = instrumentVersion(instrumentKey, number);
  const items = version.items.map(({ key }) => key);
  return {
    exportedAt: exportedAt.toISOString(),
    organisation,
    programme,
    cohort,
    group,
    person: who,
    retentionMonths,
    responses: responses.map((response) => ownResponse(response, items)),
    development: {
      ...development,
      contributions: development.contributions.map((one) => ({ ...one, updatedAt: new Date(one.updatedAt).toISOString() })),
    },
    codebook: codebook(version),
  };
};
