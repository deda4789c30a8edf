import { StandardSchemaValidationPipe } from '@nestjs/common';
import { DomainError } from '../errors/domain-error.js';

const segment = (part: PropertyKey | { key: PropertyKey }): string => String(typeof part === 'object' ? part.key : part);

/** Checks parameters, query and body against the schema given beside them (`@Body({ schema })`). */
export const validationPipe = new StandardSchemaValidationPipe({
  exceptionFactory: (issues) =>
    new DomainError('invalid_request', 'The request does not have the expected form.', {
      issues: issues.map((issue) => ({ path: (issue.path ?? []).map(segment).join('.'), message: issue.message })),
    }),
});
