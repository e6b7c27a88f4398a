import { renderToStaticMarkup } from 'react-dom/server';
import baseCss from '@/components/base.css?raw';
import { catalogues } from '@/components/locales';
import { reportWords } from '@/components/scan/report-words';
import { ScanReport, type ScanReportProps } from '@/components/scan/ScanReport';
import scanCss from '@/components/scan/scan.css?raw';
import tokensCss from '@/components/tokens.css?raw';
import { type PackTexts, ViewProvider } from '@/components/view';
import { viewOf } from '@/components/view-of';
import type { Locale } from '@/lib/engine/types';

const policy = "default-src 'none'; style-src 'unsafe-inline'";
const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** The report of a scan as one self-contained HTML file: no script, no request, every word of the pages escaped. */
export function scanReport(props: ScanReportProps, { pack, locale }: { pack: PackTexts; locale: Locale }): string {
  const title = `${reportWords[locale].title(props.table.platforms.length, props.table.practices.length)} · ${catalogues[locale].product}`;
  const body = renderToStaticMarkup(
    <ViewProvider view={viewOf(pack, locale)}>
      <ScanReport {...props} />
    </ViewProvider>,
  );
  return `<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<title>${escaped(title)}</title>
<style>${tokensCss}${baseCss}${scanCss}</style>
</head>
<body>${body}</body>
</html>
`;
}
