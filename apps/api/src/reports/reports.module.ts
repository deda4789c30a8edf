import { Module } from '@nestjs/common';
import { GroupReportsRepository } from './group-reports.repository.js';
import { GroupReportsService } from './group-reports.service.js';
import { ProgrammeMeansRepository } from './programme-means.repository.js';
import { ProgrammeReportsService } from './programme-reports.service.js';
import { ReportsController } from './reports.controller.js';

@Module({
  controllers: [ReportsController],
  providers: [GroupReportsRepository, GroupReportsService, ProgrammeMeansRepository, ProgrammeReportsService],
  exports: [GroupReportsService, ProgrammeReportsService],
})
export class ReportsModule {}
