import type { ReactElement } from 'react';
import { useState } from 'react';
import type { ScreenName } from '../../shared/language/guide/screenNames';
import { useLanguage } from '../settings/language';
import { useTheme } from '../settings/theme';

interface GuidePictureProps {
  screen: ScreenName;
  alt: string;
}

/** A screen as it looks in the language and appearance of now; nothing where there is no picture of it. */
export function GuidePicture({ screen, alt }: GuidePictureProps): ReactElement | null {
  const address = `/guide/${screen}-${useLanguage()}-${useTheme()}.webp`;
  const [missing, setMissing] = useState('');
  if (missing === address) return null;
  return (
    <img
      className="guide-picture"
      src={address}
      alt={alt}
      width={1440}
      height={900}
      loading="lazy"
      onError={() => setMissing(address)}
    />
  );
}
