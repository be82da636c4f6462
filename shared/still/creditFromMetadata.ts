import type { FileMetadata } from './FileMetadata';
import type { StillCredit } from './Still';
import { creditInCaption } from './creditInCaption';
import { plainLabel } from './creditWords';
import { metadataDate, metadataDay } from './metadataDate';
import { nameCase } from './nameCase';
import { takeApartCredit } from './takeApartCredit';
import { sameName, tidyText, withoutQuotes } from './tidyText';

/** What a file's metadata is worth to an article. */
export interface CreditFound {
  /** Only what the file really says; nothing is ''. */
  credit: Partial<StillCredit>;
  /** IPTC Alt Text (Accessibility), or ''. */
  altText: string;
  /** The file's description without the credit that was typed into it: a first caption, or ''. */
  caption: string;
}

const longest = { name: 200, title: 300, line: 400, notice: 500, terms: 2000, description: 5000, alt: 1000 };

/** What cameras and programs write where a person should: said of every picture, so of none. */
const emptyTalk =
  /^(?:olympus digital camera|sony dsc|samsung|default|untitled|dav(?:_\w+)?|dig|minolta digital camera|kodak .*camera|[\p{Zs}\d_-]*)$/iu;

/** A title that is only the name of a file: `DSC_0042`, `ihostage-still-02.jpg`. */
const fileName = /^(?:\S+\.(?:jpe?g|tiff?|png|webp|avif|cr2|nef|arw|dng)|[\p{L}]{2,5}[_-]?\d{3,}\w*)$/iu;

/**
 * Makes of a file's metadata what the article keeps of it, named as in the IPTC Photo Metadata Standard
 * 2025.1.
 *
 * Of the same thing said twice, XMP goes before IPTC-IIM and IIM before EXIF, as the Metadata Working
 * Group advises; IIM goes first when its checksum shows that it was changed after the XMP, unless it
 * is only the XMP's text cut off at IIM's length. The parts of a credit line fill what has no property
 * of its own (kind, via) and what was left empty; the title quoted in it names the work shown, and so
 * goes before the file's title. Texts are NFC, bounded, without control characters; names typed in
 * capitals are set as names; an address is taken only with https.
 */
export function creditFromMetadata(metadata: FileMetadata): CreditFound {
  const { xmp, iim, exif } = metadata;
  const pick = (length: number, fromXmp: Said, fromIim: Said, fromExif?: Said): string =>
    best(metadata.iimNewer, tidy(fromXmp, length), tidy(fromIim, length), tidy(fromExif, length));

  const description = meant(
    pick(longest.description, xmp['dc:description'], iim.caption, exif.ImageDescription),
  );
  const inCaption = creditInCaption(description);
  const line = meant(pick(longest.line, xmp['photoshop:Credit'], iim.credit));
  const creditLine = (line || inCaption.credit).replace(plainLabel, '');
  const parts = takeApartCredit(creditLine);
  const creator = nameCase(pick(longest.name, xmp['dc:creator'], iim.byline, exif.Artist)) || parts.creator;
  const fileTitle = meant(withoutQuotes(pick(longest.title, xmp['dc:title'], iim.objectName)));

  const credit: StillCredit = {
    kind: parts.kind,
    title: parts.title || (fileName.test(fileTitle) ? '' : fileTitle),
    creator,
    via: viaOf(parts, creator),
    creditLine,
    source: pick(longest.name, xmp['photoshop:Source'], iim.source),
    copyrightNotice: pick(longest.notice, xmp['dc:rights'], iim.copyrightNotice, exif.Copyright),
    usageTerms: pick(longest.terms, xmp['xmpRights:UsageTerms'], undefined),
    licenceUrl:
      [...(xmp['xmpRights:WebStatement'] ?? []), ...(xmp['plus:LicensorURL'] ?? [])]
        .map(secureUrl)
        .find(Boolean) ?? '',
    dateCreated: best(
      metadata.iimNewer,
      metadataDate(xmp['photoshop:DateCreated']?.[0] ?? ''),
      metadataDate(iim.dateCreated?.[0] ?? '', iim.timeCreated?.[0] ?? ''),
      metadataDate(exif.DateTimeOriginal?.[0] ?? ''),
    ),
    expires: earliest([
      metadataDay(iim.expirationDate?.[0] ?? ''),
      metadataDay(xmp['plus:LicenseEndDate']?.[0] ?? ''),
      metadataDay(xmp['prism:expirationDate']?.[0] ?? ''),
    ]),
    description,
  };
  return {
    credit: Object.fromEntries(
      Object.entries(credit).filter(([, value]) => value !== ''),
    ) as Partial<StillCredit>,
    altText: tidy(xmp['Iptc4xmpCore:AltTextAccessibility'], longest.alt),
    caption: inCaption.caption,
  };
}

type Said = readonly string[] | undefined;

/** One tidy text of what was said, each different thing once. */
function tidy(said: Said, length: number): string {
  const different: string[] = [];
  for (const text of (said ?? []).slice(0, 20)) {
    const tidied = tidyText(text, length);
    if (tidied && !different.some((known) => sameName(known, tidied))) different.push(tidied);
  }
  return tidyText(different.join(', '), length);
}

function best(iimNewer: boolean, fromXmp: string, fromIim: string, fromExif: string): string {
  const cutOff = fromXmp.startsWith(fromIim.replace(/…$/u, ''));
  if (iimNewer && fromIim && !cutOff) return fromIim;
  return fromXmp || fromIim || fromExif;
}

function meant(text: string): string {
  return emptyTalk.test(text) ? '' : text;
}

function viaOf(parts: { creator: string; via: string }, creator: string): string {
  return sameName(parts.via, creator) ? '' : parts.via;
}

function secureUrl(text: string): string {
  const url = text.trim();
  return url.length <= 2000 &&
    /^https:\/\/[\p{L}\p{N}](?:[\p{L}\p{N}.-]*[\p{L}\p{N}])?(?::\d{1,5})?(?:[/?#][^\s<>"\\]*)?$/iu.test(url)
    ? url
    : '';
}

/** Of several last days the first counts. */
function earliest(days: string[]): string {
  return days.filter(Boolean).sort()[0] ?? '';
}
