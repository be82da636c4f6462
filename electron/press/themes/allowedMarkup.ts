/** The elements of HTML and SVG that a theme may use. None runs, none loads a document, none takes input. */
const elements = new Set(
  (
    'html head body title meta link script a abbr address article aside b bdi bdo blockquote br caption cite code ' +
    'col colgroup data dd del details dfn div dl dt em figcaption figure footer h1 h2 h3 h4 h5 h6 header hgroup hr ' +
    'i img ins kbd li main mark menu nav ol p picture pre q rp rt ruby s samp search section small source span ' +
    'strong sub summary sup table tbody td tfoot th thead time tr u ul var wbr ' +
    'svg g path circle ellipse line polyline polygon rect text tspan desc defs lineargradient radialgradient stop ' +
    'clippath mask'
  ).split(' '),
);

/** Elements without an end. */
export const voidElements = new Set('br col hr img link meta source wbr'.split(' '));

/** Attributes that hold an address, and so need more care than escaping. */
export const addressAttributes = new Set(['href', 'src', 'cite', 'srcset', 'imagesrcset']);

/** Attributes that may hold a value of the page, besides addresses. */
const openAttributes = new Set(
  (
    'content class id lang dir title alt datetime width height sizes media type value label name property hreflang ' +
    'start imagesizes headers span scope abbr reversed open'
  ).split(' '),
);

/** Attributes whose text the template itself says. */
const fixedAttributes = new Set(
  (
    'rel http-equiv charset target as loading decoding fetchpriority crossorigin referrerpolicy role tabindex hidden ' +
    'colspan rowspan translate spellcheck color sizes xmlns version viewbox focusable preserveaspectratio d x y x1 x2 ' +
    'y1 y2 cx cy r rx ry points fill fill-rule fill-opacity clip-rule clip-path mask stroke stroke-width ' +
    'stroke-linecap stroke-linejoin stroke-dasharray stroke-dashoffset stroke-opacity stroke-miterlimit opacity ' +
    'transform offset stop-color stop-opacity gradientunits gradienttransform font-family font-size font-weight ' +
    'font-style text-anchor dominant-baseline letter-spacing pathlength'
  ).split(' '),
);

const svgRoot = 'http://www.w3.org/2000/svg';

/** What kind of attribute it is, or null for one that no theme may use. */
export function attributeKind(name: string): 'address' | 'open' | 'fixed' | null {
  if (addressAttributes.has(name)) return 'address';
  if (openAttributes.has(name) || /^(?:aria-[a-z]+|data-[a-z][a-z0-9-]*)$/.test(name)) return 'open';
  return fixedAttributes.has(name) ? 'fixed' : null;
}

/** Whether a fixed text may stand in an attribute: an SVG's paint may only be of that SVG. */
export function isFixedTextAllowed(name: string, text: string): boolean {
  if (name === 'xmlns') return text === svgRoot;
  return !/url\s*\((?!\s*['"]?#)/i.test(text) && !text.includes('\\');
}

export function isElementAllowed(name: string): boolean {
  return elements.has(name);
}

/** What a page may say of its relations without anything being loaded. */
const spoken = new Set('canonical alternate author license next prev up me help search'.split(' '));
/** What a page may load by a link. */
const loaded = new Set('stylesheet preload icon apple-touch-icon mask-icon'.split(' '));

/** Whether a `link` of these relations loads its file; null when themes have no such link. */
export function linkLoads(rel: string): boolean | null {
  const words = rel.toLowerCase().split(/\s+/).filter(Boolean);
  if (words.length === 0 || !words.every((word) => spoken.has(word) || loaded.has(word))) return null;
  return words.some((word) => loaded.has(word));
}
