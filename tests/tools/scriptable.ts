/** A page of the extension that a test can run expressions in, in whatever browser. */
export interface Scriptable {
  /** The value of an expression among the page's own names, a promise awaited; it must survive JSON. */
  evaluate: (expression: string) => Promise<unknown>;
}

/** Waits until the expression is truthy there and gives its value; throws after `timeout` ms. */
export async function untilTrue(page: Scriptable, expression: string, timeout = 10_000): Promise<unknown> {
  const until = Date.now() + timeout;
  while (Date.now() < until) {
    const value = await page.evaluate(expression);
    if (value) return value;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`not true within ${timeout} ms: ${expression}`);
}
