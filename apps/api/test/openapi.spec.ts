import * as contracts from '@medspill/contracts';
import { startTestApplication, type TestApplication } from './support/test-application.js';

let app: TestApplication;

beforeAll(async () => {
  app = await startTestApplication();
});

afterAll(() => app.close());

/** Every endpoint that the contracts describe. */
const endpoints = (Object.values(contracts) as unknown[]).filter(
  (value): value is contracts.Endpoint => typeof value === 'object' && value !== null && 'method' in value && 'path' in value,
);

describe('the description of the API', () => {
  it('is OpenAPI 3.1 and has every endpoint of the contracts, with the shape of its answer', async () => {
    const { body } = await app.browser().get('/api/openapi.json').expect(200);
    expect(body.openapi).toBe('3.1.0');
    expect(endpoints.length).toBeGreaterThan(15);
    for (const { method, path, produces = 'application/json' } of endpoints) {
      const described = body.paths[path.replaceAll(/:(\w+)/g, '{$1}')]?.[method.toLowerCase()];
      const success = described?.responses?.['200'] ?? described?.responses?.['201'];
      expect({ path, method, schema: typeof success?.content?.[produces]?.schema }).toEqual({ path, method, schema: 'object' });
    }
  });

  it('has no route that the contracts do not', async () => {
    const { body } = await app.browser().get('/api/openapi.json').expect(200);
    const known = new Set(endpoints.map(({ method, path }) => `${method} ${path.replaceAll(/:(\w+)/g, '{$1}')}`));
    const described = Object.entries<object>(body.paths).flatMap(([path, methods]) =>
      Object.keys(methods).map((method) => `${method.toUpperCase()} ${path}`),
    );
    expect(described.filter((route) => !known.has(route))).toEqual([]);
  });
});
