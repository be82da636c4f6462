import type { ArticleCard } from '../../shared/bridge/answers';
import type { DeskRow } from '../../shared/bridge/deskCalls';
import type { ListedEdition } from '../../shared/bridge/editionCalls';
import type { SavedView } from '../../shared/bridge/viewCalls';
import type { Command } from '../../shared/commands/Command';
import type { CommandId } from '../../shared/commands/commands';
import { commandOf } from '../../shared/commands/commands';
import { matchText } from '../../shared/commands/matchText';
import type { Language } from '../../shared/language/Texts';
import type { OfferedCommands } from './commandRegistry';

type Marks = readonly (readonly [number, number])[];

/** One line of the palette. */
export type PaletteResult =
  | {
      kind: 'command';
      id: CommandId;
      command: Command;
      /** It cannot be carried out now. */ off: boolean;
      /** Why, where that is because it is for others; ''. */ because: string;
      /** Whether what it says is so; undefined where it says nothing. */ ticked?: boolean;
      label: string;
      marks: Marks;
    }
  | { kind: 'view'; view: SavedView; label: string; marks: Marks }
  | { kind: 'edition'; edition: ListedEdition; label: string; marks: Marks }
  | { kind: 'article'; card: ArticleCard; label: string; marks: Marks };

export interface PaletteGroup {
  group: 'recent' | 'lately' | 'do' | 'go' | 'copy';
  results: PaletteResult[];
}

/** What somebody keeps on the desk under a name of their own. */
export interface KeptPlaces {
  views: readonly SavedView[];
  editions: readonly ListedEdition[];
}

/**
 * What the palette lists for a query: what can be done, where one can go, kept views and editions too, and the articles that were found in
 * the library, best first. Without a query, what was used last comes first, and then the articles that were opened last. A query that begins with `>` finds
 * commands only. Commands that are `off` are listed where they would be.
 */
export function findResults(
  query: string,
  { offered, off, ticked }: OfferedCommands,
  recent: readonly CommandId[],
  rows: readonly DeskRow[],
  { views, editions }: KeptPlaces,
  language: Language,
): PaletteGroup[] {
  const onlyCommands = query.startsWith('>');
  const sought = (onlyCommands ? query.slice(1) : query).trim();
  const found = offered
    .map((id) => ({ id, command: commandOf(id) }))
    .filter(({ command }) => !command.hidden)
    .flatMap(({ id, command }) => {
      const match = matchText(sought, command.label[language]);
      if (!match) return [];
      // What was used lately comes before what matches just as well.
      const used = recent.includes(id) ? 0.4 : 0;
      return [{ id, command, label: command.label[language], marks: match.marks, score: match.score + used }];
    });
  if (sought) found.sort((a, b) => b.score - a.score);
  const asResult = ({ id, command, label, marks }: (typeof found)[number]): PaletteResult => ({
    kind: 'command',
    id,
    command,
    off: off.has(id),
    because: off.get(id) ?? '',
    ...(command.ticks && { ticked: ticked.has(id) }),
    label,
    marks,
  });
  const lately = sought ? [] : recent.flatMap((id) => found.find((one) => one.id === id) ?? []);
  const rest = found.filter((one) => !lately.includes(one));
  const kept = views.flatMap((view): PaletteResult[] => {
    const match = onlyCommands ? null : matchText(sought, view.name);
    return match ? [{ kind: 'view', view, label: view.name, marks: match.marks }] : [];
  });
  const gathered = editions.flatMap((edition): PaletteResult[] => {
    const match = onlyCommands ? null : matchText(sought, edition.name);
    return match ? [{ kind: 'edition', edition, label: edition.name, marks: match.marks }] : [];
  });
  const groups: PaletteGroup[] = [
    { group: 'recent', results: lately.map(asResult) },
    { group: 'lately', results: sought ? [] : rows.flatMap(asArticle) },
    { group: 'do', results: rest.filter(({ command }) => !command.goes).map(asResult) },
    {
      group: 'go',
      results: [...rest.filter(({ command }) => command.goes).map(asResult), ...kept, ...gathered],
    },
    { group: 'copy', results: onlyCommands || !sought ? [] : rows.flatMap(asArticle) },
  ];
  return groups.filter(({ results }) => results.length > 0);
}

function asArticle({ card, found }: DeskRow): PaletteResult[] {
  if (!card.headline) return [];
  return [{ kind: 'article', card, label: card.headline, marks: found?.headline ?? [] }];
}
