import { jestProject } from '@medspill/config/jest';

export default jestProject('contracts', import.meta.dirname);
