import { jestProject } from '@medspill/config/jest';

export default jestProject('reporting', import.meta.dirname);
