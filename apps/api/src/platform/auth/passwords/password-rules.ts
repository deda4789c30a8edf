import { ZxcvbnFactory } from '@zxcvbn-ts/core';
import { adjacencyGraphs, dictionary } from '@zxcvbn-ts/language-common';
import { leastPasswordLength, longestPasswordLength } from '@medspill/contracts';
import { DomainError } from '../../errors/domain-error.js';

const estimate = new ZxcvbnFactory({ dictionary, graphs: adjacencyGraphs });

/** Of 0 to 4: what a patient attacker without access to the hashes does not find in 10 million guesses. */
const leastStrength = 3;

/**
 * Length and guessability, and nothing else: no composition rules, no expiry (NIST SP 800-63B-4, OWASP ASVS 5.0 §6.2).
 * Common passwords, names, dates, repetitions and patterns of the keyboard count as guessable, so does what is known of the
 * person. A list of passwords that leaked elsewhere needs a service on the network, which an installation may not reach.
 * @param known words that a guesser would try first: the person's name and address
 * @throws {DomainError} password_weak
 */
export const requireStrongPassword = (password: string, known: readonly string[]): void => {
  const { length } = Array.from(password);
  if (length < leastPasswordLength || length > longestPasswordLength) {
    throw new DomainError('password_weak', `The password must have ${leastPasswordLength} to ${longestPasswordLength} characters.`);
  }
  const words = [...known.flatMap((text) => [text, ...text.split(/[^\p{L}\p{N}]+/u)]), 'medspill'].filter((word) => word.length > 2);
  if (estimate.check(password, words).score < leastStrength) {
    throw new DomainError('password_weak', 'The password is too easy to guess.');
  }
};
