import { version } from '@/package.json';
import { type Options, readOptions, todayInChina } from './options';
import { complain, run, STATUS } from './run';
import { wordsIn } from './words';

/** The command line: `npm run --silent review -- [options] PATH|- …`. */
async function main(): Promise<number> {
  const request = readOptions(process.argv.slice(2), todayInChina(new Date()));
  if (request.kind === 'review') return run(request.options).catch((error) => failed(error, request.options));
  const words = wordsIn[request.lang];
  if (request.kind === 'usage') {
    complain(words.usage[request.fault](request.what) + words.seeHelp);
    return STATUS.unusable;
  }
  process.stdout.write(request.kind === 'help' ? words.help : `${version}\n`);
  return STATUS.reviewed;
}

/** A mistake of ours, outside any one input: one line, like everything else that goes wrong. */
function failed(error: unknown, { lang }: Options): number {
  complain(wordsIn[lang].failed(error instanceof Error ? error.message : String(error)));
  return STATUS.unusable;
}

// A reader that closes standard error as well must not turn into a stack trace.
process.stderr.on('error', () => undefined);
process.exitCode = await main();
