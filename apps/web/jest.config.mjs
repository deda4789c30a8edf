import { jestProject } from '@medspill/config/jest';

export default jestProject('web', import.meta.dirname);
