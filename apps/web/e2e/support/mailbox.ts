import { once } from 'node:events';
import { setTimeout } from 'node:timers/promises';
import PostalMime, { type Email } from 'postal-mime';
import { SMTPServer } from 'smtp-server';

/** A real mail server that keeps what it is sent. */
export interface Mailbox {
  readonly url: string;
  /** Waits for the next mail to the address, and takes the link out of it. */
  readonly link: (address: string) => Promise<string>;
  readonly close: () => Promise<void>;
}

const patience = 20_000;

export const openMailbox = async (): Promise<Mailbox> => {
  const mails: Email[] = [];
  const server = new SMTPServer({
    disabledCommands: ['STARTTLS', 'AUTH'],
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
  const listening = server.server.address();
  const port = typeof listening === 'object' ? listening?.port : undefined;
  return {
    url: `smtp://127.0.0.1:${port}`,
    link: async (address) => {
      for (let waited = 0; waited < patience; waited += 50) {
        const index = mails.findIndex((mail) => mail.to?.some((receiver) => receiver.address === address));
        const [mail] = index < 0 ? [] : mails.splice(index, 1);
        const link = /https?:\/\/\S+#\w+/.exec(mail?.text ?? '')?.[0];
        if (link) return link;
        await setTimeout(50);
      }
      throw new Error(`No mail with a link came for ${address}.`);
    },
    close: () => new Promise((resolve) => server.close(resolve)),
  };
};
