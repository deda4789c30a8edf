import { DomainError } from '../platform/errors/domain-error.js';

export const programmeNameTaken = (name: string): DomainError =>
  new DomainError('programme_name_taken', `There is a programme "${name}" already. Choose another name. Nothing was imported.`);
