/** SQLSTATE of the trigger that keeps an administrator; it stands in the migration `accounts`. */
const adminMissing = 'ZM001';

const isRefusal = (error: unknown): boolean => error instanceof Error && error.message.includes(adminMissing);

/** Turns PostgreSQL's refusal to leave an organisation without an administrator into an answer. */
export const lastAdminStays = async <Result>(work: Promise<Result>): Promise<Result | 'last_admin'> => {
  try {
    return await work;
  } catch (error) {
    if (isRefusal(error)) return 'last_admin';
    throw error;
  }
};
