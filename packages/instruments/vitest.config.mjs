import { vitestProject } from '@medspill/config/vitest';

export default vitestProject('instruments', import.meta.dirname);
