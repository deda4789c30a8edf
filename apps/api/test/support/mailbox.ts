import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { setTimeout } from 'node:timers/promises';
import PostalMime, { type Email } from 'postal-mime';
import { SMTPServer } from 'smtp-server';

/** A real mail server that keeps what it is sent. */
export interface Mailbox {
  readonly url: string;
  /** Waits for the next mail to the address that was not taken yet. */
  readonly next: (address: string) => Promise<Email>;
  /** Waits a while, in which the service could have sent something. @returns how many mails to the address were not taken */
  readonly waiting: (address: string) => Promise<number>;
  readonly close: () => Promise<void>;
}

const patience = 5_000;

/** @param refusal the code with which the server refuses an address; null where it takes it */
export const openMailbox = async (refusal: (address: string) => number | null = () => null): Promise<Mailbox> => {
  const mails: Email[] = [];
  const server = new SMTPServer({
    disabledCommands: ['STARTTLS', 'AUTH'],
    onRcptTo: ({ address }, _, taken) => {
      const responseCode = refusal(address);
      taken(responseCode === null ? null : Object.assign(new Error(`${String(responseCode)[0]}.1.1 ${address} is refused`), { responseCode }));
    },
    onData: (stream, _, taken) => {
      const parts: Buffer[] = [];
      stream.on('data', (part: Buffer) => parts.push(part));
      stream.on('end', () => {
        void PostalMime.parse(Buffer.concat(parts)).then((mail) => mails.push(mail));
        taken();
      });
    },
  });
  server.listen(0, '127.0.0.1');
  await once(server.server, 'listening');
  const isFor = (address: string) => (mail: Email) => mail.to?.some((receiver) => receiver.address === address) ?? false;
  return {
    url: `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`,
    next: async (address) => {
      for (let waited = 0; waited < patience; waited += 20) {
        const index = mails.findIndex(isFor(address));
        const [mail] = index < 0 ? [] : mails.splice(index, 1);
        if (mail) return mail;
        await setTimeout(20);
      }
      throw new Error(`No mail came for ${address}.`);
    },
    waiting: async (address) => {
      await setTimeout(300);
      return mails.filter(isFor(address)).length;
    },
    close: () => new Promise((resolve) => server.close(resolve)),
  };
};

/** The token behind the `#` of the mail's link. */
export const tokenIn = (mail: Email): string => {
  const token = /https?:\/\/\S+#([\w-]+)/.exec(mail.text ?? '')?.[1];
  if (!token) throw new Error(`The mail holds no link: ${mail.text}`);
  return token;
};
