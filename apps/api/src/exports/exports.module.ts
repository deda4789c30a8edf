import { Module } from '@nestjs/common';
import { DevelopmentAreasModule } from '../development-areas/development-areas.module.js';
import { ReportsModule } from '../reports/reports.module.js';
import { ExportWork } from './export-work.service.js';
import { ExportsController } from './exports.controller.js';
import { ExportsRepository } from './exports.repository.js';
import { ExportsService } from './exports.service.js';
import { ReportFiles } from './report-files.js';

@Module({ imports: [ReportsModule, DevelopmentAreasModule], controllers: [ExportsController], providers: [ExportsRepository, ExportsService, ExportWork, ReportFiles] })
export class ExportsModule {}
