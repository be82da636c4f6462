import { linkAddress } from '../../article/linkAddress';
import type { CopyStill, CopyUnit } from '../copy/Copy';
import { lineIn, plainUnit } from '../copy/Copy';
import type { CopyParagraph } from '../copy/layOutCopy';
import type { Receipt } from '../copy/Receipt';
import { lineBreakEmbed } from '../../article/flatText';
import type { WordStill } from './paragraphEnd';
import { paragraphEnd } from './paragraphEnd';
import type { ParagraphStyles } from './ParagraphStyles';
import { revisionOf } from './revisionOf';
import { runMarks } from './runMarks';
import type { WordElement } from './WordElement';
import { allIn, childOf, chosenIn, elementsOf, findIn, isOn, ownText, wordsOf } from './WordElement';
import { endlessFields, hyperlinkOf, WordFields, withPlace } from './WordFields';
import type { WordParts, WordRelation } from './WordParts';
import { stillPrefix } from './WordPicture';
import type { WordRevision } from './WordRevision';
import { wordSymbol } from './wordSymbol';
import { cellsOf, rowsOf } from './wordTable';

/** Where something begins or ends: a paragraph, and so many of its characters on. */
export type WordPlace = readonly [paragraph: number, at: number];

/** One that may yet move: what is read of a table's cell becomes part of a row. */
type PlaceInMaking = [paragraph: number, at: number];

/** What is said of whatever is being read. */
interface Around {
  inserted: WordRevision | null;
  deleted: WordRevision | null;
  link: string;
}

/** Elements whose children are read as if they stood in its place. */
const transparent = new Set(['w:sdt', 'w:sdtContent', 'w:smartTag', 'w:customXml', 'w:dir', 'w:bdo']);

/** Reads the words of a document: paragraph by paragraph, with what is suggested about them and where comments are. */
export class WordText {
  readonly paragraphs: CopyParagraph[] = [];
  readonly stills: CopyStill[] = [];
  /** Comment number -> where its words begin and end. */
  readonly starts = new Map<string, WordPlace>();
  readonly ends = new Map<string, WordPlace>();
  /** Comment number -> where its sign is: that of one without words of its own stands among those it is about. */
  readonly signs = new Map<string, WordPlace>();
  /** Comment number -> the still it is about. */
  readonly aboutStills = new Map<string, string>();
  #units: CopyUnit[] = [];
  /** Pictures among the words of the paragraph that is being read, each a block of its own. */
  #pictures: CopyParagraph[] = [];
  readonly #fields = new WordFields();
  readonly #endless: ReadonlySet<WordElement>;
  /** Every place so far. */
  readonly #places: PlaceInMaking[] = [];
  #still: WordStill | null = null;
  /** A still's picture has a line break after it that is not of its caption. */
  #afterPicture = false;

  constructor(
    private readonly parts: WordParts,
    private readonly styles: ParagraphStyles,
    private readonly receipt: Receipt,
  ) {
    this.#endless = endlessFields(parts.document);
    const body = childOf(parts.document, 'w:body');
    if (body) this.#blocks(body);
  }

  #blocks(parent: WordElement): void {
    for (const child of elementsOf(parent)) {
      if (child.name === 'w:p') this.#paragraph(child);
      else if (child.name === 'w:tbl') this.#table(child);
      else if (child.name === 'mc:AlternateContent') this.#blocks(chosenIn(child) ?? child);
      else if (child.name === 'w:altChunk' || child.name === 'w:subDoc')
        this.receipt.note('dropped', 'objects');
      else if (transparent.has(child.name) || child.name === 'w:ins' || child.name === 'w:del')
        this.#blocks(child);
      else this.#comment(child);
    }
  }

  /** Each row as one paragraph, and the pictures in it after that. */
  #table(table: WordElement): void {
    this.receipt.note('changed', 'tables', wordsOf(table));
    for (const row of rowsOf(table)) {
      const units: CopyUnit[] = [];
      const pictures: CopyParagraph[] = [];
      let isFirst = true;
      for (const cell of cellsOf(row)) {
        const [before, shown] = [units.length, pictures.length];
        if (!isFirst) for (const sign of ' | ') units.push(plainUnit(sign));
        const start = units.length;
        this.#cell(cell, units, pictures);
        // A cell with nothing but a picture in it is there to put that in its place.
        if (units.length === start && pictures.length > shown) units.length = before;
        else isFirst = false;
      }
      const properties = childOf(row, 'w:trPr');
      const end = {
        ...plainUnit('\n'),
        inserted: revisionOf(childOf(properties, 'w:ins')),
        deleted: revisionOf(childOf(properties, 'w:del')),
      };
      if (!isFirst) this.paragraphs.push({ role: 'paragraph', level: 0, units, end });
      for (const picture of pictures) this.paragraphs.push(picture);
    }
  }

  /** What a cell says, behind what its row says already. */
  #cell(cell: WordElement, units: CopyUnit[], pictures: CopyParagraph[]): void {
    const row = this.paragraphs.length;
    const known = this.#places.length;
    this.#blocks(cell);
    const begins: number[] = [];
    const start = units.length;
    for (const paragraph of this.paragraphs.splice(row)) {
      const isPicture = paragraph.end.attributes['block'] === 'still';
      if (!isPicture && units.length > start && paragraph.units.length > 0) units.push(plainUnit(' '));
      begins.push(units.length);
      if (isPicture) pictures.push(paragraph);
      else for (const unit of paragraph.units) units.push(unit);
    }
    for (const place of this.#places.slice(known)) {
      const begin = begins[place[0] - row];
      place[1] = begin === undefined ? units.length : begin + place[1];
      place[0] = row;
    }
  }

  #paragraph(paragraph: WordElement): void {
    const properties = childOf(paragraph, 'w:pPr');
    this.#units = [];
    this.#pictures = [];
    this.#still = null;
    this.#afterPicture = false;
    const known = this.#places.length;
    this.#inline(paragraph, { inserted: null, deleted: null, link: '' });
    const role = this.styles.roleOf(properties);
    if (role.role === 'credit') {
      const still = this.stills.at(-1);
      // An empty line after it is no other credit.
      if (still && (this.#units.length > 0 || still.credit === null)) {
        still.credit = lineIn(this.#units.filter(({ deleted }) => !deleted));
        if (this.#units.some(({ inserted, deleted }) => inserted || deleted)) still.creditUnits = this.#units;
        else delete still.creditUnits;
      }
      // What is said of a credit is said of its still.
      const here = this.#places.slice(known);
      for (const [id, place] of [...this.starts, ...this.signs])
        if (still && here.includes(place as PlaceInMaking)) this.aboutStills.set(id, still.id);
      this.#units = [];
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
    for (const picture of this.#pictures) this.paragraphs.push(picture);
    this.#units = [];
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
        case 'w:fldSimple': {
          const target = hyperlinkOf(child.attributes['w:instr'] ?? '');
          this.#inline(child, target ? { ...around, link: this.#linkTo(target) } : around);
          break;
        }
        case 'mc:AlternateContent':
          this.#inline(chosenIn(child) ?? child, around);
          break;
        case 'm:oMath':
        case 'm:oMathPara':
          this.receipt.note('dropped', 'formulas', wordsOf(child));
          break;
        case 'w:subDoc':
          this.receipt.note('dropped', 'objects');
          break;
        default:
          if (transparent.has(child.name)) this.#inline(child, around);
          else this.#comment(child);
      }
    }
  }

  #address(link: WordElement): string {
    const relation = this.parts.relations.get(link.attributes['r:id'] ?? '');
    if (!relation?.external) return '';
    return this.#linkTo(withPlace(relation.target, link.attributes['w:anchor'] ?? ''));
  }

  #linkTo(target: string): string {
    const address = linkAddress(target);
    if (address === null) this.receipt.note('dropped', 'link-addresses', target);
    return address ?? '';
  }

  #comment({ name, attributes }: WordElement): void {
    const id = attributes['w:id'] ?? '';
    if (name === 'w:commentRangeStart') this.starts.set(id, this.#here());
    if (name === 'w:commentRangeEnd') {
      const place = this.#here();
      this.ends.set(id, place);
      const [paragraph, at] = this.starts.get(id) ?? [];
      if (this.#still && paragraph === place[0] && at === 0 && place[1] === 0)
        this.aboutStills.set(id, this.#still.id);
    }
  }

  #here(): WordPlace {
    const place: PlaceInMaking = [this.paragraphs.length, this.#units.length];
    this.#places.push(place);
    return place;
  }

  #run(run: WordElement, around: Around): void {
    const properties = childOf(run, 'w:rPr');
    if (isOn(childOf(properties, 'w:vanish'))) return this.#hidden(run, around);
    const isStruck = isOn(childOf(properties, 'w:strike')) || isOn(childOf(properties, 'w:dstrike'));
    if (isStruck && !around.deleted && wordsOf(run).trim())
      this.receipt.note('changed', 'struck-words', wordsOf(run));
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

  /** Words that are hidden are left out; fields begin and end in them as anywhere. */
  #hidden(run: WordElement, around: Around): void {
    if (!this.#fields.hides && wordsOf(run).trim())
      this.receipt.note('dropped', 'hidden-words', wordsOf(run));
    for (const child of elementsOf(run)) this.#field(child, around);
  }

  /** What says of a field that it begins, asks for something, shows something, or ends. */
  #field(content: WordElement, around: Around): void {
    if (content.name === 'w:fldChar' && !this.#endless.has(content))
      this.#fields.pass(content.attributes['w:fldCharType'] ?? '', around);
    if (content.name === 'w:instrText' || content.name === 'w:delInstrText')
      this.#fields.ask(ownText(content));
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
      case 'w:sym': {
        const sign = wordSymbol(content);
        if (sign === null && !hidden) this.receipt.note('dropped', 'symbols');
        return add(sign ?? '');
      }
      case 'w:ruby':
        // What is over the words says how they sound.
        return this.#inline(childOf(content, 'w:rubyBase') ?? content, around);
      case 'w:commentReference':
        this.signs.set(content.attributes['w:id'] ?? '', this.#here());
        return;
      case 'w:fldChar':
      case 'w:instrText':
      case 'w:delInstrText':
        return this.#field(content, around);
      case 'w:drawing':
      case 'w:pict':
      case 'w:object':
        return this.#drawing(content, around);
      case 'mc:AlternateContent': {
        for (const child of elementsOf(chosenIn(content))) this.#content(child, about, around);
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
    const boxes = allIn(drawing, 'w:txbxContent');
    for (const box of boxes) this.receipt.note('dropped', 'text-boxes', wordsOf(box));
    const named = findIn(drawing, 'wp:docPr') ?? findIn(drawing, 'pic:cNvPr');
    const embedded = [
      ...allIn(drawing, 'a:blip').map(({ attributes }) => attributes['r:embed'] ?? attributes['r:link']),
      ...allIn(drawing, 'v:imagedata').map(({ attributes }) => attributes['r:id']),
    ];
    if (embedded.length === 0 && boxes.length === 0) this.receipt.note('dropped', 'objects');
    for (const id of embedded) this.#picture(this.parts.relations.get(id ?? ''), named, around);
  }

  #picture(relation: WordRelation | undefined, named: WordElement | null, around: Around): void {
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
