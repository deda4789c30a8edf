import { startTransition, StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app/survey-app';
import { startTranslations } from './i18n/start-translations';

/** Draws the survey once the words of its first page are there. @param namespaces of those words */
export const start = async (namespaces: string[]): Promise<void> => {
  const root = document.getElementById('root');
  if (!root) throw new Error('The page has no #root element');
  await startTranslations(namespaces);
  // As a transition, React draws in small pieces between which a slow phone answers to the thumb.
  startTransition(() =>
    createRoot(root).render(
      <StrictMode>
        <App />
      </StrictMode>,
    ),
  );
};
