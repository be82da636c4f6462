import type { FileMetadata } from './FileMetadata';
import type { Said } from './pickSaid';
import type { StillCredit } from './Still';
import { agencyNamed } from './agencyNamed';
import { creatorSaid } from './creatorSaid';
import { creditInCaption } from './creditInCaption';
import type { CreditRules } from './CreditRules';
import { readDigitalSource } from './digitalSourceTypes';
import { metadataDate, metadataDay } from './metadataDate';
import { allSaid, bestSaid, firstSaid } from './pickSaid';
import { rightsSaid } from './rightsSaid';
import { secureUrl } from './secureUrl';
import type { CreditPart } from './takeApartCredit';
import { takeApartCredit } from './takeApartCredit';
import { tidyCreditLine } from './tidyCreditLine';
import { sameName, withoutQuotes } from './tidyText';

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

/** Nothing but figures and strokes, or what phones number their pictures with. */
const emptyTalk = /^(?:dav_\w+|[\p{Zs}\d_-]*)$/iu;

/** A title that is only the name of a file: `DSC_0042`, `ihostage-still-02.jpg`. */
const fileName = /^(?:\S+\.(?:jpe?g|tiff?|png|webp|avif|cr2|nef|arw|dng)|[\p{L}]{2,5}[_-]?\d{3,}\w*)$/iu;

/**
 * Makes of a file's metadata what the article keeps of it, named as in the IPTC Photo Metadata Standard
 * 2025.1.
 *
 * Of the same thing said twice, XMP goes before IPTC-IIM and IIM before EXIF, as the Metadata Working
 * Group advises; IIM goes first when its checksum shows that it was changed after the XMP, unless it
 * is only the XMP's text cut off at IIM's length. Of rights the narrower counts: the latest first day,
 * the earliest last one. The habits of agencies are cleaned up by `rules`. The parts of a credit line fill what has no property
 * of its own (kind, via) and what was left empty; the title quoted in it names the work shown, and so
 * goes before the file's title. Texts are NFC, bounded, without control characters; names typed in
 * capitals are set as names; an address is taken only with https.
 */
export function creditFromMetadata(metadata: FileMetadata, rules: CreditRules): CreditFound {
  const { xmp, iim, exif } = metadata;
  const newer = metadata.iimNewer;
  const pick = (length: number, fromXmp: Said, fromIim?: Said, fromExif?: Said): string =>
    bestSaid(newer, firstSaid(fromXmp, length), firstSaid(fromIim, length), firstSaid(fromExif, length));
  const pickAll = (length: number, fromXmp: Said, fromIim?: Said, fromExif?: Said): string =>
    bestSaid(newer, allSaid(fromXmp, length), allSaid(fromIim, length), allSaid(fromExif, length));

  const meant = (text: string): string =>
    emptyTalk.test(text) || rules.cameraTalk.some((talk) => sameName(talk, text)) ? '' : text;

  const description = meant(
    pick(longest.description, xmp['dc:description'], iim.caption, exif.ImageDescription),
  );
  const inCaption = creditInCaption(description, rules);
  const line = meant(pick(longest.line, xmp['photoshop:Credit'], iim.credit));
  const creditLine = tidyCreditLine(line || inCaption.credit, rules);
  const parts = takeApartCredit(creditLine, rules);
  const { creator, via } = namesOf(
    parts,
    creatorSaid(pickAll(longest.name, xmp['dc:creator'], iim.byline, exif.Artist), rules),
    rules,
  );
  const terms = pick(longest.terms, xmp['xmpRights:UsageTerms']);
  const instructions = pick(longest.terms, xmp['photoshop:Instructions'], iim.instructions);
  const rights = rightsSaid([terms, instructions, inCaption.rights], rules);
  const fileTitle = meant(withoutQuotes(pick(longest.title, xmp['dc:title'], iim.objectName)));

  const credit: StillCredit = {
    kind: parts.kind,
    title: parts.title || (fileName.test(fileTitle) ? '' : fileTitle),
    creator,
    via,
    creditLine,
    source: pick(longest.name, xmp['photoshop:Source'], iim.source),
    copyrightNotice: pick(longest.notice, xmp['dc:rights'], iim.copyrightNotice, exif.Copyright),
    copyrightOwner: allSaid(xmp['plus:CopyrightOwnerName'] ?? xmp['xmpRights:Owner'], longest.name),
    usageTerms: terms || rights.usageTerms,
    instructions,
    licenceUrl: firstUrl(xmp['xmpRights:WebStatement'], xmp['cc:license']),
    licensor: firstSaid(xmp['plus:LicensorName'], longest.name),
    licensorUrl: firstUrl(xmp['plus:LicensorURL']),
    territory: pick(longest.notice, xmp['plus:RegionConstraints']) || rights.territory,
    onlyWithArticle: rights.onlyWithArticle,
    notForArchive: rights.notForArchive,
    usableFrom: latest([
      metadataDate(iim.releaseDate?.[0] ?? '', iim.releaseTime?.[0] ?? ''),
      metadataDate(xmp['plus:LicenseStartDate']?.[0] ?? ''),
      metadataDate(xmp['prism:embargoDate']?.[0] ?? ''),
    ]),
    expires: earliest([
      metadataDay(iim.expirationDate?.[0] ?? ''),
      metadataDay(xmp['plus:LicenseEndDate']?.[0] ?? ''),
      metadataDay(xmp['prism:expirationDate']?.[0] ?? ''),
    ]),
    headline: pick(longest.title, xmp['photoshop:Headline'], iim.headline),
    description,
    personShown: allSaid(
      [...(xmp['Iptc4xmpExt:PersonInImage'] ?? []), ...(xmp['Iptc4xmpExt:PersonName'] ?? [])],
      longest.line,
      '; ',
    ),
    location: locationIn(metadata),
    dateCreated: bestSaid(
      newer,
      metadataDate(xmp['photoshop:DateCreated']?.[0] ?? ''),
      metadataDate(iim.dateCreated?.[0] ?? '', iim.timeCreated?.[0] ?? ''),
      metadataDate(exif.DateTimeOriginal?.[0] ?? ''),
    ),
    digitalSourceType: readDigitalSource(firstSaid(xmp['Iptc4xmpExt:DigitalSourceType'], longest.line)),
  };
  return {
    credit: Object.fromEntries(
      Object.entries(credit).filter(([, value]) => value !== ''),
    ) as Partial<StillCredit>,
    altText: firstSaid(xmp['Iptc4xmpCore:AltTextAccessibility'], longest.alt),
    caption: inCaption.caption,
  };
}

/** The place that is shown, or else the one where it was made; XMP's structures, then the older single names. */
function locationIn({ xmp, iim, iimNewer }: FileMetadata): string {
  const structured = xmp['Iptc4xmpExt:LocationShown'] ?? xmp['Iptc4xmpExt:LocationCreated'];
  if (structured) return allSaid(structured, longest.line, '; ');
  const place = (...parts: Said[]): string =>
    allSaid(
      parts.map((part) => firstSaid(part, longest.name)),
      longest.line,
    );
  return bestSaid(
    iimNewer,
    place(
      xmp['Iptc4xmpCore:Location'],
      xmp['photoshop:City'],
      xmp['photoshop:State'],
      xmp['photoshop:Country'],
    ),
    place(iim.sublocation, iim.city, iim.province, iim.country),
  );
}

/**
 * Maker and supplier from the credit line and from the field for the maker. Nobody is named as both; and
 * where an agency stands in the maker's field and a lone name in the credit line, the two were exchanged.
 */
function namesOf(
  parts: CreditPart,
  said: { creator: string; via: string },
  rules: CreditRules,
): {
  creator: string;
  via: string;
} {
  const lone = !parts.kind && !parts.title && !parts.creator && parts.via;
  if (lone && !said.creator && said.via && !agencyNamed(parts.via, rules)) {
    return { creator: parts.via, via: said.via };
  }
  const creator = said.creator || parts.creator;
  const via = parts.via || said.via;
  return { creator, via: sameName(via, creator) ? '' : via };
}

function firstUrl(...said: Said[]): string {
  return (
    said
      .flatMap((texts) => texts?.slice(0, 20) ?? [])
      .map(secureUrl)
      .find(Boolean) ?? ''
  );
}

/** Of several last days the first counts. */
function earliest(days: string[]): string {
  return days.filter(Boolean).sort()[0] ?? '';
}

/** Of several first days the last counts; of one day, the one with a time of day. Midnight is the day itself. */
function latest(moments: string[]): string {
  return (moments.toSorted().at(-1) ?? '').replace(/T00:00:00.*$/u, '');
}
