import { applyDecorators, HttpCode, RequestMapping, RequestMethod } from '@nestjs/common';
import { ApiOperation, ApiProduces, ApiResponse } from '@nestjs/swagger';
import { type Endpoint, problem } from '@medspill/contracts';

const methods = {
  GET: RequestMethod.GET,
  POST: RequestMethod.POST,
  PUT: RequestMethod.PUT,
  PATCH: RequestMethod.PATCH,
  DELETE: RequestMethod.DELETE,
} as const;

/**
 * Makes a controller's method the implementation of a contract's endpoint: route, status and OpenAPI description.
 * @param status of a success; 200 unless something was created
 */
export const Implement = (endpoint: Endpoint, status = 200): MethodDecorator =>
  applyDecorators(
    RequestMapping({ path: endpoint.path, method: methods[endpoint.method] }),
    HttpCode(status),
    ApiOperation({ summary: endpoint.summary }),
    ...(endpoint.produces === undefined ? [] : [ApiProduces(endpoint.produces)]),
    ApiResponse({ status, description: 'Success', standardSchema: endpoint.response }),
    ApiResponse({ status: 'default', description: 'Problem', standardSchema: problem }),
  );
