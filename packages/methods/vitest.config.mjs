import { vitestProject } from '@medspill/config/vitest';

export default vitestProject('methods', import.meta.dirname);
