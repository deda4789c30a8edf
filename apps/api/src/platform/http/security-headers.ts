import type { FastifyInstance } from 'fastify';

/** Everything comes from this server; nothing may frame it; styles may be inline because charts and the design system set them. */
const contentSecurityPolicy = [
  "default-src 'self'",
  "img-src 'self' data: blob:",
  "style-src 'self' 'unsafe-inline'",
  "font-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join('; ');

/** Headers of every answer. Personal links must not leak through the referrer, nor figures through a shared cache. */
export const addSecurityHeaders = (server: FastifyInstance): void => {
  server.addHook('onSend', async (request, reply) => {
    void reply.headers({
      'content-security-policy': contentSecurityPolicy,
      'referrer-policy': 'no-referrer',
      'x-content-type-options': 'nosniff',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
      'permissions-policy': 'camera=(), geolocation=(), microphone=()',
    });
    if (request.url.startsWith('/api/')) void reply.header('cache-control', 'no-store');
  });
};
