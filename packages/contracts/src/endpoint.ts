import type { z } from 'zod';

/** One HTTP endpoint: where it is, what goes in and what comes out. The API and the web both read it from here. */
export interface Endpoint {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** Full path with `:name` for parameters, `/api` included. */
  readonly path: `/api/${string}`;
  /** One sentence for the OpenAPI description. */
  readonly summary: string;
  readonly params?: z.ZodType;
  readonly query?: z.ZodType;
  readonly body?: z.ZodType;
  readonly response: z.ZodType;
  /** Of an answer that is a file and not JSON. */
  readonly produces?: 'text/csv' | 'application/octet-stream';
}

/** Declares an endpoint and keeps the exact types of its schemas. */
export const endpoint = <const Definition extends Endpoint>(definition: Definition): Definition => definition;
