import { vitestProject } from '@medspill/config/vitest';

export default vitestProject('practices', import.meta.dirname);
