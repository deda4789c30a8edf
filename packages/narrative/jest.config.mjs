import { jestProject } from '@medspill/config/jest';

export default jestProject('narrative', import.meta.dirname);
