import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, describe, it } from 'node:test';

const root = join(import.meta.dirname, '../..');
const { forbidden } = createRequire(import.meta.url)(join(root, '.dependency-cruiser.cjs'));

/** For each rule: a file that breaks it. The same line may break another rule as well. */
const violations = {
  'statistics-imports-no-workspace-package': { file: 'packages/statistics/src/bad-mean.ts', imports: '@medspill/instruments' },
  'methods-imports-no-workspace-package': { file: 'packages/methods/src/bad-formula.ts', imports: '@medspill/statistics' },
  'instruments-imports-only-statistics': { file: 'packages/instruments/src/bad-scoring.ts', imports: '@medspill/contracts' },
  'practices-imports-only-instruments': { file: 'packages/practices/src/bad-idea.ts', imports: '@medspill/methods' },
  'reporting-imports-only-statistics-instruments-contracts': { file: 'packages/reporting/src/bad-report.ts', imports: '@medspill/documents' },
  'narrative-imports-only-contracts-instruments': { file: 'packages/narrative/src/bad-sum.ts', imports: '@medspill/statistics' },
  'documents-imports-only-reporting-contracts-instruments-methods-narrative-practices': { file: 'packages/documents/src/bad-print.ts', imports: '@medspill/statistics' },
  'api-imports-only-contracts-instruments-reporting-statistics-documents': { file: 'apps/api/src/bad-page.ts', imports: '../../web/src/app/page.js' },
  'web-imports-only-contracts-instruments-methods-narrative-practices': { file: 'apps/web/src/app/bad-computation.ts', imports: '@medspill/statistics' },
  'contracts-imports-only-zod': { file: 'packages/contracts/src/bad-client.ts', imports: 'fastify' },
  'contracts-imports-no-workspace-package': { file: 'packages/contracts/src/bad.spec.ts', imports: '@medspill/statistics' },
  'settings-stay-out-of-the-product': { file: 'packages/methods/src/bad-setting.ts', imports: '../../config/foreign-words.mjs' },
  'nobody-imports-an-app': { file: 'packages/documents/src/bad-page.ts', imports: '../../../apps/web/src/app/page.js' },
  'packages-are-entered-by-their-entry': { file: 'packages/reporting/src/bad-door.ts', imports: '../../statistics/src/mean.js' },
  'sources-import-no-tests': { file: 'packages/reporting/src/bad-expectation.ts', imports: '../test/expected.js' },
  'only-repositories-touch-the-database': { file: 'apps/api/src/groups/group.service.ts', imports: 'pg' },
  'features-import-no-other-feature': { file: 'apps/web/src/features/survey/bad-neighbour.ts', imports: '../report/figure.js' },
  'shared-web-code-imports-no-feature': { file: 'apps/web/src/components/ui/bad-button.ts', imports: '../../features/report/figure.js' },
  'pure-packages-use-no-node-module': { file: 'packages/statistics/src/bad-file.ts', imports: 'node:fs' },
  'pure-packages-use-no-framework': { file: 'packages/reporting/src/bad-view.ts', imports: 'react' },
  'no-cycles': { file: 'packages/statistics/src/bad-circle.ts', imports: './bad-circle-end.js' },
  'imports-resolve': { file: 'apps/web/src/app/bad-nowhere.ts', imports: './nowhere.js' },
  'shipped-code-uses-no-development-package': { file: 'apps/api/src/bad-mock.ts', imports: 'supertest' },
  'files-are-named-after-what-they-hold': { file: 'apps/api/src/bad-drawer.ts', imports: './groups/utils.js' },
};

/** What keeps the rules, each a neighbour of a violation above. */
const allowed = {
  'packages/statistics/src/index.ts': ['./mean.js'],
  'packages/statistics/src/mean.ts': [],
  'packages/instruments/src/index.ts': ['@medspill/statistics'],
  'packages/instruments/src/scoring.spec.ts': ['node:fs'],
  'packages/contracts/src/index.ts': ['zod'],
  'packages/methods/src/index.ts': [],
  'packages/practices/src/index.ts': ['@medspill/instruments'],
  'packages/reporting/src/index.ts': ['@medspill/statistics', '@medspill/instruments', '@medspill/contracts'],
  'packages/reporting/test/expected.ts': [],
  'packages/narrative/src/index.ts': ['@medspill/contracts', '@medspill/instruments'],
  'packages/documents/src/index.ts': ['@medspill/reporting', '@medspill/methods', '@medspill/narrative', '@medspill/practices', 'node:fs'],
  'apps/api/src/main.ts': ['@medspill/contracts', '@medspill/instruments', '@medspill/reporting', '@medspill/statistics', '@medspill/documents'],
  'apps/api/src/groups/group.repository.ts': ['pg', '@prisma/client'],
  'apps/api/src/groups/utils.ts': [],
  'packages/config/foreign-words.mjs': [],
  'apps/api/test/group.spec.ts': ['pg', 'supertest', '../../../packages/config/foreign-words.mjs', '../../../packages/reporting/test/expected.js'],
  'apps/web/src/app/page.ts': ['@medspill/contracts', '@medspill/instruments', '@medspill/methods', '@medspill/narrative', '@medspill/practices', 'virtual:mathml/formulas', '../features/report/figure.js', '../components/ui/button.js', 'react'],
  'apps/web/src/features/report/figure.ts': ['../../components/ui/button.js', './axis.js'],
  'apps/web/src/features/report/axis.ts': [],
  'apps/web/src/components/ui/button.ts': [],
  'packages/statistics/src/bad-circle-end.ts': ['./bad-circle.js'],
};

describe('the import rules', () => {
  /** @type {string} */
  let tree;
  /** @type {Violation[]} */
  let found;

  before(() => {
    tree = mkdtempSync(join(tmpdir(), 'import-rules-'));
    plant(tree);
    found = cruise(tree);
  });
  after(() => rmSync(tree, { recursive: true, force: true }));

  it('have a violation here for every rule', () => {
    assert.deepEqual(forbidden.map((/** @type {{ name: string }} */ { name }) => name).toSorted(), Object.keys(violations).toSorted());
  });

  for (const [rule, { file, imports }] of Object.entries(violations)) {
    it(`${rule}: ${file} must not import ${imports}`, () => {
      assert.ok(
        found.some((violation) => violation.rule.name === rule && involves(violation, file)),
        `only found ${JSON.stringify(found.filter((violation) => involves(violation, file)))}`,
      );
    });
  }

  it('leave alone what keeps them', () => {
    const kept = new Set(Object.keys(allowed).filter((file) => !file.includes('bad-')));
    assert.deepEqual(found.filter(({ from }) => kept.has(from)), []);
  });
});

/** @typedef {{ rule: { name: string }, from: string, cycle?: { name: string }[] }} Violation */

/**
 * @param {Violation} violation a circle is reported from any of its files
 * @param {string} file
 */
function involves({ from, cycle = [] }, file) {
  return from === file || cycle.some(({ name }) => name === file);
}

/** @param {string} tree */
function plant(tree) {
  cpSync(join(root, '.dependency-cruiser.cjs'), join(tree, '.dependency-cruiser.cjs'));
  write(tree, 'package.json', JSON.stringify({ name: 'tree', private: true }));
  for (const room of ['packages/statistics', 'packages/instruments', 'packages/contracts', 'packages/methods', 'packages/practices', 'packages/reporting', 'packages/narrative', 'packages/documents', 'apps/api', 'apps/web']) {
    const name = `@medspill/${room.split('/')[1]}`;
    const exports = { '.': { 'medspill-source': './src/index.ts', default: './dist/index.js' } };
    write(tree, `${room}/package.json`, JSON.stringify({ name, exports, devDependencies: { supertest: '*' }, dependencies: { pg: '*', zod: '*', react: '*' } }));
    if (room.startsWith('packages/')) link(join(tree, room), join(tree, 'node_modules', name));
  }
  for (const name of ['zod', 'pg', '@prisma/client', 'react', 'fastify', 'supertest']) {
    write(tree, `node_modules/${name}/package.json`, JSON.stringify({ name, main: 'index.js' }));
    write(tree, `node_modules/${name}/index.js`, 'module.exports = {};');
  }
  for (const [file, imports] of Object.entries(allowed)) write(tree, file, source(imports));
  for (const { file, imports } of Object.values(violations)) write(tree, file, source([imports]));
}

/** @param {string[]} imports */
function source(imports) {
  return [...imports.map((name, index) => `import * as name${index} from '${name}'; console.log(name${index});`), 'export {};'].join('\n');
}

/**
 * @param {string} tree
 * @param {string} path
 * @param {string} content
 */
function write(tree, path, content) {
  mkdirSync(dirname(join(tree, path)), { recursive: true });
  writeFileSync(join(tree, path), content);
}

/**
 * @param {string} target
 * @param {string} path
 */
function link(target, path) {
  mkdirSync(dirname(path), { recursive: true });
  symlinkSync(target, path, 'dir');
}

/** @param {string} tree */
function cruise(tree) {
  const program = join(root, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
  const args = [program, '--config', '.dependency-cruiser.cjs', '--output-type', 'json', 'apps', 'packages'];
  // The JSON output never sets the exit code.
  return JSON.parse(execFileSync(process.execPath, args, { cwd: tree, encoding: 'utf8', maxBuffer: 2 ** 26 })).summary.violations;
}
