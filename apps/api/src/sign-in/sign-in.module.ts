import { Module } from '@nestjs/common';
import { ProviderSignInController } from './provider-sign-in.controller.js';
import { ProviderSignInService } from './provider-sign-in.service.js';
import { SignInController } from './sign-in.controller.js';
import { SignInService } from './sign-in.service.js';

@Module({ controllers: [SignInController, ProviderSignInController], providers: [SignInService, ProviderSignInService] })
export class SignInModule {}
