import type { ReactElement } from 'react';
import { useEffect, useState } from 'react';
import { useCommand } from '../palette/commandRegistry';
import type { ArticleSession } from '../session/ArticleSession';
import { painted } from '../session/painted';
import { laterPart } from '../parts/laterPart';

const NameField = laterPart(() => import('./NameField').then((loaded) => loaded.NameField));

/** Answers Ctrl+S: everything is saved already, so it gives this moment a name. */
export function NameVersion({ session }: { session: ArticleSession }): ReactElement | null {
  const [open, setOpen] = useState(false);
  useCommand('version.name', () => setOpen(true), !session.readOnly);
  // There before anybody asks for it, but not before the article is.
  useEffect(() => void painted.then(() => NameField.load()), []);
  if (!open) return null;
  return <NameField session={session} onDone={() => setOpen(false)} />;
}
