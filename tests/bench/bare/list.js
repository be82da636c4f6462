/*
 * The plainest list of 100,000 rows there can be, as long and as full as the desk's: rows made as they come into
 * sight, and nothing behind them.
 */
const count = 100_000;
const height = 60;
const ahead = 480;
const list = document.getElementById('list');
const whole = document.createElement('div');
whole.style.height = `${count * height}px`;
list.append(whole);
/** @type {Map<number, HTMLElement>} */
const rows = new Map();

function draw() {
  const from = Math.max(0, Math.floor((list.scrollTop - ahead) / height));
  const until = Math.min(count, Math.ceil((list.scrollTop + list.clientHeight + ahead) / height));
  for (const [index, row] of rows) {
    if (index >= from && index < until) continue;
    row.remove();
    rows.delete(index);
  }
  for (let index = from; index < until; index++) {
    if (rows.has(index)) continue;
    const row = document.createElement('div');
    row.className = 'row';
    row.style.top = `${index * height}px`;
    for (const text of [
      '',
      '',
      `Een kop van een stuk, nummer ${index}`,
      'klaar',
      'ab',
      '321',
      'gisteren 12.03',
    ]) {
      const cell = document.createElement('span');
      cell.textContent = text;
      row.append(cell);
    }
    rows.set(index, row);
    whole.append(row);
  }
}
draw();
list.addEventListener('scroll', draw, { passive: true });
