/** A thread for tests: does to itself what the page says. */
import { parentPort } from 'node:worker_threads';

const hoard = [];
const doings = {
  throw() {
    throw new Error('broke on this page');
  },
  exit() {
    process.exit(3);
  },
  hang() {
    for (;;);
  },
  hoard() {
    for (;;) hoard.push(new Array(1e6).fill(hoard.length));
  },
};

async function answer({ n, page }) {
  const text = page.form === 'bytes' ? new TextDecoder().decode(page.bytes) : page.text;
  doings[text]?.();
  await new Promise((resolve) => setTimeout(resolve, 5));
  parentPort?.postMessage({ n, answer: { why: 'read', detail: text, linked: [] } });
}

let last = Promise.resolve();
parentPort?.on('message', (question) => {
  last = last.then(() => answer(question));
});
