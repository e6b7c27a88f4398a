import { parseArgs } from 'node:util';

export type Format = 'text' | 'json' | 'html' | 'csv';
export type FailOn = 'beyond' | 'caution';
export type Language = 'zh-CN' | 'en';

export interface Options {
  format: Format;
  lang: Language;
  asOf: string;
  failOn?: FailOn;
  /** All inputs are accepted together: say what they grant in effect, and open what they link to beside them. */
  bundle?: boolean;
  inputs: string[];
}

/** What the words of the command line ask for. A usage error names the option and the value it cannot take. */
export type Request =
  | { kind: 'review'; options: Options }
  | { kind: 'help' | 'version'; lang: Language }
  | { kind: 'usage'; lang: Language; fault: 'option' | 'value' | 'date' | 'no-input'; what: string };

const CHOICES = {
  format: ['text', 'json', 'html', 'csv'],
  lang: ['zh-CN', 'en'],
  'fail-on': ['beyond', 'caution'],
} as const;

/** Reads the arguments; `today` (YYYY-MM-DD) is the date when none is given. */
export function readOptions(args: readonly string[], today: string): Request {
  const parsed = parse(args);
  const lang = pick(CHOICES.lang, parsed.values.lang) ?? 'zh-CN';
  if (parsed.fault !== undefined) return { kind: 'usage', lang, fault: 'option', what: parsed.fault };
  const { values, positionals: inputs } = parsed;
  if (values.help) return { kind: 'help', lang };
  if (values.version) return { kind: 'version', lang };
  for (const name of ['format', 'lang', 'fail-on'] as const) {
    const value = values[name];
    if (value !== undefined && pick<string>(CHOICES[name], value) === undefined) {
      return { kind: 'usage', lang, fault: 'value', what: `--${name} ${value} (${CHOICES[name].join(' | ')})` };
    }
  }
  const asOf = values['as-of'] ?? today;
  if (!isDate(asOf)) return { kind: 'usage', lang, fault: 'date', what: `--as-of ${asOf}` };
  if (inputs.length === 0) return { kind: 'usage', lang, fault: 'no-input', what: '' };
  const format = pick(CHOICES.format, values.format) ?? 'text';
  const { bundle } = values;
  const failOn = pick(CHOICES['fail-on'], values['fail-on']);
  return {
    kind: 'review',
    options: { format, lang, asOf, inputs, ...(bundle && { bundle }), ...(failOn && { failOn }) },
  };
}

/** Today in China, where the dates of norms are counted. */
export function todayInChina(now: Date): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Shanghai', year: 'numeric', month: '2-digit', day: '2-digit' }).format(now);
}

interface Parsed {
  values: { format?: string; lang?: string; 'as-of'?: string; 'fail-on'?: string; bundle?: boolean; help?: boolean; version?: boolean };
  positionals: string[];
  /** The option that does not exist or lacks its value. */
  fault?: string;
}

function parse(args: readonly string[]): Parsed {
  const config = {
    options: {
      format: { type: 'string' },
      lang: { type: 'string' },
      'as-of': { type: 'string' },
      'fail-on': { type: 'string' },
      bundle: { type: 'boolean' },
      help: { type: 'boolean', short: 'h' },
      version: { type: 'boolean', short: 'V' },
    },
    allowPositionals: true,
  } as const;
  try {
    return parseArgs({ ...config, args: [...args] });
  } catch (error) {
    const { values, tokens } = parseArgs({ ...config, args: [...args], strict: false, tokens: true });
    const bad = tokens.find((token) => token.kind === 'option' && !isSound(token.name, token.value, config.options));
    const lang = typeof values.lang === 'string' ? values.lang : undefined;
    const fault = bad?.kind === 'option' ? bad.rawName : error instanceof Error ? error.message : String(error);
    return { values: lang === undefined ? {} : { lang }, positionals: [], fault };
  }
}

/** Whether an option exists and has (or lacks) a value as it should; one that swallowed another option lacks it. */
function isSound(name: string, value: string | undefined, options: Record<string, { type: 'string' | 'boolean' }>): boolean {
  const type = Object.hasOwn(options, name) ? options[name]?.type : undefined;
  if (type === undefined) return false;
  return type === 'string' ? value !== undefined && !value.startsWith('-') : value === undefined;
}

function pick<T extends string>(choices: readonly T[], value: string | undefined): T | undefined {
  return choices.find((choice) => choice === value);
}

function isDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}
