import type { ReactElement } from 'react';

/** Lit windows of a row of canal houses: column and row on a grid of 8 by 10 pixels. */
const windows = [
  [2, 4],
  [3, 6],
  [6, 3],
  [6, 5],
  [8, 6],
  [9, 4],
  [11, 3],
  [11, 6],
  [14, 4],
  [14, 6],
  [16, 5],
  [17, 4],
  [19, 6],
  [20, 4],
  [22, 3],
  [23, 5],
  [26, 4],
  [28, 5],
  [29, 3],
  [31, 4],
  [33, 5],
  [34, 3],
  [35, 6],
  [37, 4],
] as const;

/** A row of canal houses at night, drawn. */
export function DrawnStill(): ReactElement {
  return (
    <svg className="drawn-still" viewBox="0 0 312 130" preserveAspectRatio="xMidYMid slice">
      <rect width="312" height="130" fill="#15223a" />
      <rect y="88" width="312" height="42" fill="#0d1626" />
      <path
        fill="#0a101c"
        d="M0 92V46h14V34h10v-8h12v8h10v12h10V38l16-18 16 18v8h6V30h8v-8h22v8h8v22h10V34h8V24h8v-8h10v8h8v10h8v16h8V38l18-16 18 16v10h6V28h34v22h8V36l14-14 14 14v56z"
      />
      <path
        fill="#0a101c"
        opacity=".55"
        d="M0 92h312l-14 30-40-22-30 24-44-24-36 22-40-20-44 20-36-22L0 118z"
      />
      {windows.map(([column, row]) => (
        <g key={`${column}-${row}`} fill="#f0b354">
          <rect
            x={column * 8 + 2}
            y={row * 10 + 14}
            width="4"
            height="6"
            opacity={(column + row) % 4 === 0 ? 0.35 : 0.95}
          />
          <rect x={column * 8 + 2} y={168 - row * 8} width="4" height="3" opacity=".35" />
        </g>
      ))}
      <rect x="196" y="72" width="66" height="20" fill="#e9f1fb" />
      <path stroke="#0a101c" strokeWidth="1.5" d="M212 72v20M229 72v20M246 72v20" />
      <rect x="196" y="96" width="66" height="22" fill="#b9cdea" opacity=".28" />
      <path stroke="#ff6b4a" strokeWidth="1.2" opacity=".8" d="m170 98 142-8" />
      <path fill="#05080f" d="M0 130v-12q8-8 16 0 6-10 14 0 8-6 12 2 10-10 18 2 8-8 16 2 6-4 10 6z" />
    </svg>
  );
}
