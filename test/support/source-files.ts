import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

/** What one file takes from another. */
export interface Import {
  /** Path below `src` where it is one of ours, else the package's name. */
  readonly from: string;
  readonly ours: boolean;
  readonly typeOnly: boolean;
}

/** A file of `src` as its imports and a few signs tell it. */
export interface SourceFile {
  /** Below `src`, with slashes. */
  readonly path: string;
  readonly lines: number;
  readonly imports: readonly Import[];
  readonly readsEnvironment: boolean;
  /** Passes on what other files export. */
  readonly reexports: boolean;
}

const root = fileURLToPath(new URL('../../src', import.meta.url));

const packageOf = (specifier: string): string => {
  if (specifier.startsWith('node:')) return specifier;
  const parts = specifier.split('/');
  return parts.slice(0, specifier.startsWith('@') ? 2 : 1).join('/');
};

const importOf = (path: string, specifier: string, typeOnly: boolean): Import =>
  specifier.startsWith('.')
    ? { from: posix.normalize(posix.join(dirname(path), specifier)), ours: true, typeOnly }
    : { from: packageOf(specifier), ours: false, typeOnly };

const isTypeOnly = (node: ts.ImportDeclaration): boolean => {
  const { importClause: clause } = node;
  if (!clause) return false;
  if (clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  const { namedBindings } = clause;
  return (
    !clause.name &&
    namedBindings !== undefined &&
    ts.isNamedImports(namedBindings) &&
    namedBindings.elements.every((element) => element.isTypeOnly)
  );
};

/** Everything that a file imports, by statement or by `import()`, and what it passes on. */
export const readSource = (path: string, text: string): SourceFile => {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const imports: Import[] = [];
  let readsEnvironment = false;
  let reexports = false;
  const look = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) && ts.isStringLiteral(node.moduleSpecifier)) {
      imports.push(importOf(path, node.moduleSpecifier.text, isTypeOnly(node)));
    } else if (ts.isExportDeclaration(node) && node.moduleSpecifier && ts.isStringLiteral(node.moduleSpecifier)) {
      reexports = true;
      imports.push(importOf(path, node.moduleSpecifier.text, node.isTypeOnly));
    } else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      const [specifier] = node.arguments;
      if (specifier && ts.isStringLiteral(specifier)) imports.push(importOf(path, specifier.text, false));
    } else if (ts.isPropertyAccessExpression(node) && node.getText() === 'process.env') readsEnvironment = true;
    ts.forEachChild(node, look);
  };
  look(file);
  return { path, lines: text.split('\n').length - 1, imports, readsEnvironment, reexports };
};

/** Every file of the server. The query editor is a package of its own. */
export const readSources = (): readonly SourceFile[] =>
  readdirSync(root, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => name.endsWith('.ts') && !name.startsWith('editor/'))
    .sort()
    .map((name) => readSource(name, readFileSync(join(root, name), 'utf8')));
