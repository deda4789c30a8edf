import { createRequire } from 'node:module';
import type pptxgenjs from 'pptxgenjs';

const require = createRequire(import.meta.url);

/** Its types tell of another module format than the one it ships as an ES module; as CommonJS it is the class itself. */
// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a required module has no type
export const PptxGenJs = require('pptxgenjs') as typeof pptxgenjs.default;

export type Presentation = InstanceType<typeof PptxGenJs>;
export type PptxSlide = ReturnType<Presentation['addSlide']>;
