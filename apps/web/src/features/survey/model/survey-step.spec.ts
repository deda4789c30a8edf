import { leaderGroup26V1 } from '@medspill/instruments';
import { surveyPages } from './survey-pages';
import { formatStep, nextStep, parseStep, previousStep, resumeStep } from './survey-step';

const pages = surveyPages(leaderGroup26V1);
const answered = (...positions: number[]) => Array.from({ length: 78 }, (_, position) => (positions.includes(position) ? 4 : null));

describe('the step in the address', () => {
  it('survives a round trip', () => {
    for (const value of ['1', '13', 'texts', 'review', 'about', 'rights', 'erase', null]) expect(formatStep(parseStep(value, 13))).toBe(value);
  });

  it('is the start where it names no step', () => {
    for (const value of ['0', '14', '1.5', 'x', '']) expect(parseStep(value, 13)).toEqual({ kind: 'start' });
  });
});

describe('nextStep and previousStep', () => {
  it('lead from the start over the pages and the open questions to the last look, and back', () => {
    expect(nextStep({ kind: 'start' }, 13)).toEqual({ kind: 'page', number: 1 });
    expect(nextStep({ kind: 'page', number: 13 }, 13)).toEqual({ kind: 'texts' });
    expect(nextStep({ kind: 'texts' }, 13)).toEqual({ kind: 'review' });
    expect(nextStep({ kind: 'review' }, 13)).toEqual({ kind: 'review' });
    expect(previousStep({ kind: 'texts' }, 13)).toEqual({ kind: 'page', number: 13 });
    expect(previousStep({ kind: 'page', number: 1 }, 13)).toEqual({ kind: 'start' });
  });
});

describe('resumeStep', () => {
  it('begins on the first page where nothing is answered', () => {
    expect(resumeStep(pages, answered())).toEqual({ kind: 'page', number: 1 });
  });

  it('goes on where the last answer stands while its page has open statements', () => {
    expect(resumeStep(pages, answered(0, 13))).toEqual({ kind: 'page', number: 3 });
  });

  it('goes to the next page where the last page is complete, whatever was left open before', () => {
    expect(resumeStep(pages, answered(6, 7, 8, 9, 10, 11))).toEqual({ kind: 'page', number: 3 });
  });

  it('goes to the open questions after the last statement', () => {
    expect(resumeStep(pages, answered(72, 73, 74, 75, 76, 77))).toEqual({ kind: 'texts' });
  });
});
