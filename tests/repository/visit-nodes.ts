import ts from 'typescript';
import type { SourceFile } from './source-file';

/** Calls `visit` with every node of a TypeScript file's syntax tree, in the file's order, and with the tree. */
export function visitNodes(
  { path, text }: SourceFile,
  visit: (node: ts.Node, tree: ts.SourceFile) => void,
): void {
  const kind = path.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  const tree = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, false, kind);
  const walk = (node: ts.Node): void => {
    visit(node, tree);
    ts.forEachChild(node, walk);
  };
  walk(tree);
}
