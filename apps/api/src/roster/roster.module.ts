import { Module } from '@nestjs/common';
import { CohortsRepository } from './cohorts.repository.js';
import { GroupsRepository } from './groups.repository.js';
import { MembersController } from './members.controller.js';
import { MembersRepository } from './members.repository.js';
import { MembersService } from './members.service.js';
import { RosterController } from './roster.controller.js';
import { RosterService } from './roster.service.js';

@Module({
  controllers: [RosterController, MembersController],
  providers: [RosterService, MembersService, CohortsRepository, GroupsRepository, MembersRepository],
})
export class RosterModule {}
