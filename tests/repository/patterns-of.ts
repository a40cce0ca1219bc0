import ts from 'typescript';
import type { SourceFile } from './source-file';
import { visitNodes } from './visit-nodes';

/** A pattern, and where it was found. */
export interface FoundPattern {
  where: string;
  pattern: RegExp;
}

/** The patterns that a TypeScript file writes as literals, read off its syntax tree. */
export function patternsOf(file: SourceFile): FoundPattern[] {
  const found: FoundPattern[] = [];
  visitNodes(file, (node, tree) => {
    if (!ts.isRegularExpressionLiteral(node)) return;
    const end = node.text.lastIndexOf('/');
    const line = tree.getLineAndCharacterOfPosition(node.getStart(tree)).line + 1;
    const pattern = new RegExp(node.text.slice(1, end), node.text.slice(end + 1));
    found.push({ where: `${file.path}:${line}`, pattern });
  });
  return found;
}
