/**
 * Rules about a page as it is laid out. Each runs inside the browser, on the page that is open, and so refers to
 * nothing outside itself.
 */

/** What is wider than the window, or cut off by the box it stands in. */
export function overflowFindings(): string[] {
  const findings: string[] = [];
  const { scrollWidth, clientWidth } = document.documentElement;
  if (scrollWidth > clientWidth) findings.push(`${scrollWidth} wide in a window of ${clientWidth}`);
  for (const element of document.querySelectorAll<HTMLElement>('body *')) {
    if (element.closest('.skip, svg')) continue;
    const { left, right, width, height } = element.getBoundingClientRect();
    const name = `${element.tagName.toLowerCase()}.${element.className} "${(element.textContent ?? '').slice(0, 30)}"`;
    if (width > 0 && height > 0 && (right > clientWidth + 1 || left < -1))
      findings.push(`${name} stands out`);
    const style = getComputedStyle(element);
    const hides = /hidden|clip/.test(`${style.overflowX} ${style.overflowY}`);
    if (
      hides &&
      (element.scrollWidth > element.clientWidth + 1 || element.scrollHeight > element.clientHeight + 1)
    )
      findings.push(`${name} is cut off`);
  }
  return findings;
}

/**
 * Stops of the keyboard that cannot be seen or are covered by something. Wants a key to have been pressed, so that
 * the browser shows where one is.
 */
export function focusFindings(): string[] {
  const findings: string[] = [];
  const stops = [
    ...document.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, [tabindex]'),
  ];
  for (const stop of stops) {
    if (stop.tabIndex < 0) continue;
    if (stop.tabIndex > 0) findings.push('an order of its own');
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    const before = getComputedStyle(stop).outlineStyle;
    stop.focus();
    const name = `"${(stop.textContent ?? '').trim().slice(0, 40)}"`;
    if (document.activeElement !== stop) {
      findings.push(`${name} takes no focus`);
      continue;
    }
    const { outlineStyle, outlineWidth } = getComputedStyle(stop);
    if (before !== 'none' || outlineStyle === 'none' || Number.parseFloat(outlineWidth) < 2)
      findings.push(`${name} is not marked`);
    const [box] = stop.getClientRects();
    const top = box && document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
    if (!top || !(stop.contains(top) || top.contains(stop))) findings.push(`${name} is covered`);
  }
  return findings;
}

/** How light a page's paper and ink are, 0 to 1. */
export function paperAndInk(): { paper: number; ink: number } {
  const light = (colour: string): number => {
    const [red = 0, green = 0, blue = 0] = (colour.match(/[\d.]+/g) ?? []).map(Number);
    return (0.2126 * red + 0.7152 * green + 0.0722 * blue) / 255;
  };
  const heading = document.querySelector('h1') ?? document.body;
  return {
    paper: light(getComputedStyle(document.body).backgroundColor),
    ink: light(getComputedStyle(heading).color),
  };
}

/** What moves although the reader asked for stillness. */
export function movingFindings(): string[] {
  const findings = document.getAnimations().map((animation) => `an animation ${animation.id}`);
  if (getComputedStyle(document.documentElement).scrollBehavior !== 'auto') findings.push('scrolling glides');
  for (const element of document.querySelectorAll('body *')) {
    const { transitionDuration, animationName } = getComputedStyle(element);
    if (Number.parseFloat(transitionDuration) > 0.01) findings.push(`${element.tagName} glides`);
    if (animationName !== 'none') findings.push(`${element.tagName} moves`);
  }
  return findings;
}

/** Characters on a line of running text in the middle of the range, or 0 where there is none of three lines. */
export function charactersPerLine(): number {
  const counts: number[] = [];
  if (document.querySelector<HTMLMetaElement>('meta[property="og:type"]')?.content !== 'article') return 0;
  for (const paragraph of document.querySelectorAll<HTMLElement>('main article p')) {
    const style = getComputedStyle(paragraph);
    const lines = Math.round(paragraph.clientHeight / Number.parseFloat(style.lineHeight));
    const length = (paragraph.textContent ?? '').length;
    // Short and large texts are not running text.
    if (lines >= 3 && length > 180 && Number.parseInt(style.fontWeight, 10) < 500)
      counts.push(length / (lines - 0.5));
  }
  counts.sort((a, b) => a - b);
  return counts[Math.floor(counts.length / 2)] ?? 0;
}

/** Whether the summary an article opens with is one: at least eighty characters, and bold nearly throughout. */
export function standfirstFindings(): string[] {
  if (document.querySelector<HTMLMetaElement>('meta[property="og:type"]')?.content !== 'article') return [];
  const said = document.querySelector<HTMLMetaElement>('meta[name="description"]')?.content ?? '';
  const holder = [...document.querySelectorAll('main p')].find((paragraph) =>
    (paragraph.textContent ?? '').startsWith(said.slice(0, 40)),
  );
  // A paragraph of the text has no class: this article has no summary of its own.
  if (!holder?.className) return [];
  const letters = { all: 0, bold: 0 };
  const walk = document.createTreeWalker(holder, NodeFilter.SHOW_TEXT);
  while (walk.nextNode()) {
    const { length } = walk.currentNode.textContent ?? '';
    letters.all += length;
    const weight = Number(getComputedStyle(walk.currentNode.parentElement ?? holder).fontWeight);
    if (weight >= 600) letters.bold += length;
  }
  if (letters.all < 80) return [`a standfirst of ${letters.all}`];
  return letters.bold < letters.all * 0.9 ? ['a standfirst that is not bold'] : [];
}

/** Items of a list that lie over each other or touch, and words that are broken though they would fit. */
export function crowdedFindings(): string[] {
  const findings: string[] = [];
  const near = 12;
  for (const list of document.querySelectorAll('main ul, main ol')) {
    const items = [...list.children].flatMap((item) => {
      const parts = [...item.children].map((part) => part.getBoundingClientRect());
      if (!item.querySelector('picture, time')) return [];
      const side = (of: 'left' | 'right' | 'top' | 'bottom'): number[] => parts.map((part) => part[of]);
      return {
        name: (item.textContent ?? '').trim().slice(0, 40),
        left: Math.min(...side('left')),
        right: Math.max(...side('right')),
        top: Math.min(...side('top')),
        bottom: Math.max(...side('bottom')),
      };
    });
    for (const one of items) {
      for (const other of items) {
        const under =
          other !== one && other.left < one.right && other.right > one.left && other.top >= one.top;
        if (under && other.top < one.bottom + near) findings.push(`"${one.name}" touches "${other.name}"`);
      }
    }
  }
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let text = texts.nextNode(); text; text = texts.nextNode()) {
    for (const { 0: word, index } of (text.textContent ?? '').matchAll(
      /(?<!\S)\p{L}{3,16}(?=[.,:;!?]?(?:\s|$))/gu,
    )) {
      const range = document.createRange();
      // The first letter may be a large one, and higher.
      range.setStart(text, index + 1);
      range.setEnd(text, index + word.length);
      const lines = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)));
      if (lines.size > 1) findings.push(`"${word}" is broken`);
    }
  }
  return findings;
}
