import { fileURLToPath } from 'node:url';
import { defineConfig } from '@playwright/test';

const output = fileURLToPath(new URL('../../test-output/browser', import.meta.url));

export default defineConfig({
  testDir: 'e2e',
  testMatch: '**/*.spec.ts',
  outputDir: output,
  globalSetup: './e2e/support/template-database.ts',
  workers: 2,
  // Pictures of every screen in four languages take longer than the screens.
  timeout: process.env.PICTURES === undefined ? 180_000 : 1_200_000,
  expect: { timeout: 15_000 },
  forbidOnly: Boolean(process.env.CI),
  reporter: 'list',
  use: {
    // What cannot be pressed says so in a fraction of the time that a whole journey may take.
    actionTimeout: 20_000,
    locale: 'nb-NO',
    timezoneId: 'Europe/Oslo',
    reducedMotion: 'reduce',
    screenshot: 'only-on-failure',
    // Recording costs a quarter of the time: TRACE=1 for a failure that its picture does not explain.
    trace: process.env.TRACE ? 'retain-on-failure' : 'off',
    launchOptions: {
      executablePath: process.env.CHROME_PATH ?? '/usr/bin/chromium',
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
});
