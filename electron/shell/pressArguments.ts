import { app } from 'electron';
import path from 'node:path';
import { keyPlaces } from '../command/keyPlaces';

/** What the press is started with: where it keeps and finds what it needs. */
export function pressArguments(): string[] {
  const home = app.getPath('userData');
  return [
    path.join(home, 'renditions'),
    path.join(app.getAppPath(), 'resources'),
    path.join(home, 'crashes'),
    path.join(home, 'library', 'themes'),
    path.join(home, 'credit-rules.json'),
    keyPlaces(home).secret,
    home,
  ];
}
