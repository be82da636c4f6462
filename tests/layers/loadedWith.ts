import ts from 'typescript';
import { read, targetOf } from './sources';

/** All that is loaded before a file's first line runs, itself included: files of ours by path, packages by name. */
export function loadedWith(file: string): Set<string> {
  const found = new Set<string>();
  const load = (next: string): void => {
    if (found.has(next)) return;
    found.add(next);
    for (const wording of loadedFirst(next)) {
      const target = targetOf({ file: next, wording });
      if (target.kind === 'file') load(target.file);
      if (target.kind === 'package') found.add(target.name);
    }
  };
  load(file);
  return found;
}

/** What a file imports from at once: neither types alone nor what it loads when it comes to that. */
function loadedFirst(file: string): string[] {
  const { statements } = ts.createSourceFile(file, read(file), ts.ScriptTarget.Latest);
  return statements.flatMap((statement) => {
    const from = ts.isImportDeclaration(statement)
      ? !statement.importClause?.isTypeOnly && statement.moduleSpecifier
      : ts.isExportDeclaration(statement) && !statement.isTypeOnly && statement.moduleSpecifier;
    return from && ts.isStringLiteral(from) ? [from.text] : [];
  });
}
