import { wordXml } from './wordXml';

/** A still as it lies in a Word document. */
export interface WordPicture {
  /** The id of its use in the article. */
  still: string;
  /** From 1. */
  number: number;
  /** In `word/media`. */
  file: string;
  /** Pixels. */
  width: number;
  height: number;
  altText: string;
  /** As printed; '' for none. */
  credit: string;
}

/** English metric units: Word's own measure. */
const unitsPerCentimetre = 360_000;
const widestCentimetres = 16;
const highestCentimetres = 18;

/** What begins the name of a still's picture: what follows is its id in the article. */
export const stillPrefix = 'katern-';

/** The picture in a line of its own, as wide as the text or as high as most of a page. */
export function wordDrawing({ still, number, width, height, altText }: WordPicture): string {
  const scale = Math.min(widestCentimetres / width, highestCentimetres / height) * unitsPerCentimetre;
  const [cx, cy] = [width, height].map((size) => Math.max(1, Math.round(size * scale)));
  const name = `id="${number}" name="${wordXml(stillPrefix + still)}" descr="${wordXml(altText)}"`;
  return (
    `<w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent cx="${cx}" cy="${cy}"/>` +
    `<wp:docPr ${name}/><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture">` +
    `<pic:pic><pic:nvPicPr><pic:cNvPr ${name}/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill>` +
    `<a:blip r:embed="picture${number}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm>` +
    `<a:off x="0" y="0"/><a:ext cx="${cx}" cy="${cy}"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom>` +
    `</pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing>`
  );
}
