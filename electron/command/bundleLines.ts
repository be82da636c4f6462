import path from 'node:path';
import type { ExportedBundle } from '../../shared/bridge/answers';
import { commandLineTexts } from '../../shared/language/commandLineTexts';
import { printNumber } from '../../shared/language/numbers';
import type { Language } from '../../shared/language/Texts';

/** What is said of a bundle that was written: its first page, and how much of it is new. */
export function bundleLines(bundle: ExportedBundle, language: Language): string[] {
  const count = (change: string): string =>
    printNumber(bundle.files.filter((file) => file.change === change).length, language);
  const removed = printNumber(bundle.removed.length, language);
  const { changes } = commandLineTexts[language].export;
  return [
    path.join(bundle.folder, bundle.page),
    `  ${changes(count('new'), count('changed'), removed, count('same'))}`,
  ];
}
