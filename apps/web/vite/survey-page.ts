import type { Plugin } from 'vite';

/** In development: answers a personal link with the survey's page, as the service does. */
export const surveyPage = (): Plugin => ({
  name: 'survey-page',
  apply: 'serve',
  configureServer: (server) => {
    server.middlewares.use((request, _, next) => {
      if (request.url) request.url = request.url.replace(/^\/s\/?(?=$|\?)/, '/survey.html');
      next();
    });
  },
});
