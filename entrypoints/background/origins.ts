/** The pattern that asks for one host, as both browsers take it: Firefox knows no ports in patterns. Undefined for no web address. */
export function patternOf(url: string): string | undefined {
  if (!URL.canParse(url)) return undefined;
  const { protocol, hostname } = new URL(url);
  return protocol === 'https:' || protocol === 'http:' ? `${protocol}//${hostname}/*` : undefined;
}
