import { Module } from '@nestjs/common';
import { ResponsesController } from './responses.controller.js';
import { ResponsesRepository } from './responses.repository.js';
import { ResponsesService } from './responses.service.js';

@Module({ controllers: [ResponsesController], providers: [ResponsesRepository, ResponsesService] })
export class ResponsesModule {}
