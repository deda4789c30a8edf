import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import { allowAnyone } from '../auth/access.js';

/**
 * Serves the built web application beside the API: files under /assets for good (their names hold their hash), and the
 * page itself for every other address, so that a link into the application works; the survey's page for a personal link.
 */
export const serveWebApplication = async (server: FastifyInstance, root: string): Promise<void> => {
  await server.register(async (scope) => {
    allowAnyone(scope);
    await scope.register(fastifyStatic, {
      root,
      wildcard: false,
      // The build packs its files better than can be done while somebody waits.
      preCompressed: true,
      cacheControl: false,
      setHeaders: (response, path) => {
        response.setHeader('cache-control', path.includes('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache');
      },
    });
    // The survey is an application of its own.
    for (const path of ['/s', '/s/']) scope.get(path, (_, reply) => reply.sendFile('survey.html'));
    // A route and not a not-found handler, of which there can be one only: Nest's, which answers for what is not in the API.
    scope.get('/*', (request, reply) => {
      if (request.url.startsWith('/api/')) return reply.callNotFound();
      return reply.sendFile('index.html');
    });
  });
};
