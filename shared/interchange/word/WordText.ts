import { linkAddress } from '../../article/linkAddress';
import type { CopyStill, CopyUnit } from '../copy/Copy';
import { plainUnit } from '../copy/Copy';
import type { CopyParagraph } from '../copy/layOutCopy';
import type { Receipt } from '../copy/Receipt';
import { lineBreakEmbed } from '../../article/flatText';
import type { WordStill } from './paragraphEnd';
import { paragraphEnd } from './paragraphEnd';
import type { ParagraphStyles } from './ParagraphStyles';
import { revisionOf } from './revisionOf';
import { runMarks } from './runMarks';
import type { WordElement } from './WordElement';
import { childOf, elementsOf, findIn, isOn, ownText, wordsOf } from './WordElement';
import { WordFields } from './WordFields';
import type { WordParts } from './WordParts';
import { stillPrefix } from './WordPicture';
import type { WordRevision } from './WordRevision';

/** Where something begins or ends: a paragraph, and so many of its characters on. */
export type WordPlace = readonly [paragraph: number, at: number];

/** What is said of whatever is being read. */
interface Around {
  inserted: WordRevision | null;
  deleted: WordRevision | null;
  link: string;
}

/** Elements whose children are read as if they stood in its place. */
const transparent = new Set([
  'w:sdt',
  'w:sdtContent',
  'w:smartTag',
  'w:customXml',
  'w:fldSimple',
  'w:dir',
  'w:bdo',
  'mc:AlternateContent',
  'mc:Choice',
]);

/** Reads the words of a document: paragraph by paragraph, with what is suggested about them and where comments are. */
export class WordText {
  readonly paragraphs: CopyParagraph[] = [];
  readonly stills: CopyStill[] = [];
  /** Comment number -> where its words begin and end. */
  readonly starts = new Map<string, WordPlace>();
  readonly ends = new Map<string, WordPlace>();
  /** Comment number -> the still it is about. */
  readonly aboutStills = new Map<string, string>();
  #units: CopyUnit[] = [];
  /** Pictures among the words of the paragraph that is being read, each a block of its own. */
  #pictures: CopyParagraph[] = [];
  readonly #fields = new WordFields();
  #still: WordStill | null = null;
  /** A still's picture has a line break after it that is not of its caption. */
  #afterPicture = false;

  constructor(
    private readonly parts: WordParts,
    private readonly styles: ParagraphStyles,
    private readonly receipt: Receipt,
  ) {
    const body = childOf(parts.document, 'w:body');
    if (body) this.#blocks(body);
  }

  #blocks(parent: WordElement): void {
    for (const child of elementsOf(parent)) {
      if (child.name === 'w:p') this.#paragraph(child);
      else if (child.name === 'w:tbl') this.#table(child);
      else if (transparent.has(child.name) || child.name === 'w:ins' || child.name === 'w:del')
        this.#blocks(child);
      else this.#comment(child);
    }
  }

  /** Each row as one paragraph. */
  #table(table: WordElement): void {
    this.receipt.note('changed', 'tables', wordsOf(table));
    for (const row of elementsOf(table).filter(({ name }) => name === 'w:tr')) {
      const units: CopyUnit[] = [];
      for (const cell of elementsOf(row).filter(({ name }) => name === 'w:tc')) {
        const inside = this.paragraphs.length;
        this.#blocks(cell);
        const read = this.paragraphs.splice(inside);
        if (units.length > 0) units.push(plainUnit(' '), plainUnit('|'), plainUnit(' '));
        read.forEach((paragraph, index) => {
          if (index > 0 && paragraph.units.length > 0) units.push(plainUnit(' '));
          units.push(...paragraph.units);
        });
      }
      this.paragraphs.push({ role: 'paragraph', level: 0, units, end: plainUnit('\n') });
    }
  }

  #paragraph(paragraph: WordElement): void {
    const properties = childOf(paragraph, 'w:pPr');
    this.#units = [];
    this.#pictures = [];
    this.#still = null;
    this.#afterPicture = false;
    this.#inline(paragraph, { inserted: null, deleted: null, link: '' });
    const role = this.styles.roleOf(properties);
    if (role.role === 'credit') {
      const still = this.stills.at(-1);
      const left = this.#units.filter(({ deleted }) => !deleted);
      if (still && left.length > 0)
        still.credit = left.map(({ insert }) => (typeof insert === 'string' ? insert : ' ')).join('');
      return;
    }
    // A picture of somebody else's may stand anywhere among words: it comes after them.
    const { role: name, level } = role;
    const own = {
      role: name,
      level,
      units: this.#units,
      end: paragraphEnd(properties, role, this.#still, this.styles),
    };
    if (this.#units.length > 0 || this.#pictures.length === 0) this.paragraphs.push(own);
    this.paragraphs.push(...this.#pictures);
  }

  #inline(parent: WordElement, around: Around): void {
    for (const child of elementsOf(parent)) {
      switch (child.name) {
        case 'w:r':
          this.#run(child, around);
          break;
        case 'w:ins':
        case 'w:moveTo':
          this.#inline(child, { ...around, inserted: revisionOf(child) });
          break;
        case 'w:del':
        case 'w:moveFrom':
          this.#inline(child, { ...around, deleted: revisionOf(child) });
          break;
        case 'w:hyperlink':
          this.#inline(child, { ...around, link: this.#address(child) });
          break;
        case 'm:oMath':
        case 'm:oMathPara':
          this.receipt.note('dropped', 'formulas');
          break;
        default:
          if (transparent.has(child.name)) this.#inline(child, around);
          else this.#comment(child);
      }
    }
  }

  #address(link: WordElement): string {
    const relation = this.parts.relations.get(link.attributes['r:id'] ?? '');
    return relation?.external ? this.#linkTo(relation.target) : '';
  }

  #linkTo(target: string): string {
    const address = linkAddress(target);
    if (address === null) this.receipt.note('dropped', 'link-addresses', target);
    return address ?? '';
  }

  #comment({ name, attributes }: WordElement): void {
    const id = attributes['w:id'] ?? '';
    const place: WordPlace = [this.paragraphs.length, this.#units.length];
    if (name === 'w:commentRangeStart') this.starts.set(id, place);
    if (name === 'w:commentRangeEnd') {
      this.ends.set(id, place);
      const [paragraph, at] = this.starts.get(id) ?? [];
      if (this.#still && paragraph === place[0] && at === 0 && place[1] === 0)
        this.aboutStills.set(id, this.#still.id);
    }
  }

  #run(run: WordElement, around: Around): void {
    const properties = childOf(run, 'w:rPr');
    if (isOn(childOf(properties, 'w:vanish'))) return;
    const { link, linkBefore } = this.#linkOf(around);
    const change = childOf(properties, 'w:rPrChange');
    const revision = revisionOf(change);
    const about: Omit<CopyUnit, 'insert'> = {
      attributes: runMarks(properties, link, this.styles),
      inserted: around.inserted,
      deleted: around.deleted,
      before:
        change && revision
          ? { attributes: runMarks(childOf(change, 'w:rPr'), link, this.styles), revision }
          : null,
      ...(linkBefore && { linkBefore }),
    };
    for (const child of elementsOf(run)) this.#content(child, about, around);
  }

  /** Where a run leads; a field around it may be there or not be there yet by itself. */
  #linkOf({ link, inserted, deleted }: Around): { link: string; linkBefore: CopyUnit['linkBefore'] } {
    const { target, before } = this.#fields.link;
    const now = link || (target && this.#linkTo(target));
    if (link || !before) return { link: now, linkBefore: undefined };
    const was = before.target && this.#linkTo(before.target);
    // A field that comes or goes with its words says nothing by itself.
    if (inserted || deleted) return { link: deleted ? was || now : now, linkBefore: undefined };
    return { link: now, linkBefore: { link: was, revision: before.revision } };
  }

  #content(content: WordElement, about: Omit<CopyUnit, 'insert'>, around: Around): void {
    const hidden = this.#fields.hides;
    const add = (text: string): void => {
      if (hidden) return;
      for (const sign of text.split('')) this.#units.push({ insert: sign, ...about });
    };
    switch (content.name) {
      case 'w:t':
      case 'w:delText':
        return add(ownText(content).replace(/[\r\n]/g, ' '));
      case 'w:tab':
      case 'w:ptab':
        return add('\t');
      case 'w:noBreakHyphen':
        return add('\u2011');
      case 'w:softHyphen':
        return add('\u00ad');
      case 'w:br':
      case 'w:cr':
        if (/^(?:page|column)$/.test(content.attributes['w:type'] ?? '') || hidden) return;
        if (this.#afterPicture && this.#units.length === 0) this.#afterPicture = false;
        else this.#units.push({ insert: lineBreakEmbed, ...about });
        return;
      case 'w:fldChar':
        return this.#fields.pass(content.attributes['w:fldCharType'] ?? '', around);
      case 'w:instrText':
      case 'w:delInstrText':
        return this.#fields.ask(ownText(content));
      case 'w:drawing':
      case 'w:pict':
      case 'w:object':
        return this.#drawing(content, around);
      case 'mc:AlternateContent': {
        const chosen = elementsOf(childOf(content, 'mc:Choice') ?? childOf(content, 'mc:Fallback'));
        for (const child of chosen) this.#content(child, about, around);
        return;
      }
      case 'w:footnoteReference':
        return this.#note(this.parts.footnotes, 'w:footnote', content);
      case 'w:endnoteReference':
        return this.#note(this.parts.endnotes, 'w:endnote', content);
    }
  }

  #note(notes: WordElement | null, name: string, reference: WordElement): void {
    const id = reference.attributes['w:id'];
    const note = elementsOf(notes).find((one) => one.name === name && one.attributes['w:id'] === id);
    this.receipt.note('dropped', 'footnotes', note ? wordsOf(note) : '');
  }

  #drawing(drawing: WordElement, around: Around): void {
    const box = findIn(drawing, 'w:txbxContent');
    if (box) return this.receipt.note('dropped', 'text-boxes', wordsOf(box));
    const blip =
      findIn(drawing, 'a:blip')?.attributes['r:embed'] ?? findIn(drawing, 'v:imagedata')?.attributes['r:id'];
    const named = findIn(drawing, 'wp:docPr') ?? findIn(drawing, 'pic:cNvPr');
    const relation = this.parts.relations.get(blip ?? '');
    if (!relation || relation.external)
      return this.receipt.note('dropped', relation ? 'pictures' : 'objects', relation?.target);
    const name = named?.attributes['name'] ?? '';
    const isOurs = name.startsWith(stillPrefix) && !this.#still;
    const id = isOurs ? name.slice(stillPrefix.length) : `picture ${this.stills.length + 1}`;
    const altText = named?.attributes['descr'] ?? '';
    if (!this.stills.some((still) => still.id === id))
      this.stills.push({ id, part: relation.target, altText, credit: null });
    if (isOurs) {
      this.#still = { id, inserted: around.inserted, deleted: around.deleted };
      this.#afterPicture = true;
    } else if (!around.deleted) {
      const end = plainUnit('\n', { block: 'still', still: id });
      this.#pictures.push({ role: 'paragraph', level: 0, units: [], end });
    }
  }
}
