import { Injectable } from '@nestjs/common';
import { instrumentVersion, isComplete, type Locale } from '@medspill/instruments';

/** What a Norwegian state body must be able to ask people in. */
const formsOfNorwegian: readonly Locale[] = ['nb', 'nn'];

/** Whether a questionnaire may be put to the people of a state body. */
@Injectable()
export class StateBodyWording {
  /** @throws {RangeError} if there is no such version */
  isIncomplete(instrumentKey: string, version: number): boolean {
    return formsOfNorwegian.some((form) => !isComplete(instrumentVersion(instrumentKey, version), form));
  }
}
