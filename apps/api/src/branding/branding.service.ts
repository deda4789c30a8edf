import { Injectable } from '@nestjs/common';
import type { Branding, LogoFormat } from '@medspill/contracts';
import { canPrintLogo } from '@medspill/documents';
import { auditEvent } from '../platform/audit/audit-event.js';
import type { Actor } from '../platform/auth/actor.js';
import { authorise, requireFound } from '../platform/auth/authorise.js';
import { DomainError } from '../platform/errors/domain-error.js';
import { BrandingRepository } from './branding.repository.js';
import { readLogo } from './read-logo.js';

/** How the organisation's files look. */
@Injectable()
export class BrandingService {
  constructor(private readonly branding: BrandingRepository) {}

  read(actor: Actor): Promise<Branding> {
    const { organisationId } = authorise(actor, 'settings:manage');
    return this.branding.find(organisationId);
  }

  async setAccent(actor: Actor, accent: string | null): Promise<Branding> {
    const { organisationId } = authorise(actor, 'settings:manage');
    return this.branding.setAccent(organisationId, accent, this.event(actor));
  }

  async logo(actor: Actor): Promise<{ format: LogoFormat; bytes: Uint8Array }> {
    const { organisationId } = authorise(actor, 'settings:manage');
    return requireFound(await this.branding.logo(organisationId));
  }

  /** @throws {DomainError} logo_unusable for anything that is not a PNG or a plain SVG, or that no file could carry */
  async setLogo(actor: Actor, content: string): Promise<Branding> {
    const { organisationId } = authorise(actor, 'settings:manage');
    const logo = readLogo(content);
    if (!logo || !canPrintLogo(logo)) throw new DomainError('logo_unusable', 'The picture is neither a PNG nor an SVG of plain shapes, or cannot be printed.');
    return this.branding.setLogo(organisationId, logo, this.event(actor));
  }

  removeLogo(actor: Actor): Promise<Branding> {
    const { organisationId } = authorise(actor, 'settings:manage');
    return this.branding.removeLogo(organisationId, this.event(actor));
  }

  private event(actor: Actor) {
    return auditEvent(actor, 'settings_changed', { type: 'organisation', id: actor.organisationId });
  }
}
