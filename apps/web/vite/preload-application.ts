import type { HtmlTagDescriptor, Plugin } from 'vite';

const application = '/src/survey-application.tsx';

const preload = (file: string): HtmlTagDescriptor => ({ tag: 'link', attrs: { rel: 'modulepreload', crossorigin: true, href: `/${file}` }, injectTo: 'head' });

/**
 * Names the survey's application in its page, so that it is fetched at once: the page's own script, which asks for the survey
 * and for words, imports it only then.
 */
export const preloadApplication = (): Plugin => ({
  name: 'preload-application',
  apply: 'build',
  transformIndexHtml: {
    order: 'post',
    handler: (html, { bundle = {} }) => {
      const chunks = Object.values(bundle).flatMap((output) => (output.type === 'chunk' ? [output] : []));
      const files = chunks.filter(({ facadeModuleId }) => facadeModuleId?.endsWith(application)).flatMap(({ fileName, imports }) => [fileName, ...imports]);
      if (files.length === 0) throw new Error(`The build has no chunk of ${application}`);
      return files.filter((file) => !html.includes(file)).map(preload);
    },
  },
});
