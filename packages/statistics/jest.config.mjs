import { jestProject } from '@medspill/config/jest';

export default jestProject('statistics', import.meta.dirname);
