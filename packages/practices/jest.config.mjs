import { jestProject } from '@medspill/config/jest';

export default jestProject('practices', import.meta.dirname);
