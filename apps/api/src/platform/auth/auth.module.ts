import { Global, Module } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { AccessGuard } from './access.guard.js';
import { ActorRepository } from './actor.repository.js';
import { SessionCookie } from './session-cookie.js';

@Global()
@Module({
  providers: [ActorRepository, SessionCookie, { provide: APP_GUARD, useClass: AccessGuard }],
  exports: [ActorRepository, SessionCookie],
})
export class AuthModule {}
