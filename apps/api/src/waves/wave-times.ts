import { DomainError } from '../platform/errors/domain-error.js';
import type { WaveTimes } from './wave-course.repository.js';

/** Times as a request has them. */
interface GivenTimes {
  readonly opensAt: string | null;
  readonly closesAt: string;
}

const refusal = (message: string) => new DomainError('invalid_request', 'The times do not fit.', { issues: [{ path: 'closesAt', message }] });

/**
 * Reads times that lie ahead and in their order. A wave may be planned to open in a moment that has just passed: it opens now.
 * @throws {DomainError} invalid_request
 */
export const requireTimes = ({ opensAt, closesAt }: GivenTimes, now: Date): WaveTimes => {
  const times = { opensAt: opensAt === null ? null : new Date(opensAt), closesAt: new Date(closesAt) };
  if (times.closesAt <= now) throw refusal('expected a time ahead');
  if (times.opensAt !== null && times.closesAt <= times.opensAt) throw refusal('expected a time after opensAt');
  return times;
};
