import { jestProject } from '@medspill/config/jest';

export default jestProject('documents', import.meta.dirname);
