import { Inject, Injectable } from '@nestjs/common';
import { locale, type Locale, mailKinds, type MailKind, type MailTemplates, type MailWording, type previewMail, type sendTestMail } from '@medspill/contracts';
import type { z } from 'zod';
import type { Actor } from '../platform/auth/actor.js';
import { authorise, requireFound } from '../platform/auth/authorise.js';
import { CONFIG, type Config } from '../platform/config/config.js';
import { DomainError } from '../platform/errors/domain-error.js';
import { Mailer } from '../platform/mail/mailer.js';
import { composeLetter, composeMail, type MailOccasion } from './compose-mail.js';
import { mailWords } from './letters/mail-words.js';
import { localOrigin } from './local-origin.js';
import { MailTemplatesRepository, type StoredTemplates } from './mail-templates.repository.js';

/** The deadline of a survey that is made up. */
const exampleDays = 10;
const dayMs = 24 * 60 * 60 * 1000;

/** Looks like a personal link and opens nothing. */
const exampleToken = 'example-link-for-nobody-in-particular-000000';

/** What a programme writes to its respondents. */
@Injectable()
export class MailTemplatesService {
  constructor(
    @Inject(CONFIG) private readonly config: Pick<Config, 'publicUrl' | 'host' | 'port' | 'mailServer'>,
    private readonly templates: MailTemplatesRepository,
    private readonly mailer: Mailer,
  ) {}

  /** @throws {DomainError} not_found */
  async list(actor: Actor, programmeId: string): Promise<MailTemplates> {
    const { organisationId } = authorise(actor, 'programme:manage');
    return this.view(await this.find(organisationId, programmeId));
  }

  /** @throws {DomainError} not_found */
  async save(actor: Actor, programmeId: string, wording: MailWording): Promise<MailTemplates> {
    const { organisationId } = authorise(actor, 'programme:manage');
    await this.find(organisationId, programmeId);
    await this.templates.save(actor, programmeId, wording);
    return this.view(await this.find(organisationId, programmeId));
  }

  /** @throws {DomainError} not_found */
  async reset(actor: Actor, programmeId: string, kind: MailKind, language: Locale): Promise<MailTemplates> {
    const { organisationId } = authorise(actor, 'programme:manage');
    await this.find(organisationId, programmeId);
    await this.templates.reset(actor, programmeId, kind, language);
    return this.view(await this.find(organisationId, programmeId));
  }

  /** @throws {DomainError} not_found */
  async setLanguage(actor: Actor, programmeId: string, language: Locale): Promise<MailTemplates> {
    const { organisationId } = authorise(actor, 'programme:manage');
    await this.find(organisationId, programmeId);
    await this.templates.setLanguage(actor, programmeId, language);
    return this.view(await this.find(organisationId, programmeId));
  }

  /** @throws {DomainError} not_found */
  async preview(actor: Actor, programmeId: string, wording: MailWording): Promise<z.infer<typeof previewMail.response>> {
    const { organisationId } = authorise(actor, 'programme:manage');
    const occasion = this.example(await this.find(organisationId, programmeId), wording, 'reader@example.org');
    const { subject, paragraphs, notes } = composeLetter(occasion);
    const { text } = composeMail(occasion);
    return { from: this.config.mailServer?.from ?? null, subject, paragraphs: [...paragraphs], notes: [...notes], text };
  }

  /** @throws {DomainError} not_found; mail_unavailable without a mail server, or for a reader without an address */
  async test(actor: Actor, programmeId: string, wording: MailWording): Promise<z.infer<typeof sendTestMail.response>> {
    const { organisationId } = authorise(actor, 'programme:manage');
    const stored = await this.find(organisationId, programmeId);
    const address = await this.templates.ownAddress(actor);
    if (!this.mailer.available) throw new DomainError('mail_unavailable', 'No mail server is configured (SMTP_URL).');
    if (address === null) throw new DomainError('mail_unavailable', 'Identities of the demo have no address to send to.');
    await this.mailer.send(composeMail(this.example(stored, wording, address)));
    return { sentTo: address };
  }

  private async find(organisationId: string, programmeId: string): Promise<StoredTemplates> {
    return requireFound(await this.templates.find(organisationId, programmeId));
  }

  private view({ programme, locale: language, own }: StoredTemplates): MailTemplates {
    const items = locale.options.flatMap((spoken) =>
      mailKinds.map((kind) => {
        const changed = own.find((wording) => wording.kind === kind && wording.locale === spoken);
        const { subject, body } = changed ?? mailWords[spoken].usual[kind];
        return { kind, locale: spoken, subject, body, own: changed !== undefined };
      }),
    );
    return { programme, locale: language, mailServer: this.mailer.available, items };
  }

  private example({ programme, organisation, contact }: StoredTemplates, { kind, locale: language, ...wording }: MailWording, to: string): MailOccasion {
    const { example } = mailWords[language];
    const origin = localOrigin(this.config);
    return {
      kind,
      locale: language,
      wording,
      to,
      name: example.name,
      group: example.group,
      programme: programme.name,
      organisation,
      contact: contact ?? example.contact,
      closesAt: new Date(Date.now() + exampleDays * dayMs),
      begun: false,
      link: `${origin}/s#${exampleToken}`,
      noRemindersUrl: `${origin}/no-reminders#${exampleToken}`,
    };
  }
}
