import type { GroupFactor, GroupReport } from '@medspill/contracts';
import type { GroupNarrative } from '@medspill/narrative';

/** Which factors the meeting goes through. */
export type SlideChoice = 'standing-out' | 'all';

export const isSlideChoice = (value: unknown): value is SlideChoice => value === 'standing-out' || value === 'all';

/** One screen of the meeting: the report in sentences, or one factor. */
export type Slide = { readonly key: 'summary' } | { readonly key: string; readonly factor: GroupFactor };

/** Keys of the factors that the report's sentences name. */
export const standingOut = ({ lists }: GroupNarrative): ReadonlySet<string> => new Set(lists.flatMap(({ items }) => items.map(({ key }) => key)));

/** The summary first, then the factors in the questionnaire's order. */
export const slidesOf = (report: GroupReport, narrative: GroupNarrative, choice: SlideChoice): Slide[] => {
  const named = standingOut(narrative);
  const factors = report.factors.filter(({ key }) => choice === 'all' || named.has(key));
  return [{ key: 'summary' }, ...factors.map((factor) => ({ key: factor.key, factor }))];
};

/** Where a key leads from a slide; null where it leads nowhere. */
export const slideAfterKey = (key: string, index: number, count: number): number | null => {
  if (['ArrowRight', 'ArrowDown', 'PageDown', ' '].includes(key)) return Math.min(index + 1, count - 1);
  if (['ArrowLeft', 'ArrowUp', 'PageUp'].includes(key)) return Math.max(index - 1, 0);
  if (key === 'Home') return 0;
  return key === 'End' ? count - 1 : null;
};
