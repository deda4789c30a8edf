import { vitestProject } from '@medspill/config/vitest';

export default vitestProject('web', import.meta.dirname);
