import fs from 'node:fs/promises';
import path from 'node:path';
import * as v from 'valibot';
import { longestWriterName } from '../../shared/article/Version';
import { personOf } from '../../shared/bridge/personOf';

const name = v.fallback(v.pipe(v.string(), v.maxLength(longestWriterName)), '');

const said = v.object({ settings: v.object({ name, byline: name }) });

/** Who works at a desk, as the settings in its folder say; '' where they do not. A file that cannot be read says nothing. */
export async function personAtHome(home: string): Promise<string> {
  try {
    const { settings } = v.parse(said, JSON.parse(await fs.readFile(path.join(home, 'config.json'), 'utf8')));
    return personOf({ ...settings, person: '', initials: '', colour: '', role: '' }).name;
  } catch {
    return '';
  }
}
