import { Inject, Injectable, type OnModuleDestroy } from '@nestjs/common';
import { createTransport, type Transporter } from 'nodemailer';
import { CONFIG, type Config } from '../config/config.js';
import { DomainError } from '../errors/domain-error.js';

/** One mail, both as plain text and as HTML. */
export interface Mail {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

/** One mail of many, with what mail programs read of it. */
export interface OutgoingMail extends Mail {
  /** The same however often it is sent, so that a mailbox can tell that it has it. */
  readonly messageId: string;
  readonly replyTo: string | undefined;
  /** Where it comes back to when it cannot be delivered; null for the sender's address. */
  readonly returnTo: string | null;
  readonly headers: Readonly<Record<string, string>>;
}

/** How long a mail server may take to answer, in milliseconds. */
const patience = 20_000;

/** Sends mail by the configured server. */
@Injectable()
export class Mailer implements OnModuleDestroy {
  private readonly transport: Transporter | null;
  private readonly from: string;

  constructor(@Inject(CONFIG) { mailServer }: Pick<Config, 'mailServer'>) {
    this.transport = mailServer && createTransport({ url: mailServer.url, connectionTimeout: patience, greetingTimeout: patience, socketTimeout: patience });
    this.from = mailServer?.from ?? '';
  }

  /** Whether there is a server to send by. What needs mail is offered only then. */
  get available(): boolean {
    return this.transport !== null;
  }

  /**
   * Hands the mail to the server.
   * @throws {DomainError} unavailable without a server
   * @throws {Error} of the server when it does not take the mail
   */
  async send(mail: Mail): Promise<void> {
    if (!this.transport) throw new DomainError('unavailable', 'No mail server is configured (SMTP_URL).');
    await this.transport.sendMail({ ...mail, from: this.from });
  }

  onModuleDestroy(): void {
    this.transport?.close();
  }
}
