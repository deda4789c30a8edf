import { Module } from '@nestjs/common';
import { ResearchExportsController } from './research-exports.controller.js';
import { ResearchExportsRepository } from './research-exports.repository.js';
import { ResearchExportsService } from './research-exports.service.js';

@Module({ controllers: [ResearchExportsController], providers: [ResearchExportsRepository, ResearchExportsService] })
export class ResearchExportsModule {}
