import { Module } from '@nestjs/common';
import { BrandingController } from './branding.controller.js';
import { BrandingRepository } from './branding.repository.js';
import { BrandingService } from './branding.service.js';

@Module({ controllers: [BrandingController], providers: [BrandingRepository, BrandingService] })
export class BrandingModule {}
