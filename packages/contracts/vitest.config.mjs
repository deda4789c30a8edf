import { vitestProject } from '@medspill/config/vitest';

export default vitestProject('contracts', import.meta.dirname);
