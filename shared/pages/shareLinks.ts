/** A plain link to a place where the article can be shared. */
export interface ShareLink {
  /** Names the icon. */
  id: 'mail' | 'whatsapp' | 'facebook' | 'x' | 'bluesky' | 'linkedin';
  label: string;
  href: string;
}

/** Share links without script or tracker: each only carries the headline and the canonical address. */
export function shareLinks(headline: string, canonical: string, mailLabel: string): ShareLink[] {
  const url = encodeURIComponent(canonical);
  const title = encode(headline);
  const both = encode(`${headline} ${canonical}`);
  return [
    {
      id: 'mail',
      label: mailLabel,
      href: `mailto:?subject=${title}&body=${encode(`${headline}\r\n${canonical}`)}`,
    },
    { id: 'whatsapp', label: 'WhatsApp', href: `https://wa.me/?text=${both}` },
    { id: 'facebook', label: 'Facebook', href: `https://www.facebook.com/sharer/sharer.php?u=${url}` },
    { id: 'x', label: 'X', href: `https://x.com/intent/post?url=${url}&text=${title}` },
    { id: 'bluesky', label: 'Bluesky', href: `https://bsky.app/intent/compose?text=${both}` },
    { id: 'linkedin', label: 'LinkedIn', href: `https://www.linkedin.com/sharing/share-offsite/?url=${url}` },
  ];
}

/** RFC 3986 also reserves the characters that `encodeURIComponent` leaves. */
function encode(text: string): string {
  return encodeURIComponent(text).replace(
    /[!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
