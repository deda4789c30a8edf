import type { DimensionKey, InstrumentVersion } from '@medspill/instruments';

/** Statements of one dimension on one page: 0-based positions in a response's answers. */
export interface PageSection {
  readonly dimension: DimensionKey;
  readonly positions: readonly number[];
}

export interface SurveyPage {
  readonly sections: readonly PageSection[];
}

const positionsOf = (page: SurveyPage): readonly number[] => page.sections.flatMap(({ positions }) => positions);

const withFactor = (page: SurveyPage, dimension: DimensionKey, positions: readonly number[]): SurveyPage => {
  const last = page.sections.at(-1);
  if (last?.dimension !== dimension) return { sections: [...page.sections, { dimension, positions }] };
  return { sections: [...page.sections.slice(0, -1), { dimension, positions: [...last.positions, ...positions] }] };
};

/**
 * Deals the statements out on pages in the instrument's order. A factor is never split, so that a respondent who stops
 * leaves whole factors behind; a page may begin a new dimension, which then has a heading of its own there.
 * @param version the questionnaire version
 * @param most the largest number of statements on a page; a longer factor has a page to itself
 */
export const surveyPages = (version: InstrumentVersion, most = 6): readonly SurveyPage[] =>
  version.factors.reduce<readonly SurveyPage[]>((pages, { dimension, items }) => {
    const last = pages.at(-1);
    if (last && positionsOf(last).length + items.length <= most) {
      return pages.slice(0, -1).concat(withFactor(last, dimension, items));
    }
    return pages.concat({ sections: [{ dimension, positions: items }] });
  }, []);

/** The 0-based page on which the statement stands; the first where it stands nowhere. */
export const pageOfPosition = (pages: readonly SurveyPage[], position: number): number =>
  Math.max(0, pages.findIndex((page) => positionsOf(page).includes(position)));

/** The 0-based positions of all statements of the page, in order. */
export const pagePositions = positionsOf;
