import type { XmpName } from '../../../shared/still/FileMetadata';
import { memberOf, metadataTexts } from './metadataTexts';

type Found = Partial<Record<XmpName, readonly string[]>>;

/** No property is a list of more structures than are looked at. */
const mostStructures = 20;

/** A place from the spot to the country, as IPTC's structures name its parts. */
const placeParts = ['Sublocation', 'City', 'ProvinceState', 'CountryName'] as const;

/**
 * What stands in XMP structures, which exifreader leaves nested: the licensor, the owners of the
 * copyright, the persons and the places shown. Of a place only its names are read, never where it lies.
 */
export function readStructures(xmp: unknown): Found {
  const owners = structures(xmp, 'CopyrightOwner').flatMap((owner) => part(owner, 'CopyrightOwnerName'));
  const persons = structures(xmp, 'PersonInImageWDetails').flatMap((one) =>
    part(one, 'PersonName').slice(0, 1),
  );
  return {
    ...licensor(structures(xmp, 'Licensor')),
    ...given('plus:CopyrightOwnerName', owners),
    ...given('Iptc4xmpExt:PersonName', persons),
    ...given('Iptc4xmpExt:LocationShown', places(structures(xmp, 'LocationShown'))),
    ...given('Iptc4xmpExt:LocationCreated', places(structures(xmp, 'LocationCreated'))),
  };
}

/** Name and address of one licensor: the first that has an address, or else the first there is. */
function licensor(all: unknown[]): Found {
  const chosen = all.find((one) => part(one, 'LicensorURL').length > 0) ?? all[0];
  return {
    ...given('plus:LicensorName', part(chosen, 'LicensorName').slice(0, 1)),
    ...given('plus:LicensorURL', part(chosen, 'LicensorURL').slice(0, 1)),
  };
}

function places(all: unknown[]): string[] {
  return all.flatMap((place) => {
    const names = placeParts.flatMap((one) => part(place, one).slice(0, 1));
    const said = names.length ? names : part(place, 'LocationName').slice(0, 1);
    return said.length ? [said.join(', ')] : [];
  });
}

function given(name: XmpName, texts: string[]): Found {
  return texts.length ? { [name]: texts } : {};
}

function structures(xmp: unknown, name: string): unknown[] {
  const value = memberOf(memberOf(xmp, name), 'value');
  if (Array.isArray(value)) return value.slice(0, mostStructures);
  return value === undefined ? [] : [value];
}

function part(structure: unknown, name: string): string[] {
  return metadataTexts(memberOf(structure, name) ?? memberOf(memberOf(structure, 'value'), name));
}
