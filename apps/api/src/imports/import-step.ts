/** What an import is doing, in this order. */
export type ImportStep = 'checking' | 'saving' | 'closing';

/**
 * Told how far a step has come.
 * @param done bytes read (checking), responses saved (saving) or waves closed (closing)
 * @param total how many there will be
 */
export type OnImportProgress = (step: ImportStep, done: number, total: number) => void;
