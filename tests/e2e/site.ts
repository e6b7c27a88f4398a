import { resolve } from 'node:path';
import { type Served, serve } from '../tools/serve';

/** The sample site, on a server of the worker's own. */
export async function site({ playwright: _ }: { playwright: unknown }, use: (site: Served) => Promise<void>): Promise<void> {
  const served = await serve(resolve('tests/pages'));
  await use(served);
  await served.close();
}
