import { mergeConfig } from 'vite';
import { preloadApplication } from './vite/preload-application';
import application from './vite.config';

/**
 * Builds the survey beside the application, as an application of its own: what both use is in its own few files, so that a
 * phone on a slow network asks for little, and once.
 */
export default mergeConfig(application, {
  plugins: [preloadApplication()],
  // One style sheet: those of a part that is imported later would be waited for once more.
  build: { emptyOutDir: false, copyPublicDir: false, cssCodeSplit: false, rolldownOptions: { input: 'survey.html' } },
});
