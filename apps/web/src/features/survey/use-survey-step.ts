import { formatStep, nextStep, parseStep, previousStep, type SurveyStep } from './model/survey-step';
import { goTo, useSurveyAddress } from './survey-address';

/** What a link may ask of the page it leads to: to put the focus on one statement instead of the heading. */
export interface StepRequest {
  readonly focusPosition?: number;
}

interface SurveyStepControl {
  step: SurveyStep;
  go: (step: SurveyStep, request?: StepRequest) => void;
  next: () => void;
  back: () => void;
  /** Another page of the survey led here, and the browser's way back leads to it. */
  cameFromHere: boolean;
}

const go = (to: SurveyStep, request: StepRequest = {}): void => {
  const value = formatStep(to);
  goTo(value === null ? '' : `?step=${value}`, request);
};

/** The step in the address (`?step=4`), and moving between steps. Every move can be taken back by the browser. */
export const useSurveyStep = (pageCount: number): SurveyStepControl => {
  const { search, state } = useSurveyAddress();
  const cameFromHere = state !== null;
  const step = parseStep(new URLSearchParams(search).get('step'), pageCount);
  return { step, go, next: () => go(nextStep(step, pageCount)), back: () => go(previousStep(step, pageCount)), cameFromHere };
};
