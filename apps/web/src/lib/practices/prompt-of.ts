import type { PracticeWording } from '@medspill/practices';

/** The question for the talk about a factor; null where the questionnaire has none. */
export const promptOf = ({ prompts }: PracticeWording, factorKey: string): string | null => {
  const byKey: Readonly<Record<string, string>> = prompts;
  return byKey[factorKey] ?? null;
};
