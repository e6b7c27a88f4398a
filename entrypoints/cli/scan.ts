import { todayInChina } from './options';
import { complain } from './run';
import { readScanOptions } from './scan/options';
import { SCAN_STATUS, scan } from './scan/scan';
import { scanWords } from './scan/words';

/** The scan of many platforms: `npm run scan -- targets.csv --out DIR`. */
async function main(): Promise<number> {
  const request = readScanOptions(process.argv.slice(2), todayInChina(new Date()));
  if (request.kind === 'help') {
    process.stdout.write(scanWords[request.lang].help);
    return SCAN_STATUS.done;
  }
  if (request.kind === 'usage') {
    complain(scanWords[request.lang].usage(request.what));
    return SCAN_STATUS.unusable;
  }
  const stop = new AbortController();
  // Not `once`: a library of Crawlee's ends the process when it finds no other listener left. Asked a second time, stop at once.
  for (const name of ['SIGINT', 'SIGTERM'] as const)
    process.on(name, () => (stop.signal.aborted ? process.exit(SCAN_STATUS.stopped) : stop.abort()));
  try {
    return await scan(request.options, stop.signal, complain);
  } catch (error) {
    complain(scanWords[request.options.lang].failed(error instanceof Error ? error.message : String(error)));
    return SCAN_STATUS.unusable;
  }
}

// Everything is written and closed by now; Crawlee leaves timers behind that would hold the process for a second.
process.exit(await main());
