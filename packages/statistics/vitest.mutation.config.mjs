import { vitestProject } from '@medspill/config/vitest';

/** The specs that a mutant is tried with. */
export default vitestProject('mutation', import.meta.dirname, { exclude: ['**/*invariants*', '**/reference-programme*'] });
