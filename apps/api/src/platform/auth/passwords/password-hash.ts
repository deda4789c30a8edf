import { hash, verify } from '@node-rs/argon2';

/** Argon2id as OWASP's cheat sheet asks for at least: 19 MiB of memory, two passes, one lane. */
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

/** How passwords are kept: argon2id, salted; the parameters stand in the hash, so that they can be raised. */
export const passwordHash = {
  hash: (password: string): Promise<string> => hash(password.normalize('NFKC'), cost),
  verify: ({ hash: stored, password }: { hash: string; password: string }): Promise<boolean> =>
    verify(stored, password.normalize('NFKC')),
};
