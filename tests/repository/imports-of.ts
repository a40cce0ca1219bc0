import { posix } from 'node:path';
import ts from 'typescript';
import type { SourceFile } from './source-file';

/** One import of a file, written in any way: `import`, `export … from`, `import()`, `import('…').Type`. */
export interface Import {
  /** A path in the repository without extension for our own files, else the package as written (`dexie`, `#imports`). */
  target: string;
  /** Erased by the compiler: nothing of it reaches a bundle. */
  typeOnly: boolean;
  /** Loaded when it is asked for, in a chunk of its own. */
  lazy: boolean;
}

/** Reads the imports of a TypeScript file off its syntax tree. */
export function importsOf({ path, text }: SourceFile): Import[] {
  const kind = path.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  const tree = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, false, kind);
  const found: Import[] = [];
  const visit = (node: ts.Node): void => {
    const read = readImport(node);
    if (read) found.push({ ...read, target: resolveTarget(path, read.target) });
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return found;
}

function readImport(node: ts.Node): Import | undefined {
  if (ts.isImportDeclaration(node) && ts.isStringLiteral(node.moduleSpecifier)) {
    // With verbatimModuleSyntax `import { type A }` still loads the module; only `import type` is erased.
    const typeOnly = node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword;
    return { target: node.moduleSpecifier.text, typeOnly, lazy: false };
  }
  if (ts.isExportDeclaration(node) && node.moduleSpecifier && ts.isStringLiteral(node.moduleSpecifier)) {
    return { target: node.moduleSpecifier.text, typeOnly: node.isTypeOnly, lazy: false };
  }
  if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
    const [specifier] = node.arguments;
    if (specifier && ts.isStringLiteralLike(specifier)) {
      return { target: specifier.text, typeOnly: false, lazy: true };
    }
  }
  if (
    ts.isImportTypeNode(node) &&
    ts.isLiteralTypeNode(node.argument) &&
    ts.isStringLiteral(node.argument.literal)
  ) {
    return { target: node.argument.literal.text, typeOnly: true, lazy: false };
  }
  return undefined;
}

function resolveTarget(from: string, specifier: string): string {
  const bare = specifier.replace(/\?.*$/u, '').replace(/\.[cm]?[jt]sx?$/u, '');
  if (bare.startsWith('@/')) return bare.slice(2);
  if (bare.startsWith('.')) return posix.join(posix.dirname(from), bare);
  return specifier;
}
