import { createHash } from 'node:crypto';
import fastifyRateLimit from '@fastify/rate-limit';
import type { Problem } from '@medspill/contracts';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { problemStatus } from '../errors/problem-status.js';

/** A kind of requests that are counted together, per caller and minute. */
interface RateLimit {
  readonly counts: (request: FastifyRequest) => boolean;
  readonly caller: (request: FastifyRequest) => string;
  readonly perMinute: number;
}

const address = ({ ip }: FastifyRequest): string => `address ${ip}`;

/** Whoever holds these cookies, respondents included. An address is no person: a whole agency may have one. */
const person = ({ headers, ip }: FastifyRequest): string =>
  headers.cookie === undefined ? `nobody ${ip}` : `person ${createHash('sha256').update(headers.cookie).digest('base64')}`;

const costly = /^\/api\/(imports$|programmes\/:programmeId\/(report|groups|research-export\/responses\.csv)$)/;

/**
 * What a caller may do in a minute. The first holds whatever the cookies are, which a caller can make up: it is what an
 * agency behind one address needs on the morning of an invitation. Guesses at links and passwords are counted apart, and more strictly.
 */
const rateLimits = (perMinute: number): RateLimit[] => [
  { counts: () => true, caller: address, perMinute: 10 * perMinute },
  { counts: () => true, caller: person, perMinute },
  {
    counts: ({ method, routeOptions: { url } }) => method !== 'HEAD' && costly.test(url ?? ''),
    caller: (request) => `costly ${person(request)}`,
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
    counts: limit.counts,
    check: server.createRateLimit({ max: limit.perMinute, timeWindow: 60_000, keyGenerator: limit.caller }),
  }));
  server.addHook('onRequest', async (request, reply) => {
    if (!request.url.startsWith('/api/')) return;
    for (const { counts, check } of limits) {
      if (!counts(request)) continue;
      const result = await check(request);
      if (result.isAllowed || !result.isExceeded) continue;
      await reply.status(problemStatus[refusal.code]).header('retry-after', result.ttlInSeconds).send(refusal);
      return;
    }
  });
};
