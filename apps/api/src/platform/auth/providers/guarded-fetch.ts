import { lookup as resolve, type LookupAddress } from 'node:dns';
import http from 'node:http';
import https from 'node:https';
import { isIP, type LookupFunction } from 'node:net';

/** The address is not one that the service connects to because somebody named it. */
export class AddressRefused extends Error {
  override readonly name = 'AddressRefused';
}

/** More than any provider's metadata, keys or claims take. */
const mostBytes = 1024 * 1024;

/** In milliseconds; a person waits meanwhile. */
const patience = 10_000;

/** What a request needs of `fetch`'s options. */
interface Options {
  readonly method?: string | undefined;
  readonly headers?: ConstructorParameters<typeof Headers>[0] | undefined;
  readonly body?: unknown;
  readonly signal?: AbortSignal | null | undefined;
}

/** Resolves names and hands on only addresses that may be connected to: what was looked at is what is connected to. */
const guardedLookup =
  (may: (address: string) => boolean): LookupFunction =>
  (hostname, options, callback) => {
    resolve(hostname, { ...options, all: true }, (error, addresses: LookupAddress[]) => {
      const [first] = addresses ?? [];
      if (error || !first) callback(error ?? new Error('The name has no address.'), '', 0);
      else if (!addresses.every(({ address }) => may(address))) callback(new AddressRefused('The name leads to a network that is not public.'), '', 0);
      else if (options.all === true) callback(null, addresses);
      else callback(null, first.address, first.family);
    });
  };

const read = async (answer: http.IncomingMessage): Promise<Buffer<ArrayBuffer>> => {
  const parts: Buffer[] = [];
  let bytes = 0;
  // Without an encoding set, a message is read as buffers.
  for await (const part of answer as AsyncIterable<Buffer>) {
    bytes += part.length;
    if (bytes > mostBytes) throw new Error('The answer is longer than any that is expected.');
    parts.push(part);
  }
  return Buffer.concat(parts);
};

const responseOf = async (answer: http.IncomingMessage): Promise<Response> => {
  const headers = new Headers();
  for (const [name, values] of Object.entries(answer.headersDistinct)) for (const value of values ?? []) headers.append(name, value);
  const status = answer.statusCode ?? 500;
  const body = await read(answer);
  return new Response([204, 205, 304].includes(status) ? null : body, { status, headers });
};

const textOf = (body: unknown): string | undefined => {
  if (body === null || body === undefined) return undefined;
  if (typeof body === 'string' || body instanceof URLSearchParams) return String(body);
  throw new TypeError('Only text is sent to providers.');
};

/**
 * `fetch` for addresses that people who use the service have named. It connects to nothing but what `may` allows, whatever a
 * name resolves to in the moment of connecting, follows no redirects, and takes neither long answers nor long waits.
 * @throws {AddressRefused}
 */
export const guardedFetch =
  (may: (address: string) => boolean) =>
  async (address: string, { method = 'GET', headers, body, signal }: Options = {}): Promise<Response> => {
    const url = new URL(address);
    const host = url.hostname.replace(/^\[(.*)\]$/, '$1');
    if (isIP(host) !== 0 && !may(host)) throw new AddressRefused('The address is of a network that is not public.');
    const { request } = url.protocol === 'https:' ? https : http;
    const end = AbortSignal.any([AbortSignal.timeout(patience), ...(signal ? [signal] : [])]);
    const answer = await new Promise<http.IncomingMessage>((answered, failed) => {
      request(url, { method, headers: Object.fromEntries(new Headers(headers)), lookup: guardedLookup(may), signal: end, agent: false })
        .on('response', answered)
        .on('error', failed)
        .end(textOf(body));
    });
    return responseOf(answer);
  };
