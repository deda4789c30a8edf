import { z } from 'zod';
import { endpoint } from './endpoint.js';

export const getHealth = endpoint({
  method: 'GET',
  path: '/api/health',
  summary: 'Whether the service is up and reaches its database.',
  response: z.object({ status: z.literal('ok'), version: z.string() }),
});
