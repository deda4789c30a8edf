import { vitestProject } from '@medspill/config/vitest';

export default vitestProject('documents', import.meta.dirname);
