import { Module } from '@nestjs/common';
import { SessionsModule } from '../sessions/sessions.module.js';
import { DemoController } from './demo.controller.js';
import { DemoRepository } from './demo.repository.js';
import { DemoService } from './demo.service.js';

@Module({ imports: [SessionsModule], controllers: [DemoController], providers: [DemoRepository, DemoService] })
export class DemoModule {}
