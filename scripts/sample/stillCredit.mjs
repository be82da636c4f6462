const credit = "Still 'iHostage' via Elmer van der Marel";
const description =
  'Omstanders kijken ’s avonds over een nat plein in Amsterdam naar een fel verlichte winkel achter afzetlint. Dit is een tekening, gemaakt voor Katern; geen beeld uit de film.';
const altText =
  'Omstanders kijken ’s avonds over een nat plein naar een fel verlichte winkel achter afzetlint';
const notice = 'Tekening © Katern contributors, MIT License';
const terms =
  'Vrij te gebruiken onder de MIT-licentie, met vermelding. Voorbeeldbeeld bij Katern; geen beeld uit de film.';
const created = '2026-11-24';

/** What exiftool writes into the sample's still: the same in IPTC-IIM and XMP, and no name of a tool. */
export const stillCredit = [
  '-all=',
  '-IPTC:CodedCharacterSet=UTF8',
  '-IPTC:ObjectName=iHostage',
  `-IPTC:Credit=${credit}`,
  '-IPTC:Source=Katern',
  `-IPTC:CopyrightNotice=${notice}`,
  `-IPTC:Caption-Abstract=${description}`,
  `-IPTC:DateCreated=${created}`,
  '-XMP-dc:Title=iHostage',
  `-XMP-dc:Description=${description}`,
  `-XMP-dc:Rights=${notice}`,
  `-XMP-photoshop:Credit=${credit}`,
  '-XMP-photoshop:Source=Katern',
  `-XMP-photoshop:DateCreated=${created}`,
  `-XMP-xmpRights:UsageTerms=${terms}`,
  '-XMP-xmpRights:WebStatement=https://opensource.org/license/mit',
  '-XMP-xmpRights:Marked=True',
  `-XMP-iptcCore:AltTextAccessibility=${altText}`,
  '-XMP:XMPToolkit=',
];
