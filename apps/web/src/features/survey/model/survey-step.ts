import { type SurveyPage, pagePositions } from './survey-pages';

/** Pages beside the survey: what is done with the answers, one's own data, and having everything erased. */
const asides = ['about', 'rights', 'erase'] as const;
export type Aside = (typeof asides)[number];

/** Where a respondent is: the page before the survey, a page of statements (from 1), the open questions, the last look, or beside it. */
export type SurveyStep =
  | { readonly kind: 'start' }
  | { readonly kind: Aside }
  | { readonly kind: 'page'; readonly number: number }
  | { readonly kind: 'texts' }
  | { readonly kind: 'review' };

/** Reads the `step` of the address. Anything else than a step that exists is the start. */
export const parseStep = (value: string | null, pageCount: number): SurveyStep => {
  if (value === 'texts' || value === 'review') return { kind: value };
  const aside = asides.find((kind) => kind === value);
  if (aside) return { kind: aside };
  const number = Number(value);
  return Number.isInteger(number) && number >= 1 && number <= pageCount ? { kind: 'page', number } : { kind: 'start' };
};

/** The `step` of the address; null where the address has none. */
export const formatStep = (step: SurveyStep): string | null => {
  if (step.kind === 'start') return null;
  return step.kind === 'page' ? String(step.number) : step.kind;
};

/** All steps after the start, in order. */
const stepsInOrder = (pageCount: number): readonly SurveyStep[] => [
  { kind: 'start' },
  ...Array.from({ length: pageCount }, (_, index) => ({ kind: 'page', number: index + 1 }) as const),
  { kind: 'texts' },
  { kind: 'review' },
];

/** The page beside the survey that the step is, if it is one. */
export const asideOf = ({ kind }: SurveyStep): Aside | null => asides.find((aside) => aside === kind) ?? null;

const neighbour = (step: SurveyStep, pageCount: number, distance: 1 | -1): SurveyStep => {
  const steps = stepsInOrder(pageCount);
  const index = steps.findIndex((candidate) => formatStep(candidate) === formatStep(step));
  return steps[index + distance] ?? step;
};

/** The step that follows; the last step follows itself. */
export const nextStep = (step: SurveyStep, pageCount: number): SurveyStep => neighbour(step, pageCount, 1);

/** The step before; the start comes before itself. */
export const previousStep = (step: SurveyStep, pageCount: number): SurveyStep => neighbour(step, pageCount, -1);

/**
 * Where a respondent stopped: the page of the last answered statement, or what follows it where every statement of that page
 * is answered. Statements left open further up do not hold anyone back; the last look lists them.
 */
export const resumeStep = (pages: readonly SurveyPage[], answers: readonly (number | null)[]): SurveyStep => {
  const last = pages.findLastIndex((page) => pagePositions(page).some((position) => answers[position] != null));
  const page = pages[last];
  if (!page) return { kind: 'page', number: 1 };
  const here: SurveyStep = { kind: 'page', number: last + 1 };
  const complete = pagePositions(page).every((position) => answers[position] != null);
  return complete ? nextStep(here, pages.length) : here;
};
