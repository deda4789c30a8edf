import { Body, Controller, Param } from '@nestjs/common';
import { getMailTemplates, type MailTemplates, previewMail, resetMailTemplate, saveMailTemplate, sendTestMail, setMailLanguage } from '@medspill/contracts';
import type { z } from 'zod';
import { Allow } from '../platform/auth/access.js';
import type { Actor } from '../platform/auth/actor.js';
import { CurrentActor } from '../platform/auth/current-actor.js';
import { Implement } from '../platform/http/implement.js';
import { MailTemplatesService } from './mail-templates.service.js';

type ProgrammeParams = z.infer<typeof getMailTemplates.params>;

@Controller()
export class MailTemplatesController {
  constructor(private readonly templates: MailTemplatesService) {}

  @Allow('programme:manage')
  @Implement(getMailTemplates)
  list(
    @CurrentActor() actor: Actor,
    @Param({ schema: getMailTemplates.params }) { programmeId }: ProgrammeParams,
  ): Promise<MailTemplates> {
    return this.templates.list(actor, programmeId);
  }

  @Allow('programme:manage')
  @Implement(saveMailTemplate)
  save(
    @CurrentActor() actor: Actor,
    @Param({ schema: saveMailTemplate.params }) { programmeId }: ProgrammeParams,
    @Body({ schema: saveMailTemplate.body }) wording: z.infer<typeof saveMailTemplate.body>,
  ): Promise<MailTemplates> {
    return this.templates.save(actor, programmeId, wording);
  }

  @Allow('programme:manage')
  @Implement(resetMailTemplate)
  reset(
    @CurrentActor() actor: Actor,
    @Param({ schema: resetMailTemplate.params }) { programmeId, kind, locale }: z.infer<typeof resetMailTemplate.params>,
  ): Promise<MailTemplates> {
    return this.templates.reset(actor, programmeId, kind, locale);
  }

  @Allow('programme:manage')
  @Implement(setMailLanguage)
  setLanguage(
    @CurrentActor() actor: Actor,
    @Param({ schema: setMailLanguage.params }) { programmeId }: ProgrammeParams,
    @Body({ schema: setMailLanguage.body }) { locale }: z.infer<typeof setMailLanguage.body>,
  ): Promise<MailTemplates> {
    return this.templates.setLanguage(actor, programmeId, locale);
  }

  @Allow('programme:manage')
  @Implement(previewMail)
  preview(
    @CurrentActor() actor: Actor,
    @Param({ schema: previewMail.params }) { programmeId }: ProgrammeParams,
    @Body({ schema: previewMail.body }) wording: z.infer<typeof previewMail.body>,
  ): Promise<z.infer<typeof previewMail.response>> {
    return this.templates.preview(actor, programmeId, wording);
  }

  @Allow('programme:manage')
  @Implement(sendTestMail)
  test(
    @CurrentActor() actor: Actor,
    @Param({ schema: sendTestMail.params }) { programmeId }: ProgrammeParams,
    @Body({ schema: sendTestMail.body }) wording: z.infer<typeof sendTestMail.body>,
  ): Promise<z.infer<typeof sendTestMail.response>> {
    return this.templates.test(actor, programmeId, wording);
  }
}
