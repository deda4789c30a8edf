import { Module } from '@nestjs/common';
import { AccountsController } from './accounts.controller.js';
import { AccountsRepository } from './accounts.repository.js';
import { AccountsService } from './accounts.service.js';
import { InvitationPost } from './invitation-post.js';
import { OrganisationController } from './organisation.controller.js';
import { OrganisationRepository } from './organisation.repository.js';
import { OrganisationService } from './organisation.service.js';

@Module({
  controllers: [AccountsController, OrganisationController],
  providers: [AccountsService, AccountsRepository, InvitationPost, OrganisationService, OrganisationRepository],
})
export class AccountsModule {}
