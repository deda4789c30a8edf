import { Inject, Injectable, type OnModuleDestroy } from '@nestjs/common';
import { createTransport, type Transporter } from 'nodemailer';
import { CONFIG, type Config } from '../config/config.js';
import { DomainError } from '../errors/domain-error.js';
import type { OutgoingMail } from './mailer.js';

/** How long a mail server may take to answer, in milliseconds. */
const patience = 20_000;

/** Lets a connection go now and then, as servers like it. */
const mailsPerConnection = 200;

/**
 * Sends many mails, one after another over one connection that stays open, and no more in a second than the server is to be
 * sent. Apart from the mailer of signing in, whose mails must not wait behind them.
 */
@Injectable()
export class BulkMailer implements OnModuleDestroy {
  private readonly transport: Transporter | null;
  private readonly from: string;

  constructor(@Inject(CONFIG) { mailServer, mailsPerSecond }: Pick<Config, 'mailServer' | 'mailsPerSecond'>) {
    this.transport =
      mailServer &&
      createTransport({
        url: mailServer.url,
        pool: true,
        maxConnections: 1,
        maxMessages: mailsPerConnection,
        rateDelta: 1000,
        rateLimit: mailsPerSecond,
        connectionTimeout: patience,
        greetingTimeout: patience,
        socketTimeout: patience,
      });
    this.from = mailServer?.from ?? '';
  }

  /** Whether there is a server to send by. */
  get available(): boolean {
    return this.transport !== null;
  }

  /**
   * Hands the mail to the server.
   * @throws {DomainError} unavailable without a server
   * @throws {Error} of the server when it does not take the mail, or not now
   */
  async send({ returnTo, ...mail }: OutgoingMail): Promise<void> {
    if (!this.transport) throw new DomainError('unavailable', 'No mail server is configured (SMTP_URL).');
    await this.transport.sendMail({ ...mail, from: this.from, ...(returnTo ? { envelope: { from: returnTo, to: mail.to } } : {}) });
  }

  onModuleDestroy(): void {
    this.transport?.close();
  }
}
