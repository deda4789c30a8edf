import type { FastifyRequest } from 'fastify';
import type { Config } from '../config/config.js';

/**
 * The origin under which people reach the service, for links in mails and for what identity providers send back.
 * In production it is a setting: a caller who could choose it, by the Host header, would choose where secrets are sent.
 */
export const publicOrigin = (
  { publicUrl }: Pick<Config, 'publicUrl'>,
  { protocol, host }: Pick<FastifyRequest, 'protocol' | 'host'>,
): string => publicUrl ?? `${protocol}://${host}`;
