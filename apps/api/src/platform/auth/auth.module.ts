import { Global, Module } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { AccessGuard } from './access.guard.js';
import { ActorRepository } from './actor.repository.js';
import { Authentication } from './better-auth/authentication.js';
import { PeopleRepository } from './better-auth/people.repository.js';
import { OpenSessionsRepository } from './open-sessions.repository.js';
import { SessionReader } from './session-reader.js';

@Global()
@Module({
  providers: [
    ActorRepository,
    Authentication,
    OpenSessionsRepository,
    PeopleRepository,
    SessionReader,
    { provide: APP_GUARD, useClass: AccessGuard },
  ],
  exports: [ActorRepository, Authentication, OpenSessionsRepository, PeopleRepository, SessionReader],
})
export class AuthModule {}
