import { Module } from '@nestjs/common';
import { SignInProvidersController } from './sign-in-providers.controller.js';
import { SignInProvidersRepository } from './sign-in-providers.repository.js';
import { SignInProvidersService } from './sign-in-providers.service.js';

@Module({ controllers: [SignInProvidersController], providers: [SignInProvidersRepository, SignInProvidersService] })
export class SignInProvidersModule {}
