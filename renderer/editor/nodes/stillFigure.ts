import type { NodeViewRenderer } from '@tiptap/core';
import type { SuggestedEnd } from '../../../shared/article/Suggested';
import { stillAddress } from '../../../shared/still/stillAddress';
import { asOnPage, croppedStyle } from '../../stills/croppedStyle';
import type { StillBlockOptions } from './StillBlockOptions';
import { shownEnd } from './suggested';

const ends = ['endInserted', 'endDeleted', 'kindSuggested'] as const;

/** The strip a picture is shown in, as wide as the text: width divided by height. */
const strip = 632 / 264;

type FigureView = ReturnType<NodeViewRenderer>;

/** Shows a still in the text: the picture, its caption to write in, and its credit. Plain DOM, no React per key. */
export function stillFigure(
  first: Parameters<NodeViewRenderer>[0]['node'],
  options: StillBlockOptions,
): FigureView {
  let node = first;
  const figure = document.createElement('figure');
  figure.dataset['block'] = 'still';
  const frame = document.createElement('button');
  frame.type = 'button';
  frame.className = 'pic';
  frame.contentEditable = 'false';
  frame.tabIndex = -1;
  const image = document.createElement('img');
  image.draggable = false;
  frame.append(image);
  const below = document.createElement('figcaption');
  const caption = document.createElement('span');
  caption.className = 'caption';
  const credit = document.createElement('span');
  credit.className = 'cr';
  credit.contentEditable = 'false';
  below.append(caption, credit);
  figure.append(frame, below);
  frame.addEventListener('click', () => options.open(String(node.attrs['still'])));

  function show(): void {
    for (const name of ends) delete figure.dataset[name];
    for (const [name, value] of Object.entries(shownEnd(node.attrs['suggested'] as SuggestedEnd | null)))
      figure.setAttribute(name, value);
    const still = options.stillOf(String(node.attrs['still']));
    const words = options.words();
    const line = still ? options.creditOf(still) : { text: words.gone, missing: true };
    caption.dataset['placeholder'] = words.caption;
    caption.classList.toggle('is-empty', node.content.size === 0);
    credit.textContent = line.text;
    credit.classList.toggle('is-missing', line.missing);
    figure.classList.toggle('is-gone', !still);
    image.alt = still?.altText || words.picture;
    frame.setAttribute('aria-label', image.alt);
    if (!still) {
      image.removeAttribute('src');
      return;
    }
    const address = stillAddress(still.original.hash, 1440, still.turns);
    if (image.getAttribute('src') !== address) image.src = address;
    const { width, height, left, top } = croppedStyle(asOnPage(still), {
      ratio: strip,
      widest: 0,
      page: true,
    });
    Object.assign(image.style, { width, height, left, top });
  }
  show();
  const stop = options.watch(show);

  return {
    dom: figure,
    contentDOM: caption,
    update(next) {
      if (next.type !== node.type) return false;
      node = next;
      show();
      return true;
    },
    ignoreMutation: (mutation) => !caption.contains(mutation.target),
    stopEvent: (event) => event.target instanceof Element && frame.contains(event.target),
    destroy: stop,
  };
}
