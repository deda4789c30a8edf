import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const applications = fileURLToPath(new URL('../..', import.meta.url));

const filesIn = async (folder: string, name: RegExp): Promise<string[]> => {
  const entries = await readdir(join(applications, folder), { recursive: true });
  return entries.filter((entry) => name.test(entry)).map((entry) => join(folder, entry));
};

const read = (file: string): Promise<string> => readFile(join(applications, file), 'utf8');

interface Method {
  readonly place: string;
  readonly parameters: string[];
  readonly firstLine: string;
  readonly text: string;
}

/** The methods of a file's classes that others may call. */
const publicMethods = async (file: string): Promise<Method[]> => {
  const source = ts.createSourceFile(file, await read(file), ts.ScriptTarget.Latest, true);
  return source.statements.filter(ts.isClassDeclaration).flatMap((declaration) =>
    declaration.members
      .filter(ts.isMethodDeclaration)
      .filter(({ name, modifiers }) => !ts.isPrivateIdentifier(name) && !modifiers?.some(({ kind }) => kind === ts.SyntaxKind.PrivateKeyword))
      .map((method) => ({
        place: `${declaration.name?.text}.${method.name.getText()}`,
        parameters: method.parameters.map((parameter) => parameter.getText()),
        firstLine: method.body?.statements[0]?.getText() ?? '',
        text: method.getText(),
      })),
  );
};

const methodsOf = async (name: RegExp): Promise<Method[]> => (await Promise.all((await filesIn('api/src', name)).map(publicMethods))).flat();

describe('every service', () => {
  it('asks the policy on the first line of what somebody signed in can call', async () => {
    const asked = (await methodsOf(/\.service\.ts$/)).filter(({ parameters }) => parameters.some((parameter) => /: Actor\b/.test(parameter)));
    expect(asked.length).toBeGreaterThan(8);
    expect(asked.filter(({ firstLine }) => !/^(const [^=]+ = )?authorise\(actor, '/.test(firstLine)).map(({ place }) => place)).toEqual([]);
  });

  it('is told who is asking by every route that needs a permission', async () => {
    const routes = (await methodsOf(/\.controller\.ts$/)).filter(({ text }) => text.startsWith('@'));
    const guarded = routes.filter(({ text }) => /@Allow\('\w+:\w+'\)/.test(text));
    expect(guarded.length).toBeGreaterThan(8);
    expect(guarded.filter(({ text }) => !/this\.\w+\.\w+\(actor\b/.test(text)).map(({ place }) => place)).toEqual([]);
  });
});

describe('roles', () => {
  it('are told apart in the policy and nowhere else', async () => {
    const files = [...(await filesIn('api/src', /\.ts$/)), ...(await filesIn('web/src', /\.tsx?$/))].filter((file) => !/generated|\.spec\./.test(file));
    expect(files.length).toBeGreaterThan(200);
    const compares = /\brole\b\)?\s*[!=]==?|[!=]==?\s*'(member|lead|facilitator|staff|admin|auditor)'|includes\([\w.]*\brole\)|case '(member|lead|facilitator|staff|admin|auditor)'/;
    const found: string[] = [];
    for (const file of files) if (compares.test(await read(file))) found.push(file);
    expect(found).toEqual([]);
  });
});
