/** What came back: an invitation, whose state is shown, or another mail, of which nothing is. */
export interface ReturnedMail {
  readonly token: string;
  readonly invitation: boolean;
}

/**
 * The address that a mail comes back to when it cannot be delivered: which one it was stands in it.
 * @param base `bounces@medspill.example`, whose server must deliver `bounces+…@` to the same mailbox
 */
export const returnAddress = (base: string, { token, invitation }: ReturnedMail): string =>
  base.replace(/@(?=[^@]*$)/, `+${invitation ? 'i' : 'r'}${token}@`);

/** @returns what an address says about the mail that came back; null when it is none of ours */
export const readReturnAddress = (address: string): ReturnedMail | null => {
  const [, kind, token] = /\+([ir])([0-9a-f]{32})@/i.exec(address) ?? [];
  return token === undefined ? null : { token: token.toLowerCase(), invitation: kind?.toLowerCase() === 'i' };
};
