import 'reflect-metadata';
import { constants } from 'node:zlib';
import fastifyCompress from '@fastify/compress';
import fastifyCookie from '@fastify/cookie';
import fastifyMultipart from '@fastify/multipart';
import type { LogLevel } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { AppModule } from './app.module.js';
import { requireAccessOnRoutes } from './platform/auth/access.js';
import type { Config } from './platform/config/config.js';
import { answerFrameworkError } from './platform/http/framework-error.js';
import { describeApi } from './platform/http/openapi.js';
import { limitRates } from './platform/http/rate-limits.js';
import { refuseOtherSites } from './platform/http/refuse-other-sites.js';
import { addSecurityHeaders } from './platform/http/security-headers.js';
import { serveWebApplication } from './platform/http/web-application.js';

/** Answers of 1,000 items and three long texts fit many times over. */
const bodyLimitBytes = 256 * 1024;

/** Most of Brotli's gain at a tenth of its highest level's time. */
const brotliQuality = 4;

const logLevels: LogLevel[] = ['fatal', 'error', 'warn'];

/** Makes the application, ready to be started or tested. The caller closes it. */
export const createApplication = async (config: Config): Promise<NestFastifyApplication> => {
  const adapter = new FastifyAdapter({
    bodyLimit: bodyLimitBytes,
    trustProxy: config.trustedProxies,
    frameworkErrors: answerFrameworkError,
  });
  requireAccessOnRoutes(adapter.getInstance());
  const application = await NestFactory.create<NestFastifyApplication>(AppModule.of(config), adapter, {
    logger: logLevels,
    abortOnError: false,
  });
  const server = application.getHttpAdapter().getInstance();
  await server.register(fastifyCompress, {
    encodings: ['br', 'gzip'],
    brotliOptions: { params: { [constants.BROTLI_PARAM_QUALITY]: brotliQuality } },
  });
  await server.register(fastifyCookie, { secret: config.sessionSecret });
  await server.register(fastifyMultipart);
  addSecurityHeaders(server, config);
  refuseOtherSites(server);
  await limitRates(server, config.requestsPerMinute);
  const description = describeApi(application);
  server.get('/api/openapi.json', { config: { access: 'public' } }, () => description);
  if (config.webRoot !== null) await serveWebApplication(server, config.webRoot);
  application.enableShutdownHooks();
  return application;
};
