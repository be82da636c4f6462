/** What a proof adds to a theme's own print style: room between the lines, and a place for what is written by hand. */
export const proofStyles = `
@media print {
  /* Letters drawn together are no letters to whoever searches in the PDF. */
  body { font-variant-ligatures: none; }
  main p, main li, main blockquote, main h2 { line-height: 1.9; }
  main p, main li { orphans: 3; widows: 3; }
  .katern-proof { margin-block-start: 12mm; padding-block-start: 4mm; border-block-start: 0.5pt solid #333; color: #000; }
  .katern-proof h2, .katern-proof h3 { margin: 0 0 2mm; font: bold 11pt/1.4 sans-serif; break-after: avoid; }
  .katern-proof h3 { margin-block-start: 6mm; }
  .katern-proof dl { margin: 0; font: 9pt/1.6 sans-serif; }
  .katern-proof dl div { display: flex; gap: 4mm; }
  .katern-proof dt { inline-size: 32mm; color: #333; }
  .katern-proof dd { margin: 0; }
  .katern-mark { font: bold 0.62em/1 sans-serif; vertical-align: super; color: #000; }
  .katern-proof ol { margin: 0; padding-inline-start: 6mm; font: 9pt/1.6 sans-serif; }
  .katern-proof li { break-inside: avoid; margin-block-end: 3mm; }
  .katern-proof li p { margin: 0 0 1mm; line-height: 1.5; }
  .katern-proof .katern-line { block-size: 10mm; border-block-end: 0.3pt solid #999; break-inside: avoid; }
}
`;
