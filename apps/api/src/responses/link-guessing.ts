import { createHmac } from 'node:crypto';
import { isIPv6 } from 'node:net';
import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, type Config } from '../platform/config/config.js';
import { DomainError } from '../platform/errors/domain-error.js';
import { FailedAttemptsRepository } from './failed-attempts.repository.js';

const windowMs = 10 * 60_000;

/** More wrong links from one address within a window than all slips of a building full of people. */
const mostFailures = 30;

/** A household's or host's whole IPv6 network counts as one address; the rest of it costs nothing to change. */
const network = (address: string): string => {
  if (!isIPv6(address) || address.startsWith('::ffff:')) return address;
  const [head = '', tail] = address.split('::');
  const groups = head === '' ? [] : head.split(':');
  const after = tail === undefined || tail === '' ? [] : tail.split(':');
  const zeros = tail === undefined ? [] : Array<string>(8 - groups.length - after.length).fill('0');
  return [...groups, ...zeros, ...after].slice(0, 4).join(':');
};

/**
 * Stops whoever tries links. Only links that do not work are counted, so that a whole organisation behind one address can open
 * theirs on the same morning. The address is stored as a hash with a key that only the service has, of this window alone.
 */
@Injectable()
export class LinkGuessing {
  constructor(
    private readonly attempts: FailedAttemptsRepository,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** @throws {DomainError} too_many_attempts where too many links from the address did not work */
  async refuseGuesser(address: string): Promise<void> {
    if ((await this.attempts.count(this.hash(address))) < mostFailures) return;
    throw new DomainError('too_many_attempts', 'Too many links from this address did not work. Try again in ten minutes.');
  }

  async countFailure(address: string): Promise<void> {
    await this.attempts.add(this.hash(address), new Date((this.window() + 1) * windowMs));
  }

  private window(): number {
    return Math.floor(Date.now() / windowMs);
  }

  private hash(address: string): Buffer {
    return createHmac('sha256', this.config.sessionSecret).update(`link guessing ${this.window()} ${network(address)}`).digest();
  }
}
