import { Module } from '@nestjs/common';
import { ProgrammeSettingsController } from './programme-settings.controller.js';
import { ProgrammeSettingsRepository } from './programme-settings.repository.js';
import { ProgrammeSettingsService } from './programme-settings.service.js';

@Module({
  controllers: [ProgrammeSettingsController],
  providers: [ProgrammeSettingsService, ProgrammeSettingsRepository],
})
export class ProgrammeSettingsModule {}
