/** The picture of a shared link, in pixels. */
export const shareCard = { width: 1200, height: 630 } as const;
