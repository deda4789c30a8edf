import type { Problem } from '@medspill/contracts';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { problemStatus } from '../errors/problem-status.js';

const harmless: ReadonlySet<string> = new Set(['GET', 'HEAD', 'OPTIONS']);

const hostOf = (origin: string): string | null => (URL.canParse(origin) ? new URL(origin).host : null);

/**
 * Whether a browser sent the request for the page of another site.
 * Browsers say so themselves in `Sec-Fetch-Site`, and older ones at least in `Origin`; a page can set neither. What carries
 * neither is no browser, and holds no cookie that somebody else could ride on.
 */
const isFromOtherSite = ({ headers, host }: FastifyRequest): boolean => {
  const site = headers['sec-fetch-site'];
  if (site !== undefined) return site !== 'same-origin' && site !== 'none';
  return headers.origin !== undefined && hostOf(headers.origin) !== host;
};

const refusal: Problem = {
  code: 'not_allowed',
  message: 'This was sent by the page of another site. Only pages of this service may do that.',
};

/**
 * Protects against cross-site request forgery, whatever cookie a route reads: nothing that changes something is accepted
 * from another site's page. SameSite cookies would stop most of it; this also stops pages on sibling hosts.
 */
export const refuseOtherSites = (server: FastifyInstance): void => {
  server.addHook('onRequest', async (request, reply) => {
    if (harmless.has(request.method) || !isFromOtherSite(request)) return;
    await reply.status(problemStatus[refusal.code]).send(refusal);
  });
};
