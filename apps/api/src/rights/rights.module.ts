import { Module } from '@nestjs/common';
import { ResponsesModule } from '../responses/responses.module.js';
import { RightsController } from './rights.controller.js';
import { RightsRepository } from './rights.repository.js';
import { RightsService } from './rights.service.js';

@Module({ imports: [ResponsesModule], controllers: [RightsController], providers: [RightsRepository, RightsService] })
export class RightsModule {}
