import { vitestProject } from '@medspill/config/vitest';

export default vitestProject('statistics', import.meta.dirname);
