import type { INestApplication } from '@nestjs/common';
import { DocumentBuilder, type OpenAPIObject, SwaggerModule } from '@nestjs/swagger';
import { applicationVersion } from './application-version.js';

/** The API's own description, made from the contracts that the controllers implement. */
export const describeApi = (application: INestApplication): OpenAPIObject =>
  SwaggerModule.createDocument(
    application,
    new DocumentBuilder()
      .setOpenAPIVersion('3.1.0')
      .setTitle('Medspill')
      .setDescription('Team-effectiveness surveys for programmes that develop leader groups.')
      .setVersion(applicationVersion)
      .addCookieAuth('medspill')
      .addBearerAuth({ type: 'http', description: 'Token of a personal invitation; for the survey endpoints only.' })
      .build(),
  );
