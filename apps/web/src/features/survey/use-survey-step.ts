import { useCallback } from 'react';
import { useLocation, useNavigate, useSearchParams } from 'react-router';
import { formatStep, nextStep, parseStep, previousStep, type SurveyStep } from './model/survey-step';

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

/** The step in the address (`?step=4`), and moving between steps. Every move can be taken back by the browser. */
export const useSurveyStep = (pageCount: number): SurveyStepControl => {
  const [search] = useSearchParams();
  const navigate = useNavigate();
  const cameFromHere = useLocation().state !== null;
  const step = parseStep(search.get('step'), pageCount);
  const go = useCallback(
    (to: SurveyStep, request: StepRequest = {}) => {
      const value = formatStep(to);
      void navigate({ search: value === null ? '' : `?step=${value}` }, { state: request });
    },
    [navigate],
  );
  return { step, go, next: () => go(nextStep(step, pageCount)), back: () => go(previousStep(step, pageCount)), cameFromHere };
};
