import { vitestProject } from '@medspill/config/vitest';

export default vitestProject('api', import.meta.dirname, { globalSetup: './test/support/template-database.mjs' });
