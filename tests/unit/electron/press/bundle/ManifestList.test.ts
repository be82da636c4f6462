import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ManifestFile } from '../../../../../electron/press/bundle/Manifest';
import { parseManifest } from '../../../../../electron/press/bundle/Manifest';
import { ManifestList } from '../../../../../electron/press/bundle/ManifestList';

const file = (path: string, bytes: number): ManifestFile => ({
  path,
  bytes,
  sha256: bytes.toString(16).padStart(64, '0'),
});
const paths = fc.array(fc.constantFrom('a', 'b/index.html', 'b', 'c-é', 'd"\\', 'z', 'Z', 'thema/x.css'), {
  maxLength: 8,
});
const versions = fc.nat(3);

describe('ManifestList', () => {
  it('after any changes is the list of what is there then', () => {
    fc.assert(
      fc.property(paths, fc.array(fc.tuple(paths, versions, fc.boolean())), (first, steps) => {
        const there = new Map(first.map((path) => [path, file(path, 0)]));
        let list = ManifestList.of([...there.values()]);
        for (const [changed, version, goes] of steps) {
          const changes = new Map(changed.map((path) => [path, goes ? null : file(path, version)]));
          for (const [path, one] of changes) {
            if (one) there.set(path, one);
            else there.delete(path);
          }
          list = list.with(changes);
        }
        const anew = ManifestList.of([...there.values()]);
        expect(list).toEqual(anew);
        expect(parseManifest(Buffer.from(list.print('Katern', 'x')).toString())?.files).toEqual(
          [...there.values()].toSorted((a, b) => (a.path < b.path ? -1 : 1)),
        );
      }),
    );
  });
});
