/**
 * Bystanders close by, from behind: heads and shoulders against the light. Drawn twice, first a little
 * towards the light in its colour, then dark over it, which leaves a lit edge.
 *
 * @typedef {object} Bystander
 * @property {number} x middle of the head
 * @property {number} y middle of the head
 * @property {number} size radius of the head
 * @property {'short' | 'bun' | 'hood' | 'beanie' | 'long' | 'cap'} hair
 * @property {number} lean how far the head is turned, -1 to 1
 * @property {boolean} [phone] holds up a telephone
 */

/** @param {Bystander[]} people @param {number} bottom */
export function bystanders(people, bottom) {
  return people
    .map((person) => {
      const shape = figure(person, bottom);
      const edge = person.size / 40;
      return (
        `<g fill="url(#rim)" transform="translate(${edge * 1.3} ${-edge * 0.9})">${shape}</g>` +
        `<g fill="#07070b">${shape}</g>` +
        (person.phone ? phone(person) : '')
      );
    })
    .join('');
}

/** @param {Bystander} person @param {number} bottom */
function figure({ x, y, size: r, hair, lean, phone: holds }, bottom) {
  const tilt = lean * r * 0.16;
  const neck = r * 0.5;
  const shoulder = r * 2.15;
  const down = y + r * 2.05;
  const body =
    `<path d="M${x - neck} ${y + r * 0.6}C${x - neck} ${y + r * 1.1} ${x - neck * 1.2} ${y + r * 1.22} ${x - r * 1.1} ${y + r * 1.46}` +
    `C${x - shoulder * 0.86} ${y + r * 1.8} ${x - shoulder} ${down} ${x - shoulder * 1.04} ${down + r * 0.9}` +
    `C${x - shoulder * 1.13} ${down + r * 2.4} ${x - shoulder * 1.16} ${bottom} ${x - shoulder * 1.16} ${bottom + 9}` +
    `H${x + shoulder * 1.16}C${x + shoulder * 1.16} ${bottom} ${x + shoulder * 1.13} ${down + r * 2.4} ${x + shoulder * 1.04} ${down + r * 0.9}` +
    `C${x + shoulder} ${down} ${x + shoulder * 0.86} ${y + r * 1.8} ${x + r * 1.1} ${y + r * 1.46}` +
    `C${x + neck * 1.2} ${y + r * 1.22} ${x + neck} ${y + r * 1.1} ${x + neck} ${y + r * 0.6}z"/>`;
  const head = `<ellipse cx="${x + tilt}" cy="${y}" rx="${r * 0.8}" ry="${r}"/>`;
  const ears = `<ellipse cx="${x + tilt - r * 0.8}" cy="${y + r * 0.12}" rx="${r * 0.12}" ry="${r * 0.24}"/><ellipse cx="${x + tilt + r * 0.8}" cy="${y + r * 0.12}" rx="${r * 0.12}" ry="${r * 0.24}"/>`;
  const collar = `<path d="M${x - r * 1.0} ${y + r * 1.75}C${x - r * 0.92} ${y + r * 0.78} ${x - r * 0.5} ${y + r * 0.86} ${x} ${y + r * 0.86}C${x + r * 0.5} ${y + r * 0.86} ${x + r * 0.92} ${y + r * 0.78} ${x + r * 1.0} ${y + r * 1.75}z"/>`;
  const arm = holds
    ? `<path d="M${x + shoulder * 0.62} ${down + r}C${x + shoulder * 1.05} ${down + r * 0.6} ${x + shoulder * 1.02} ${y + r * 0.4} ${x + shoulder * 0.98} ${y - r * 0.5}` +
      `L${x + shoulder * 1.2} ${y - r * 0.52}C${x + shoulder * 1.42} ${y + r * 0.7} ${x + shoulder * 1.38} ${down + r} ${x + shoulder * 1.04} ${down + r * 2.2}z"/>` +
      `<ellipse cx="${x + shoulder * 1.09}" cy="${y - r * 0.5}" rx="${r * 0.34}" ry="${r * 0.42}"/>`
    : '';
  return body + collar + head + top(hair, x + tilt, y, r, ears) + arm;
}

/** @param {Bystander['hair']} hair @param {number} x @param {number} y @param {number} r @param {string} ears */
function top(hair, x, y, r, ears) {
  switch (hair) {
    case 'short':
      return `<path d="M${x - r * 0.86} ${y + r * 0.15}C${x - r * 1.05} ${y - r * 1.3} ${x + r * 1.05} ${y - r * 1.3} ${x + r * 0.86} ${y + r * 0.15}L${x + r * 0.6} ${y + r * 0.8}H${x - r * 0.6}z"/>${ears}`;
    case 'bun':
      return `<path d="M${x - r * 0.87} ${y + r * 0.3}C${x - r * 1.05} ${y - r * 1.25} ${x + r * 1.05} ${y - r * 1.25} ${x + r * 0.87} ${y + r * 0.3}z"/><ellipse cx="${x + r * 0.12}" cy="${y - r * 1.18}" rx="${r * 0.42}" ry="${r * 0.36}"/>${ears}`;
    case 'hood':
      return `<path d="M${x - r * 1.1} ${y + r * 1.5}C${x - r * 1.35} ${y - r * 0.2} ${x - r * 1.0} ${y - r * 1.32} ${x + r * 0.05} ${y - r * 1.34}C${x + r * 1.05} ${y - r * 1.3} ${x + r * 1.32} ${y - r * 0.2} ${x + r * 1.12} ${y + r * 1.5}z"/>`;
    case 'beanie':
      return `<path d="M${x - r * 0.93} ${y + r * 0.1}C${x - r * 1.05} ${y - r * 1.42} ${x + r * 1.05} ${y - r * 1.42} ${x + r * 0.93} ${y + r * 0.1}z"/><circle cx="${x}" cy="${y - r * 1.2}" r="${r * 0.24}"/>${ears}`;
    case 'long':
      return `<path d="M${x - r * 0.95} ${y + r * 1.55}C${x - r * 1.25} ${y - r * 0.1} ${x - r * 0.95} ${y - r * 1.16} ${x} ${y - r * 1.14}C${x + r * 0.95} ${y - r * 1.16} ${x + r * 1.25} ${y - r * 0.1} ${x + r * 0.95} ${y + r * 1.55}C${x + r * 0.4} ${y + r * 1.85} ${x - r * 0.4} ${y + r * 1.85} ${x - r * 0.95} ${y + r * 1.55}z"/>`;
    case 'cap':
      return `<path d="M${x - r * 0.9} ${y - r * 0.05}C${x - r * 0.98} ${y - r * 1.3} ${x + r * 0.98} ${y - r * 1.3} ${x + r * 0.9} ${y - r * 0.05}l${-r * 0.1} ${r * 0.2}H${x - r * 0.8}z"/>${ears}`;
  }
}

/** A raised telephone with the shop on its screen. @param {Bystander} person */
function phone({ x, y, size: r }) {
  const left = x + r * 1.86;
  const high = y - r * 2.25;
  return (
    `<g transform="rotate(4 ${left} ${high})"><rect x="${left - r * 0.08}" y="${high - r * 0.08}" width="${r * 1.0}" height="${r * 1.86}" rx="${r * 0.16}" fill="#050508"/>` +
    `<rect x="${left}" y="${high + r * 0.02}" width="${r * 0.84}" height="${r * 1.66}" rx="${r * 0.08}" fill="#1a2846"/>` +
    `<rect x="${left}" y="${high + r * 0.62}" width="${r * 0.84}" height="${r * 0.42}" fill="#e9f3ff"/>` +
    `<rect x="${left}" y="${high + r * 1.04}" width="${r * 0.84}" height="${r * 0.3}" fill="#8fb0d8" opacity=".7"/>` +
    `<circle cx="${left + r * 0.15}" cy="${high + r * 0.46}" r="${r * 0.06}" fill="#ffca70"/><circle cx="${left + r * 0.66}" cy="${high + r * 0.38}" r="${r * 0.06}" fill="#ffca70"/></g>`
  );
}
