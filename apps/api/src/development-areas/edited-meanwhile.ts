import { DomainError } from '../platform/errors/domain-error.js';
import type { Edit } from './development-areas.repository.js';

/** @throws {DomainError} edited_meanwhile when somebody else was quicker; nothing was changed then */
export const requireUnedited = (edit: Edit): void => {
  if (edit === 'edited_meanwhile') throw new DomainError('edited_meanwhile', 'Somebody has changed this in the meantime. Nothing was saved.');
};
