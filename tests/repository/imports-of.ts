import { posix } from 'node:path';
import ts from 'typescript';
import type { SourceFile } from './source-file';
import { visitNodes } from './visit-nodes';

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
export function importsOf(file: SourceFile): Import[] {
  const found: Import[] = [];
  visitNodes(file, node => {
    const read = readImport(node);
    if (read) found.push({ ...read, target: resolveTarget(file.path, read.target) });
  });
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
