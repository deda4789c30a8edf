// The least that could take an answer: a bare Fastify route that runs the very statement of the API, on a pool of the same
// size. No validation beyond parsing, no framework, no problem bodies. What the API is measured against.
import { createHash } from 'node:crypto';

import fastify from 'fastify';
import { Pool } from 'pg';

import { changesByPosition } from '../dist/responses/answer-arrays.js';
import { writeResponse } from '../dist/responses/write-response.sql.js';

const pool = new Pool({ connectionString: process.env.DATABASE_URL, max: Number(process.env.DATABASE_POOL_SIZE) });
const server = fastify();

const submit = async (request) => {
  const secret = request.headers.cookie.slice('__Host-medspill-survey='.length);
  const invitation = request.headers['x-medspill-invitation'];
  const { answers, texts } = request.body;
  const values = [createHash('sha256').update(secret).digest(), invitation, changesByPosition(answers), true, JSON.stringify(texts), 7200];
  await pool.query({ ...writeResponse, values });
  return { submitted: true };
};

server.route({ method: 'PUT', url: '/api/survey/submission', handler: submit });
const address = await server.listen({ host: '127.0.0.1', port: 0 });
process.stdout.write(`The bare handler listens on ${address}\n`);
