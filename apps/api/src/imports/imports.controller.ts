import { Controller, Req } from '@nestjs/common';
import { ApiBody, ApiConsumes } from '@nestjs/swagger';
import { importFiles, importProgramme, type ImportSummary } from '@medspill/contracts';
import type { FastifyRequest } from 'fastify';
import { Allow } from '../platform/auth/access.js';
import type { Actor } from '../platform/auth/actor.js';
import { CurrentActor } from '../platform/auth/current-actor.js';
import { Implement } from '../platform/http/implement.js';
import { ImportsService } from './imports.service.js';
import { withUpload } from './upload.js';

const file = { type: 'string', format: 'binary' };
const files = Object.fromEntries(Object.values(importFiles).map((name) => [name, file]));

@Controller()
export class ImportsController {
  constructor(private readonly imports: ImportsService) {}

  @Allow('programme:import')
  @ApiConsumes('multipart/form-data')
  @ApiBody({ schema: { type: 'object', required: ['name'], properties: { name: { type: 'string' }, ...files } } })
  @Implement(importProgramme, 201)
  import(@CurrentActor() actor: Actor, @Req() request: FastifyRequest): Promise<ImportSummary> {
    return withUpload(request, (upload) => this.imports.importFor(actor, upload));
  }
}
