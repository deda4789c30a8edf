import { Module } from '@nestjs/common';
import { WavesController } from './waves.controller.js';
import { WavesRepository } from './waves.repository.js';
import { WavesService } from './waves.service.js';

@Module({ controllers: [WavesController], providers: [WavesRepository, WavesService] })
export class WavesModule {}
