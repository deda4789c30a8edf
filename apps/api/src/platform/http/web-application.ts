import fastifyStatic from '@fastify/static';
import type { Problem } from '@medspill/contracts';
import type { FastifyInstance } from 'fastify';

/**
 * Serves the built web application beside the API: files under /assets for good (their names hold their hash), and the
 * page itself for every other address, so that a link into the application works.
 */
export const serveWebApplication = async (server: FastifyInstance, root: string): Promise<void> => {
  await server.register(fastifyStatic, {
    root,
    wildcard: false,
    preCompressed: true,
    cacheControl: false,
    setHeaders: (response, path) => {
      response.setHeader('cache-control', path.includes('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache');
    },
  });
  server.setNotFoundHandler((request, reply) => {
    if (request.url.startsWith('/api/') || request.method !== 'GET') {
      const problem: Problem = { code: 'not_found', message: `There is nothing at ${request.method} ${request.url}.` };
      return reply.status(404).send(problem);
    }
    return reply.sendFile('index.html');
  });
};
