import type { DevelopmentPlan, GroupReport } from '@medspill/contracts';
import { createContext, useContext } from 'react';
import type { Wording } from '../../../lib/instrument/use-wording';

/** What was just done, and how to undo it. */
export interface Done {
  readonly text: string;
  readonly undo?: () => void;
}

/** What every part of the page is drawn from. */
export interface PlanView {
  readonly plan: DevelopmentPlan;
  /** Null until the figures are there, and for those who may not see them. */
  readonly report: GroupReport | null;
  readonly wording: Wording;
  /** May write down areas, and everybody's contributions and actions. */
  readonly mayEdit: boolean;
  readonly announce: (done: Done) => void;
}

const Context = createContext<PlanView | null>(null);

export const PlanProvider = Context.Provider;

export const usePlan = (): PlanView => {
  const view = useContext(Context);
  if (!view) throw new Error('This part of the page needs a plan around it');
  return view;
};
