import PostalMime from 'postal-mime';
import { readReturnAddress, type ReturnedMail } from './return-address.js';

/** A mail that came back for good. */
export interface Bounce extends ReturnedMail {
  /** Such as `5.1.1`. */
  readonly reason: string;
}

/** Where a mail server writes whom it delivers to; the first that names one of our return addresses counts. */
const receiverHeaders = ['delivered-to', 'x-original-to', 'envelope-to', 'to'];

const field = (report: string, name: string): string | undefined => new RegExp(`^${name}:\\s*(.+)$`, 'im').exec(report)?.[1]?.trim();

const textOf = (content: string | ArrayBuffer | Uint8Array): string =>
  typeof content === 'string' ? content : new TextDecoder().decode(content);

/**
 * Reads a report of a mail server (RFC 3464) that came to one of our return addresses.
 * @param message as it arrived, headers included
 * @returns null for whatever is no report, no report of ours, or says that the mail is only late
 */
export const readBounce = async (message: Uint8Array): Promise<Bounce | null> => {
  const mail = await PostalMime.parse(message, { attachmentEncoding: 'utf8', forceRfc822Attachments: true });
  const receivers = receiverHeaders.flatMap((name) => mail.headers.filter(({ key }) => key === name).map(({ value }) => value));
  const returned = receivers.map(readReturnAddress).find((found) => found !== null);
  const report = mail.attachments.find(({ mimeType }) => mimeType === 'message/delivery-status');
  if (!returned || !report) return null;
  const status = textOf(report.content);
  if (field(status, 'Action')?.toLowerCase() !== 'failed') return null;
  return { ...returned, reason: /\b[45]\.\d{1,3}\.\d{1,3}\b/.exec(field(status, 'Status') ?? '')?.[0] ?? 'unknown' };
};
