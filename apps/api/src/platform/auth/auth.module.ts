import { Global, Module } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { AccessGuard } from './access.guard.js';
import { ActorRepository } from './actor.repository.js';
import { AttemptsRepository } from './attempts.repository.js';
import { Authentication } from './better-auth/authentication.js';
import { PeopleRepository } from './better-auth/people.repository.js';
import { SignInPost } from './mails/sign-in-post.js';
import { OpenSessionsRepository } from './open-sessions.repository.js';
import { OpenId } from './providers/open-id.js';
import { ProvidersRepository } from './providers/providers.repository.js';
import { SessionReader } from './session-reader.js';
import { SignInJournal } from './sign-in-journal.js';

const shared = [ActorRepository, AttemptsRepository, Authentication, OpenSessionsRepository, PeopleRepository, ProvidersRepository, OpenId, SessionReader, SignInJournal, SignInPost];

@Global()
@Module({ providers: [...shared, { provide: APP_GUARD, useClass: AccessGuard }], exports: shared })
export class AuthModule {}
