import { createHash } from 'node:crypto';
import fastifyRateLimit from '@fastify/rate-limit';
import { invitationHeader, openSurvey, type Problem } from '@medspill/contracts';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { problemStatus } from '../errors/problem-status.js';

/** A kind of requests that are counted together, per caller and minute. */
interface RateLimit {
  /** Whether the caller is known from the head of a request, or only once its body is read. */
  readonly knownFrom: 'head' | 'body';
  readonly counts: (request: FastifyRequest) => boolean;
  readonly caller: (request: FastifyRequest) => string;
  readonly perMinute: number;
}

const digest = (secret: string): string => createHash('sha256').update(secret).digest('base64');

const address = ({ ip }: FastifyRequest): string => `address ${ip}`;

/** Whoever holds these cookies, respondents included. An address is no person: a whole agency may have one. */
const person = ({ headers, ip }: FastifyRequest): string =>
  headers.cookie === undefined ? `nobody ${ip}` : `person ${digest(headers.cookie)}`;

/** The page of one personal link, in however many browsers. Nobody can use up another's: only its holder knows the invitation. */
const invitation = ({ headers }: FastifyRequest): string => `invitation ${String(headers[invitationHeader])}`;

const tokenIn = (body: unknown): string | null =>
  typeof body === 'object' && body !== null && 'token' in body && typeof body.token === 'string' ? body.token : null;

const costly = /^\/api\/(imports$|programmes\/:programmeId\/(report|groups|research-export\/responses\.csv)$)/;

/**
 * What a caller may do in a minute. The first holds whatever the cookies are, which a caller can make up: it is what an
 * agency behind one address needs on the morning of an invitation. Guesses at links and passwords are counted apart, and more strictly.
 * Whoever answers a survey saves some forty times a minute at the most, on two devices twice that.
 */
const rateLimits = (perMinute: number): RateLimit[] => [
  { knownFrom: 'head', counts: () => true, caller: address, perMinute: 10 * perMinute },
  { knownFrom: 'head', counts: () => true, caller: person, perMinute },
  {
    knownFrom: 'head',
    counts: ({ method, routeOptions: { url } }) => method !== 'HEAD' && costly.test(url ?? ''),
    caller: (request) => `costly ${person(request)}`,
    perMinute: Math.ceil(perMinute / 5),
  },
  { knownFrom: 'head', counts: ({ headers }) => headers[invitationHeader] !== undefined, caller: invitation, perMinute: Math.ceil(perMinute / 5) },
  {
    knownFrom: 'body',
    counts: ({ method, routeOptions: { url } }) => method === openSurvey.method && url === openSurvey.path,
    caller: ({ body }) => `link ${digest(tokenIn(body) ?? '')}`,
    perMinute: Math.ceil(perMinute / 5),
  },
];

const refusal: Problem = { code: 'too_many_requests', message: 'Too many requests in a minute. Wait, and try again.' };

/**
 * Slows down whoever asks more often than people do. Each process counts for itself, in memory.
 * @param perMinute requests of one person; an address may make ten times as many, and a fifth of them may be costly
 */
export const limitRates = async (server: FastifyInstance, perMinute: number): Promise<void> => {
  await server.register(fastifyRateLimit, { global: false, cache: 50_000 });
  const limits = rateLimits(perMinute).map((limit) => ({
    ...limit,
    check: server.createRateLimit({ max: limit.perMinute, timeWindow: 60_000, keyGenerator: limit.caller }),
  }));
  const refuseAbove = (known: RateLimit['knownFrom']) => async (request: FastifyRequest, reply: FastifyReply) => {
    if (!request.url.startsWith('/api/')) return;
    for (const { knownFrom, counts, check } of limits) {
      if (knownFrom !== known || !counts(request)) continue;
      const result = await check(request);
      if (result.isAllowed || !result.isExceeded) continue;
      await reply.status(problemStatus[refusal.code]).header('retry-after', result.ttlInSeconds).send(refusal);
      return;
    }
  };
  server.addHook('onRequest', refuseAbove('head'));
  server.addHook('preHandler', refuseAbove('body'));
};
