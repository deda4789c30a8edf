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
      .addCookieAuth('medspill-survey', { type: 'apiKey', in: 'cookie', description: 'Session of a respondent; for the survey endpoints only.' }, 'medspill-survey')
      .build(),
  );
