/** How much everything in the window may be enlarged, in per cent (WCAG 2.2, 1.4.4 and 1.4.10 ask for 200 and 400). */
export const windowSizes = [100, 125, 150, 200, 300, 400] as const;

/** One of these. */
export type WindowSize = (typeof windowSizes)[number];
