import ts from 'typescript';
import type { SourceFile } from './source-file';

/** A pattern, and where it was found. */
export interface FoundPattern {
  where: string;
  pattern: RegExp;
}

/** The patterns that a TypeScript file writes as literals, read off its syntax tree. */
export function patternsOf({ path, text }: SourceFile): FoundPattern[] {
  const kind = path.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  const tree = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true, kind);
  const found: FoundPattern[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf('/');
      const line = tree.getLineAndCharacterOfPosition(node.getStart()).line + 1;
      const pattern = new RegExp(node.text.slice(1, end), node.text.slice(end + 1));
      found.push({ where: `${path}:${line}`, pattern });
    }
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return found;
}
