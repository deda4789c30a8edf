import { Module } from '@nestjs/common';
import { ResponseRatesController } from './response-rates.controller.js';
import { ResponseRatesRepository } from './response-rates.repository.js';
import { ResponseRatesService } from './response-rates.service.js';
import { StateBodyWording } from './state-body-wording.js';
import { WaveClockRepository } from './wave-clock.repository.js';
import { WaveClockSchedule } from './wave-clock.schedule.js';
import { WaveClockService } from './wave-clock.service.js';
import { WaveCourseRepository } from './wave-course.repository.js';
import { WavePlansController } from './wave-plans.controller.js';
import { WavePlansRepository } from './wave-plans.repository.js';
import { WavePlansService } from './wave-plans.service.js';
import { WavesController } from './waves.controller.js';
import { WavesRepository } from './waves.repository.js';
import { WavesService } from './waves.service.js';

@Module({
  controllers: [WavesController, WavePlansController, ResponseRatesController],
  providers: [
    WavesService,
    WavesRepository,
    WaveCourseRepository,
    WavePlansService,
    WavePlansRepository,
    WaveClockSchedule,
    WaveClockService,
    WaveClockRepository,
    ResponseRatesService,
    ResponseRatesRepository,
    StateBodyWording,
  ],
})
export class WavesModule {}
