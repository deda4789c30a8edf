import { z } from 'zod';

/**
 * What a failure to hand over a mail means.
 * `refused`: the server will never take this mail. `later`: it may, another time. `server`: it is about the server or the way
 * to it, and any other mail would fare the same. `unsure`: it may have been taken all the same.
 */
export type Verdict =
  | { readonly about: 'refused'; readonly reason: string }
  | { readonly about: 'later'; readonly reason: string }
  | { readonly about: 'server'; readonly reason: string; readonly unsure: boolean };

const failure = z.object({
  code: z.string().default('unknown'),
  command: z.string().default(''),
  response: z.string().default(''),
  responseCode: z.number().optional(),
});

/** The server's code without its words, which name the address: the enhanced one where there is one. */
const reasonOf = (responseCode: number, response: string): string => /\b[245]\.\d{1,3}\.\d{1,3}\b/.exec(response)?.[0] ?? String(responseCode);

/** What the server is told of one mail alone. */
const isAboutTheMail = (command: string): boolean => command === 'RCPT TO' || command === 'DATA';

/** Reads what the mail client throws. */
export const verdictOf = (error: unknown): Verdict => {
  const { code, command, response, responseCode } = failure.parse(error);
  if (command === 'API' && code === 'EENVELOPE') return { about: 'refused', reason: 'address' };
  if (responseCode !== undefined && responseCode !== 421 && isAboutTheMail(command)) {
    return { about: responseCode >= 500 ? 'refused' : 'later', reason: reasonOf(responseCode, response) };
  }
  // Once the text is on its way, silence may mean that it arrived.
  return { about: 'server', reason: code, unsure: responseCode === undefined && command === 'DATA' };
};
