import { jestProject } from '@medspill/config/jest';

export default jestProject('instruments', import.meta.dirname);
