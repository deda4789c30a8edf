import { vitestProject } from '@medspill/config/vitest';

export default vitestProject('reporting', import.meta.dirname);
