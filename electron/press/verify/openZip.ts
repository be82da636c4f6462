import yauzl from 'yauzl';
import type { Entry, ZipFile } from 'yauzl';
import { errorCode } from '../../disk/fileFault';
import type { FoundFile, OpenBundle } from './OpenBundle';
import { mostFiles, NoBundle } from './OpenBundle';
import { isLinkEntry, nameOfEntry } from './zipEntry';

/**
 * Everything in a zip, under the names it has within the one folder that holds the manifest; what lies outside that
 * folder has `../` before its name, which no bundle lists. Throws `NoBundle` for what is no sound zip, and what the
 * file system says.
 */
export async function openZip(file: string): Promise<OpenBundle> {
  let zip: ZipFile | null = null;
  try {
    // Names are judged by us, all of them: the library would end at the first that it does not like.
    zip = await yauzl.openPromise(file, { lazyEntries: true, autoClose: false, decodeStrings: false });
    const opened = zip;
    // Each reading hears of its own error as well.
    opened.on('error', () => undefined);
    return { files: within(await entriesOf(opened), opened), close: async () => opened.close() };
  } catch (error) {
    zip?.close();
    // The system's own errors have a code; those of what is in the file have none.
    throw errorCode(error) || error instanceof NoBundle ? error : new NoBundle('', { cause: error });
  }
}

async function entriesOf(zip: ZipFile): Promise<Entry[]> {
  if (zip.entryCount > mostFiles) throw new NoBundle();
  const entries: Entry[] = [];
  for await (const entry of zip.eachEntry()) entries.push(entry);
  return entries;
}

function within(entries: readonly Entry[], zip: ZipFile): FoundFile[] {
  const named = entries
    .map((entry) => ({ entry, name: nameOfEntry(entry) }))
    .filter(({ name }) => !name.endsWith('/'));
  const [manifest = ''] = named
    .map(({ name }) => name)
    .filter((name) => /^(?:[^/]+\/)?manifest\.json$/.test(name));
  const root = manifest.slice(0, manifest.lastIndexOf('/') + 1);
  return named.map(({ entry, name }) => ({
    path: name.startsWith(root) ? name.slice(root.length) : `../${name}`,
    kind: isLinkEntry(entry) ? 'link' : 'file',
    bytes: entry.uncompressedSize,
    open: () => zip.openReadStreamPromise(entry),
  }));
}
