/** What the page that saved a provider tells the one that it leads to. */
export const savedState = { saved: true } as const;

/** Whether one comes from having saved a provider. */
export const isSaved = (state: unknown): boolean => typeof state === 'object' && state !== null && 'saved' in state && state.saved === true;
