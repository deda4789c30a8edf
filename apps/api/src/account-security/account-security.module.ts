import { Module } from '@nestjs/common';
import { AccountSecurityController } from './account-security.controller.js';
import { AccountSecurityService } from './account-security.service.js';
import { OwnProvidersRepository } from './own-providers.repository.js';
import { SignInMethodsRepository } from './sign-in-methods.repository.js';

@Module({ controllers: [AccountSecurityController], providers: [AccountSecurityService, OwnProvidersRepository, SignInMethodsRepository] })
export class AccountSecurityModule {}
