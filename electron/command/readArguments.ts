import { parseArgs } from 'node:util';
import type { CommandName } from '../../shared/language/commandLineTexts';
import { isCommand } from './isCommand';

/** Every option there is. One means the same in each command that has it. */
const options = {
  library: { type: 'string' },
  article: { type: 'string', multiple: true },
  edition: { type: 'string' },
  to: { type: 'string' },
  single: { type: 'boolean' },
  zip: { type: 'boolean' },
  'dry-run': { type: 'boolean' },
  drafts: { type: 'boolean' },
  strict: { type: 'boolean' },
  key: { type: 'string' },
  sign: { type: 'string' },
  out: { type: 'string' },
  from: { type: 'string' },
  lock: { type: 'string' },
  new: { type: 'boolean' },
  folder: { type: 'string' },
  host: { type: 'string' },
  port: { type: 'string' },
  cert: { type: 'string' },
  json: { type: 'boolean' },
  language: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const;

type OptionName = keyof typeof options;

const everywhere: readonly OptionName[] = ['json', 'language', 'help'];

/** So many packages are taken in by one command. */
const mostPackages = 1000;

/** The options of each command, besides those that all have, and how many other words it takes at most. */
const allowed: Record<CommandName, { options: readonly OptionName[]; words: number }> = {
  check: { options: ['library', 'article', 'drafts', 'strict'], words: 0 },
  export: { options: ['library', 'article', 'edition', 'to', 'single', 'zip', 'dry-run', 'sign'], words: 0 },
  verify: { options: ['key'], words: 1 },
  key: { options: ['out'], words: 0 },
  pack: { options: ['library', 'article', 'to', 'from', 'lock'], words: 0 },
  unpack: { options: ['library', 'lock', 'new'], words: mostPackages },
  serve: { options: ['folder', 'host', 'port', 'cert', 'key'], words: 0 },
};

/** What was asked for on the command line. */
export interface Asked {
  command: CommandName;
  values: {
    library?: string;
    article?: string[];
    edition?: string;
    to?: string;
    single?: boolean;
    zip?: boolean;
    'dry-run'?: boolean;
    drafts?: boolean;
    strict?: boolean;
    key?: string;
    sign?: string;
    out?: string;
    from?: string;
    lock?: string;
    new?: boolean;
    folder?: string;
    host?: string;
    port?: string;
    cert?: string;
    json?: boolean;
    language?: string;
    help?: boolean;
  };
  words: string[];
}

/** What was typed and not understood: the option or word it is about. */
export interface Misread {
  problem:
    | 'no-command'
    | 'command-unknown'
    | 'option-unknown'
    | 'value-missing'
    | 'word-unknown'
    | 'language-unknown';
  about: string;
}

/** Reads what was typed after the program's name. */
export function readArguments(typed: readonly string[]): Asked | Misread {
  const [command, ...args] = typed;
  if (command === undefined) return { problem: 'no-command', about: '' };
  if (!isCommand(command)) return { problem: 'command-unknown', about: command };
  const { options: own, words } = allowed[command];
  const named = Object.fromEntries([...own, ...everywhere].map((name) => [name, options[name]]));
  try {
    const { values, positionals } = parseArgs({ args, options: named, allowPositionals: true });
    const extra = positionals[words];
    if (extra !== undefined) return { problem: 'word-unknown', about: extra };
    const { language } = values;
    if (language !== undefined && language !== 'nl' && language !== 'en')
      return { problem: 'language-unknown', about: String(language) };
    return { command, values, words: positionals };
  } catch (error) {
    return misread(error);
  }
}

function misread(error: unknown): Misread {
  const { code, message } = error as { code?: unknown; message?: unknown };
  if (typeof code !== 'string' || !code.startsWith('ERR_PARSE_ARGS')) throw error;
  // `Unknown option '--to'. …`, `Option '--to <value>' argument missing`, `… does not take an argument`.
  const about = /'([^' ]+)/.exec(String(message))?.[1] ?? '';
  return { problem: code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION' ? 'option-unknown' : 'value-missing', about };
}
