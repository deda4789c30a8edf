import react from '@vitejs/plugin-react';
import { defaultClientConditions, defineConfig } from 'vite';
import { contractsWithoutSchemas } from './vite/contracts-without-schemas';
import { formulasAsMathml } from './vite/formulas-as-mathml';
import { precompress } from './vite/precompress';
import { surveyPage } from './vite/survey-page';

const api = process.env.MEDSPILL_API ?? 'http://127.0.0.1:3000';

export default defineConfig({
  plugins: [contractsWithoutSchemas(), formulasAsMathml(), react(), precompress(), surveyPage()],
  // Workspace packages are read from their sources, so that no build of them is needed first.
  resolve: { conditions: ['medspill-source', ...defaultClientConditions] },
  server: { host: '127.0.0.1', proxy: { '/api': api } },
  preview: { host: '127.0.0.1', proxy: { '/api': api } },
  // The content security policy allows nothing inline: no script, no data: font or image from the bundler.
  build: {
    target: 'es2022',
    assetsInlineLimit: 0,
    sourcemap: false,
    rolldownOptions: {
      // These do not say that they only declare; without this every page would carry all their components.
      treeshake: { moduleSideEffects: [{ test: /designsystemet-react|aksel-icons|@floating-ui/, sideEffects: false }] },
    },
  },
});
