import type { FastifyReply, FastifyRequest } from 'fastify';

/** The headers of a request that signing in reads. */
export const signInHeaders = ({ headers }: Pick<FastifyRequest, 'headers'>): Headers => {
  const read = new Headers();
  for (const name of ['cookie', 'user-agent', 'origin'] as const) {
    const value = headers[name];
    if (value !== undefined) read.set(name, value);
  }
  return read;
};

/** Hands the cookies that signing in set, or took away, on to the browser. */
export const passCookies = (answer: { readonly headers: Headers }, reply: FastifyReply): void => {
  for (const cookie of answer.headers.getSetCookie()) void reply.header('set-cookie', cookie);
};
