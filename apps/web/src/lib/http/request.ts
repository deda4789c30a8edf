import { type Endpoint, invitationHeader } from '@medspill/contracts';
import type { z } from 'zod';
import { ApiError, toApiError } from './api-error';
import { buildUrl } from './build-url';

type SchemaOutput<Definition, Part extends string> = Definition extends Record<Part, infer Schema extends z.ZodType>
  ? z.output<Schema>
  : never;

export type ResponseOf<Definition extends Endpoint> = z.output<Definition['response']>;

/** What a request takes, by what its endpoint declares. Query values with a default may be left out. */
export interface RequestOptions<Definition extends Endpoint> {
  params?: SchemaOutput<Definition, 'params'>;
  query?: Partial<SchemaOutput<Definition, 'query'>>;
  /** JSON by the contract, or a form where the endpoint takes files. */
  body?: SchemaOutput<Definition, 'body'> | FormData;
  /** The invitation that the page is open for, for what a respondent's session opens. */
  invitation?: string;
  signal?: AbortSignal;
  /** Lets the request outlive the page, for a last save. */
  keepalive?: boolean;
}

const readJson = async (response: Response): Promise<unknown> => {
  const text = await response.text();
  if (text === '') return null;
  try {
    return JSON.parse(text);
  } catch {
    throw new ApiError('unreadable', response.status);
  }
};

const send = async (url: string, init: RequestInit): Promise<Response> => {
  try {
    return await fetch(url, init);
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') throw error;
    throw new ApiError('unreachable', 0);
  }
};

/**
 * Calls one endpoint of the contracts and returns its answer.
 * In development the answer is checked against the contract; in production the types are trusted.
 * @throws {ApiError} on every answer that is not a success, and when none comes
 */
export const request = async <Definition extends Endpoint>(
  definition: Definition,
  options: RequestOptions<Definition> = {},
): Promise<ResponseOf<Definition>> => {
  const { params, query, body, invitation, signal, keepalive } = options;
  const isForm = body instanceof FormData;
  const headers = new Headers({ accept: 'application/json' });
  if (body !== undefined && !isForm) headers.set('content-type', 'application/json');
  if (invitation) headers.set(invitationHeader, invitation);

  const response = await send(buildUrl(definition.path, params, query), {
    method: definition.method,
    headers,
    credentials: 'same-origin',
    ...(body === undefined ? {} : { body: isForm ? body : JSON.stringify(body) }),
    ...(signal ? { signal } : {}),
    ...(keepalive ? { keepalive } : {}),
  });
  const answer = await readJson(response);
  if (!response.ok) throw toApiError(response.status, answer, Number(response.headers.get('retry-after')) || 0);
  if (import.meta.env?.DEV && !definition.response.safeParse(answer).success) {
    throw new ApiError('unreadable', response.status, answer);
  }
  // Trusted: the same schemas produce the answer on the server.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return answer as ResponseOf<Definition>;
};
