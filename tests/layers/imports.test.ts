import { describe, expect, it } from 'vitest';
import { placeOf, places, type Place } from './places';
import { importsOf, read, sources, targetOf, type Import } from './sources';

const files = sources();

describe('the rooms', () => {
  it('has a place for every source file', () => {
    expect(files.length).toBeGreaterThan(100);
    expect(files.filter((file) => placeOf(file) === undefined)).toEqual([]);
  });

  it('imports only what each place allows by name', () => {
    const imports = files.flatMap(importsOf);
    expect(imports.length).toBeGreaterThan(files.length);
    expect(imports.flatMap(complaints)).toEqual([]);
  });

  it('names only places that exist in what a place allows', () => {
    const known = new Set(places.map((place) => place.name));
    expect(places.flatMap((place) => place.places).filter((name) => !known.has(name))).toEqual([]);
  });
});

describe('shared', () => {
  it('is handed the clock and randomness and never takes them', () => {
    const takes = /\bnew Date\(\)|\bDate\.now\(|\bMath\.random\(|\bcrypto\.|\bperformance\./;
    const takers = files.filter(
      (file) => file.startsWith('shared/') && takes.test(withoutComments(read(file))),
    );
    expect(takers).toEqual([]);
  });
});

function complaints(found: Import): string[] {
  const place = placeOf(found.file);
  if (place === undefined || isAllowed(place, found)) return [];
  const why = targetOf(found).kind === 'nowhere' ? 'leads nowhere' : `is not allowed in ${place.name}`;
  return [`${found.file}: '${found.wording}' ${why} (see tests/layers/places.ts)`];
}

function isAllowed(place: Place, found: Import): boolean {
  const target = targetOf(found);
  switch (target.kind) {
    case 'file': {
      const other = placeOf(target.file);
      return other !== undefined && (other === place || place.places.includes(other.name));
    }
    case 'package':
      return place.packages.includes(target.name);
    case 'node':
      return place.node === true;
    case 'style':
      return place.styles === true;
    case 'nowhere':
      return false;
  }
}

function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');
}
