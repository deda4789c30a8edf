import { Module } from '@nestjs/common';
import { ResponsesModule } from '../responses/responses.module.js';
import { AccountRightsController } from './account-rights.controller.js';
import { AccountRightsRepository } from './account-rights.repository.js';
import { AccountRightsService } from './account-rights.service.js';
import { RightsController } from './rights.controller.js';
import { RightsRepository } from './rights.repository.js';
import { RightsService } from './rights.service.js';

@Module({
  imports: [ResponsesModule],
  controllers: [AccountRightsController, RightsController],
  providers: [AccountRightsRepository, AccountRightsService, RightsRepository, RightsService],
})
export class RightsModule {}
