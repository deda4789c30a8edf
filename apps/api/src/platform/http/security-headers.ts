import type { FastifyInstance } from 'fastify';

/**
 * Everything comes from this server: no inline script or style, no other origin, and nothing may frame it.
 * What charts and the design system set on elements goes through the object model, which the policy does not touch.
 */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join('; ');

/** Two years, as browsers' preload lists ask for. */
const strictTransportSecurity = 'max-age=63072000; includeSubDomains';

/**
 * Headers of every answer. Personal links must not leak through the referrer, nor figures through a shared cache.
 * @param production whether the service is reached over https, and browsers are to insist on it
 */
export const addSecurityHeaders = (server: FastifyInstance, { production }: { readonly production: boolean }): void => {
  server.addHook('onSend', async (request, reply) => {
    void reply.headers({
      'content-security-policy': contentSecurityPolicy,
      'referrer-policy': 'no-referrer',
      'x-content-type-options': 'nosniff',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
      'permissions-policy': 'camera=(), geolocation=(), microphone=()',
    });
    if (production) void reply.header('strict-transport-security', strictTransportSecurity);
    if (request.url.startsWith('/api/')) void reply.header('cache-control', 'no-store');
  });
};
