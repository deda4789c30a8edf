import { mergeConfig } from 'vite';
import application from './vite.config';

/**
 * Builds the survey beside the application, as an application of its own: what both use is in its own few files, so that a
 * phone on a slow network asks for little, and once.
 */
export default mergeConfig(application, {
  build: { emptyOutDir: false, copyPublicDir: false, rolldownOptions: { input: 'survey.html' } },
});
