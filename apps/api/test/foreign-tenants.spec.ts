import { ModulesContainer } from '@nestjs/core';
import { createTenant, type Tenant } from './support/full-tenant.js';
import { startTestApplication, type TestApplication } from './support/test-application.js';

/**
 * What finds its way without an organisation: by a secret that the caller holds, in schema `auth`, in no tenant's table, or
 * as the mailer, which sends what is due to whomever.
 */
const withoutOrganisation = new Set([
  'AttemptsRepository', 'DemoRepository', 'FailedAttemptsRepository', 'HealthRepository', 'JobWorkersRepository', 'NoRemindersRepository',
  'OpenSessionsRepository', 'OutboxRepository', 'PeopleRepository',
  'RespondentSessionsRepository', 'ResponsesRepository', 'RetentionRepository', 'RightsRepository', 'SignInMethodsRepository',
]);

/**
 * An import takes whole files, and adds only: `tenancy.spec.ts` shows that nothing is put into another organisation. The
 * others are private, and called by those that are called here.
 */
const notCalled = new Set(['ImportsRepository.save', 'ImportsRepository.within', 'WavesRepository.change']);

type Method = (...values: unknown[]) => unknown;

let app: TestApplication;
let own: Tenant;
let other: Tenant;

beforeAll(async () => {
  app = await startTestApplication();
  own = await createTenant(app, 'Own');
  other = await createTenant(app, 'Other');
}, 120_000);

afterAll(() => app.close());

/** Names of a function's parameters; one that is taken apart is the list of what is taken. */
const parametersOf = (method: Method): string[] => {
  const parameters = [''];
  let depth = 1;
  const text = method.toString();
  for (const character of text.slice(text.indexOf('(') + 1)) {
    if (')]}'.includes(character)) depth -= 1;
    if (depth === 0) break;
    if (depth === 1 && character === ',') parameters.push('');
    else parameters.push(`${parameters.pop()}${character}`);
    if ('([{'.includes(character)) depth += 1;
  }
  return parameters.map((parameter) => parameter.replace(/=.*$/s, '').replaceAll(/\s/g, '')).filter((name) => name !== '');
};

const idsOf = (tenant: Tenant): string[] => Object.values(tenant);

/** What a method is called with: its own organisation, and everything else of the other. */
const argument = (name: string, foreignId: string, unheardOf: unknown): unknown => {
  const actor = { id: own.accountId, accountId: other.accountId, userId: null, name: 'Own', role: 'staff', organisationId: own.organisationId, groupIds: new Set([other.groupId]), followedGroupIds: new Set<string>() };
  const all = { waveId: null, groupIds: null, cohortId: null, kind: null, state: null };
  const details = { title: 'Changed', factors: ['dialogue'], ownerId: other.memberId, dueOn: null, reviewOn: null, changed: 'Changed', gathering: 'after', name: 'Changed', email: 'changed@example.org', sector: null, cohortId: other.cohortId, contact: null, promises: {} };
  const values: Record<string, unknown> = {
    organisationId: own.organisationId,
    programmeId: other.programmeId,
    cohortId: other.cohortId,
    groupId: other.groupId,
    memberId: other.memberId,
    areaId: other.areaId,
    actionId: other.actionId,
    areaIds: [other.areaId],
    ownerId: other.memberId,
    title: 'Changed',
    text: 'Changed',
    version: 1,
    removed: true,
    waveId: other.closedWaveId,
    id: foreignId,
    after: foreignId,
    groupIds: [other.groupId],
    butGroupIds: [],
    instrument: { instrumentKey: 'leader-group-26', instrumentVersion: 1 },
    limit: 50,
    offset: 0,
    name: 'Changed',
    archived: true,
    left: true,
    actor,
    by: actor,
    details,
    data: details,
    event: { by: actor, action: 'wave_closed', object: { type: 'wave', id: other.closedWaveId }, details: {} },
    action: 'wave_closed',
    object: { type: 'wave', id: other.closedWaveId },
    query: { page: 1, pageSize: 50 },
    added: [details],
    renamed: [details],
    back: [details],
    from: 'before',
    to: 'after',
    choice: { organisationId: own.organisationId, programmeId: other.programmeId, cohortId: null, groupIds: [other.groupId], ownGroupIds: null },
    plan: { kind: 'follow_up', label: null, opensAt: null, closesAt: new Date('2027-06-01T21:59:00Z') },
    chosen: () => true,
    promises: { kGroup: 5, kOutside: 6, kText: 6, minOtherGroups: 4, retentionMonths: 12 },
    contact: 'changed@example.org',
    accountId: other.accountId,
    exportId: other.exportId,
    wanted: { accountId: other.accountId, kind: 'group_report', format: 'pdf', locale: 'nb', groupId: other.groupId, programmeId: null, cohortId: null, waveFrom: null, waveTo: null },
    position: 0,
    userId: null,
    filter: { ...all, organisationId: own.organisationId, programmeId: other.programmeId, actorId: null, action: null, objectType: null, objectId: null, from: null, until: null },
  };
  const taken = /^\{(.*)\}$/.exec(name)?.[1]?.split(',').map((part) => part.replace(/:.*$/, ''));
  if (taken) return Object.fromEntries(taken.map((part) => [part, argument(part, foreignId, unheardOf)]));
  if (/ids?$/i.test(name) && !(name in values)) throw new Error(`Nothing of the other tenant is called ${name} here: say what stands for it.`);
  return name in values ? values[name] : unheardOf;
};

/** Repositories of the running application, each with its methods. */
const repositories = (): [string, object, string[]][] => {
  const modules = [...app.application.get(ModulesContainer).values()];
  const instances: unknown[] = modules.flatMap((module) => [...module.providers.values()].map(({ instance }) => instance));
  return [...new Set(instances)].flatMap((instance): [string, object, string[]][] => {
    if (typeof instance !== 'object' || instance === null) return [];
    const { name } = instance.constructor;
    if (!name.endsWith('Repository') || withoutOrganisation.has(name)) return [];
    const methods = Object.getOwnPropertyNames(Object.getPrototypeOf(instance)).filter((method) => method !== 'constructor');
    return [[name, instance, methods.filter((method) => !notCalled.has(`${name}.${method}`))]];
  });
};

/** All that is stored of the other tenant, as text. */
const storedOfOther = async (): Promise<string> => {
  const { rows: tables } = await app.pool.query<{ name: string }>(
    `SELECT attrelid::regclass::text AS name FROM pg_attribute
     WHERE attname = 'organisation_id' AND attrelid IN (SELECT oid FROM pg_class WHERE relkind = 'r' AND relrowsecurity) ORDER BY 1`,
  );
  const contents: string[] = [];
  for (const { name } of tables) {
    const { rows } = await app.pool.query(`SELECT string_agg(t::text, E'\\n' ORDER BY t::text) AS text FROM ${name} t WHERE organisation_id = $1`, [other.organisationId]);
    contents.push(`${name}\n${rows[0].text}`);
  }
  return contents.join('\n');
};

const asText = (result: unknown): string =>
  JSON.stringify(result, (_, value: unknown) => (value instanceof Map || value instanceof Set ? [...value] : value)) ?? '';

/** What stands for a parameter of no known name, one after the other, until the method can do something with it. */
const standIns: unknown[] = [null, '', [], {}];

/** What a call gave, as text. Being refused gives nothing; being called wrongly proves nothing, hence is an error. */
const resultOf = async (repository: object, method: string, foreignId: string): Promise<string> => {
  const call = Reflect.get(repository, method) as Method;
  let wrong: unknown;
  for (const standIn of standIns) {
    try {
      return asText(await call.apply(repository, parametersOf(call).map((name) => argument(name, foreignId, standIn))));
    } catch (error) {
      if (!(error instanceof TypeError)) return '';
      wrong = error;
    }
  }
  throw wrong;
};

describe('a repository that is asked by one organisation for things of another', () => {
  it('gives none of them, whatever the method, and changes none', async () => {
    const before = await storedOfOther();
    const leaks: string[] = [];
    let calls = 0;
    for (const [name, repository, methods] of repositories()) {
      for (const method of methods) {
        for (const foreignId of idsOf(other)) {
          const result = await resultOf(repository, method, foreignId);
          calls += 1;
          if (result.includes('Other') || idsOf(other).some((id) => result.includes(id))) leaks.push(`${name}.${method}: ${result}`);
        }
      }
    }
    expect(calls).toBeGreaterThan(200);
    expect([...new Set(leaks)]).toEqual([]);
    expect(await storedOfOther()).toBe(before);
  }, 300_000);
});
