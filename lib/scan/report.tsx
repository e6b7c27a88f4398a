import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import baseCss from '@/components/base.css?raw';
import { catalogues } from '@/components/locales';
import { HeatRows } from '@/components/scan/HeatTable';
import { reportWords } from '@/components/scan/report-words';
import { ScanReport, type ScanReportProps } from '@/components/scan/ScanReport';
import scanCss from '@/components/scan/scan.css?raw';
import tokensCss from '@/components/tokens.css?raw';
import { type PackTexts, ViewProvider } from '@/components/view';
import { viewOf } from '@/components/view-of';
import type { Locale } from '@/lib/engine/types';
import { MOST_ROWS } from './table';

const policy = "default-src 'none'; style-src 'unsafe-inline'";
const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** Rows put into words at once: of a large scan the table is most of the report, and is not held whole. */
const BLOCK = 50;
/** Where the rows go; no text of a page can look like this, since it is escaped. */
const HERE = '<tr id="rows"></tr>';

/** The report of a scan as one self-contained HTML file, in parts: no script, no request, every word of the pages escaped. */
export function* scanReport(
  { table, ...props }: Omit<ScanReportProps, 'rows'>,
  { pack, locale }: { pack: PackTexts; locale: Locale },
): Generator<string> {
  const view = viewOf(pack, locale);
  const markup = (content: ReactNode) => renderToStaticMarkup(<ViewProvider view={view}>{content}</ViewProvider>);
  const title = `${reportWords[locale].title(table.platforms.length, table.practices.length)} · ${catalogues[locale].product}`;
  const [before = '', after = ''] = markup(<ScanReport {...props} table={table} rows={<tr id="rows" />} />).split(HERE);
  yield `<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<title>${escaped(title)}</title>
<style>${tokensCss}${baseCss}${scanCss}</style>
</head>
<body>${before}`;
  const shown = Math.min(MOST_ROWS, table.platforms.length);
  for (let from = 0; from < shown; from += BLOCK) {
    yield markup(<HeatRows practices={table.practices} rows={table.platforms.slice(from, Math.min(from + BLOCK, shown))} />);
  }
  yield `${after}</body>
</html>
`;
}
