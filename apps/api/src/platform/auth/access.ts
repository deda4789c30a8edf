import type { Permission } from '@medspill/contracts';
import { RouteConfig } from '@nestjs/platform-fastify';
import type { FastifyInstance, RouteOptions } from 'fastify';

/**
 * Who may call a route at all; which of the things behind it are theirs is the service's first question.
 * `public`: anyone. `invitation`: who was invited, by what the link was exchanged for. Otherwise: signed in, with the permission.
 */
export type Access = 'public' | 'invitation' | Permission;

/** One route as the server has it. */
export interface RouteAccess {
  readonly method: string;
  readonly path: string;
  readonly access: Access;
}

declare module 'fastify' {
  interface FastifyContextConfig {
    access?: Access;
  }
  interface FastifyInstance {
    /** Every route and who may call it; complete once the server is ready. */
    routeAccess: readonly RouteAccess[];
  }
}

/** Says who may call a controller's route. */
export const Allow = (access: Access): MethodDecorator => RouteConfig({ access });

/** Makes what is registered on `scope` from now on open to anyone, for plugins that register routes of their own. */
export const allowAnyone = (scope: FastifyInstance): void => {
  scope.addHook('onRoute', (route) => {
    route.config = { ...route.config, access: 'public' };
  });
};

/**
 * Notes every route that is registered from now on, whoever registers it. With a route that does not say who may call it
 * the server does not become ready.
 */
export const requireAccessOnRoutes = (server: FastifyInstance): void => {
  const registered: RouteOptions[] = [];
  const routeAccess: RouteAccess[] = [];
  server.decorate('routeAccess', routeAccess);
  server.addHook('onRoute', (route) => {
    registered.push(route);
  });
  server.addHook('onReady', async () => {
    for (const { method, url, config } of registered) {
      const access = config?.access;
      if (access === undefined) throw new Error(`The route ${String(method)} ${url} does not say who may call it.`);
      for (const one of [method].flat()) routeAccess.push({ method: one, path: url, access });
    }
  });
};
