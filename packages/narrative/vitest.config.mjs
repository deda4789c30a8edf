import { vitestProject } from '@medspill/config/vitest';

export default vitestProject('narrative', import.meta.dirname);
