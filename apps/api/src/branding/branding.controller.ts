import { Body, Controller, StreamableFile } from '@nestjs/common';
import { type Branding, getBranding, getLogo, type LogoFormat, removeLogo, updateBranding, updateLogo } from '@medspill/contracts';
import type { z } from 'zod';
import { Allow } from '../platform/auth/access.js';
import type { Actor } from '../platform/auth/actor.js';
import { CurrentActor } from '../platform/auth/current-actor.js';
import { Implement } from '../platform/http/implement.js';
import { BrandingService } from './branding.service.js';

const mediaTypes: Readonly<Record<LogoFormat, string>> = { png: 'image/png', svg: 'image/svg+xml' };

@Controller()
export class BrandingController {
  constructor(private readonly branding: BrandingService) {}

  @Allow('settings:manage')
  @Implement(getBranding)
  read(@CurrentActor() actor: Actor): Promise<Branding> {
    return this.branding.read(actor);
  }

  @Allow('settings:manage')
  @Implement(updateBranding)
  update(@CurrentActor() actor: Actor, @Body({ schema: updateBranding.body }) { accent }: z.infer<typeof updateBranding.body>): Promise<Branding> {
    return this.branding.setAccent(actor, accent);
  }

  @Allow('settings:manage')
  @Implement(getLogo)
  async logo(@CurrentActor() actor: Actor): Promise<StreamableFile> {
    const { format, bytes } = await this.branding.logo(actor);
    return new StreamableFile(bytes, { type: mediaTypes[format] });
  }

  @Allow('settings:manage')
  @Implement(updateLogo)
  setLogo(@CurrentActor() actor: Actor, @Body({ schema: updateLogo.body }) { content }: z.infer<typeof updateLogo.body>): Promise<Branding> {
    return this.branding.setLogo(actor, content);
  }

  @Allow('settings:manage')
  @Implement(removeLogo)
  removeLogo(@CurrentActor() actor: Actor): Promise<Branding> {
    return this.branding.removeLogo(actor);
  }
}
