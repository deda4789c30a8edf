import { jestProject } from '@medspill/config/jest';

export default jestProject('methods', import.meta.dirname);
