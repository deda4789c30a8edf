import { Prisma } from '../platform/database/generated/client.js';

/** Prisma's code of a broken unique key. */
const uniqueKeyBroken = 'P2002';

/** Turns the refusal of a unique key into an answer. Asking beforehand would let two callers take one name at the same moment. */
export const nameIsTaken = async <Result>(work: Promise<Result>): Promise<Result | 'name_taken'> => {
  try {
    return await work;
  } catch (error) {
    if (error instanceof Prisma.PrismaClientKnownRequestError && error.code === uniqueKeyBroken) return 'name_taken';
    throw error;
  }
};
