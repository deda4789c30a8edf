import { type RefObject, useEffect, useState } from 'react';
import { useSurveyAddress } from './survey-address';

const statementIn = (form: HTMLElement, position: number): HTMLElement | null =>
  form.querySelector<HTMLElement>(`[data-position="${position}"]`);

const focusStatement = (statement: HTMLElement): void => {
  const radio = statement.querySelector<HTMLInputElement>('input:checked') ?? statement.querySelector('input');
  radio?.focus({ preventScroll: true });
  statement.scrollIntoView({ block: 'nearest' });
};

/** Moves the focus to the statement after the given one; from the last one to the button that leads on. */
export const focusAfter = (form: HTMLElement | null, position: number): void => {
  if (!form) return;
  const next = statementIn(form, position + 1);
  if (next) focusStatement(next);
  else form.querySelector<HTMLElement>('[data-next]')?.focus();
};

const requestedPosition = (state: unknown): number | null => {
  if (typeof state !== 'object' || state === null || !('focusPosition' in state)) return null;
  return typeof state.focusPosition === 'number' ? state.focusPosition : null;
};

/** Puts the focus on the statement that the link to this page named. Returns whether there is one. */
export const useStatementFocus = (form: RefObject<HTMLElement | null>): boolean => {
  const { state } = useSurveyAddress();
  const [position] = useState(() => requestedPosition(state));
  useEffect(() => {
    const statement = position === null || !form.current ? null : statementIn(form.current, position);
    if (!statement) return;
    focusStatement(statement);
    statement.scrollIntoView({ block: 'center' });
  }, [form, position]);
  return position !== null;
};
