/**
 * Which room may import which: docs/architecture.md, enforced.
 * `scripts/test/import-rules.test.mjs` plants a violation of each rule and sees it fire.
 *
 * @type {import('dependency-cruiser').IConfiguration}
 */

const tests = String.raw`(\.spec\.tsx?$|/test/|/e2e/|\.config\.(ts|mjs)$)`;

/** A package as pnpm lays it out or as it stands at the top of node_modules. */
const npm = (names) => String.raw`(^|/)node_modules/(${names})(/|$)`;

/** From the named room to any workspace package that is not in the list. Settings are for all, but see `settings-stay-out-of-the-product`. */
const onlyWorkspacePackages = (room, allowed, comment) => ({
  name: `${room.split('/')[1]}-imports-${allowed.length > 0 ? `only-${allowed.join('-')}` : 'no-workspace-package'}`,
  comment,
  severity: 'error',
  from: { path: `^${room}/`, pathNot: String.raw`\.config\.(ts|mjs)$` },
  to: { path: '^(apps|packages)/', pathNot: [`^${room}/`, '^packages/config/', ...allowed.map((name) => `^packages/${name}/`)] },
});

module.exports = {
  forbidden: [
    onlyWorkspacePackages('packages/statistics', [], 'Statistics: numbers in, numbers out. It knows nothing of surveys.'),
    onlyWorkspacePackages('packages/methods', [], 'What the figures are, in words and formulas: every room may read it, so it reads none.'),
    onlyWorkspacePackages('packages/instruments', ['statistics'], 'Scoring needs statistics and nothing else, so that a score can be computed anywhere.'),
    onlyWorkspacePackages('packages/practices', ['instruments'], 'What groups can try about a factor: it needs the keys of factors, and knows nothing of groups.'),
    onlyWorkspacePackages(
      'packages/reporting',
      ['statistics', 'instruments', 'contracts'],
      'Reports are assembled from aggregates. Contracts are allowed because the shape of a report is defined once, there.',
    ),
    onlyWorkspacePackages('packages/narrative', ['contracts', 'instruments'], 'A report in words: it reads what was assembled, and computes nothing.'),
    onlyWorkspacePackages('packages/documents', ['reporting', 'contracts', 'instruments', 'methods', 'narrative', 'practices'], 'Documents print an assembled report; they compute nothing.'),
    onlyWorkspacePackages(
      'apps/api',
      ['contracts', 'instruments', 'reporting', 'statistics', 'documents'],
      'The API ties the packages together. It takes nothing from another app.',
    ),
    onlyWorkspacePackages('apps/web', ['contracts', 'instruments', 'methods', 'narrative', 'practices'], 'The browser shows what the API computed: a second computation could disagree.'),
    {
      name: 'contracts-imports-only-zod',
      comment: 'Contracts are read by both sides: no HTTP client, no Nest, no React, no workspace package, nothing of Node.',
      severity: 'error',
      from: { path: '^packages/contracts/src/', pathNot: tests },
      to: { pathNot: ['^packages/contracts/src/', npm('zod')] },
    },
    {
      name: 'contracts-imports-no-workspace-package',
      comment: 'The tests of contracts, too, stand on nothing else of the workspace.',
      severity: 'error',
      from: { path: '^packages/contracts/(src|test)/', pathNot: String.raw`\.config\.(ts|mjs)$` },
      to: { path: '^(apps|packages)/', pathNot: '^packages/contracts/' },
    },
    {
      name: 'settings-stay-out-of-the-product',
      comment: 'What packages/config holds is for building, checking and testing.',
      severity: 'error',
      from: { path: '^(apps|packages)/[^/]+/src/', pathNot: tests },
      to: { path: '^packages/config/' },
    },
    {
      name: 'nobody-imports-an-app',
      comment: 'Apps are where imports end. What two apps share is a package.',
      severity: 'error',
      from: { path: '^(apps|packages)/([^/]+)/' },
      to: { path: '^apps/', pathNot: '^$1/$2/' },
    },
    {
      name: 'packages-are-entered-by-their-entry',
      comment: 'What a package does not export from its entry is its own affair.',
      severity: 'error',
      from: { path: '^(?:apps|packages)/([^/]+)/' },
      to: { path: String.raw`^packages/(?!config/)[^/]+/(?!src/index\.ts$)`, pathNot: ['^packages/$1/', '^packages/[^/]+/test/'] },
    },
    {
      name: 'sources-import-no-tests',
      comment: 'Tests may share what they expect with other tests; the product knows none of it.',
      severity: 'error',
      from: { path: '^(?:apps|packages)/', pathNot: tests },
      to: { path: '^(?:apps|packages)/[^/]+/test/' },
    },
    {
      name: 'only-repositories-touch-the-database',
      comment: 'A query outside *.repository.ts escapes review of tenancy and of what leaves the database.',
      severity: 'error',
      from: { path: '^(apps|packages)/', pathNot: [String.raw`\.repository\.ts$`, '^apps/api/src/platform/database/', '^apps/api/(scripts|benchmark)/', tests] },
      to: { path: [npm('pg|@prisma/[^/]+|prisma'), '^apps/api/src/platform/database/generated/'] },
    },
    {
      name: 'features-import-no-other-feature',
      comment: 'Routes compose features. A feature that needs another is in the wrong place, or the shared part is.',
      severity: 'error',
      from: { path: '^apps/web/src/features/([^/]+)/' },
      to: { path: '^apps/web/src/features/', pathNot: '^apps/web/src/features/$1/' },
    },
    {
      name: 'shared-web-code-imports-no-feature',
      comment: 'Components and lib are below the features: they serve all and know none.',
      severity: 'error',
      from: { path: '^apps/web/src/(components|lib)/' },
      to: { path: '^apps/web/src/(features|app)/' },
    },
    {
      name: 'pure-packages-use-no-node-module',
      comment: 'Statistics, instruments, methods, practices, reporting and narrative run wherever JavaScript runs: no file, no network, no clock but the one they are given.',
      severity: 'error',
      from: { path: '^packages/(statistics|instruments|methods|practices|reporting|narrative)/src/', pathNot: tests },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'pure-packages-use-no-framework',
      comment: 'No Nest, no Prisma, no React in what must outlive them.',
      severity: 'error',
      from: { path: '^packages/(statistics|instruments|methods|practices|reporting|narrative|contracts)/src/' },
      to: { path: npm(String.raw`@nestjs/[^/]+|@prisma/[^/]+|prisma|pg|react|react-dom|fastify`) },
    },
    {
      name: 'no-cycles',
      comment: 'Two files that need each other are one thing, or three. (What Prisma generates is its own affair.)',
      severity: 'error',
      from: { pathNot: '/generated/' },
      to: { circular: true },
    },
    {
      name: 'imports-resolve',
      comment: 'An import that leads nowhere also escapes every other rule here. (What the build of the web writes is nowhere until then.)',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '^virtual:mathml/' },
    },
    {
      name: 'shipped-code-uses-no-development-package',
      comment: 'Development packages are not in the production image. Types are gone by then.',
      severity: 'error',
      from: { path: '^(apps|packages)/[^/]+/src/', pathNot: tests },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'files-are-named-after-what-they-hold',
      comment: 'A file called utils, helpers, types or misc collects what has no home (style 1).',
      severity: 'error',
      from: {},
      to: { path: String.raw`^(apps|packages)/.*/(utils?|helpers?|types|misc|common)\.(ts|tsx|mjs)$` },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: ['(^|/)dist/', '(^|/)test-output/'] },
    // Types are imports as well.
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      // Workspace packages are followed to their sources.
      conditionNames: ['medspill-source', 'import', 'module', 'node', 'default', 'types'],
      exportsFields: ['exports'],
      mainFields: ['module', 'main', 'types'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json', '.d.ts'],
    },
  },
};
