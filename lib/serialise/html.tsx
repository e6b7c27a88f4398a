import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { BundleReport } from '@/components/BundleReport';
import baseCss from '@/components/base.css?raw';
import { catalogues } from '@/components/locales';
import { Report } from '@/components/Report';
import { numbered, ReportList } from '@/components/ReportList';
import reportCss from '@/components/report.css?raw';
import reviewCss from '@/components/review.css?raw';
import tokensCss from '@/components/tokens.css?raw';
import { type PackTexts, ViewProvider } from '@/components/view';
import { viewOf } from '@/components/view-of';
import { chinaTime } from '@/lib/evidence/download';
import { hash } from '@/lib/review/findings';
import type { Bundle } from '@/lib/schema/bundle';
import type { Review } from '@/lib/schema/review';
import type { Language } from '@/lib/settings';

export interface SerialiseOptions {
  pack: PackTexts;
  locale: Language;
  /** When it is saved, ISO time, given by the caller: there is no clock here. */
  savedAt?: string;
}

/** No page text can become markup: React escapes it, and the policy forbids scripts, requests and frames even so. */
const policy = "default-src 'none'; style-src 'unsafe-inline'";

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/**
 * A review as one self-contained, printable HTML file: no script, no request, every word of the page escaped. The review itself is
 * embedded as JSON (`#review-json`), and its SHA-256, of the UTF-8 bytes of exactly that text, is printed beside the source's.
 */
export function toHtml(review: Review, options: SerialiseOptions): string {
  return fileOf(titleOf(review, options), <Embedded review={review} {...options} />, options);
}

/**
 * Several reviews in one such file, one after the other, behind a list of them; their JSON is in `#review-json-1`, `-2` and so on. With a
 * bundle, what it says of all of them stands before the first.
 */
export function toHtmlOfAll(reviews: readonly Review[], options: SerialiseOptions, bundle?: Bundle): string {
  const [first] = reviews;
  if (first && reviews.length === 1 && !bundle) return toHtml(first, options);
  const body = (
    <main>
      <ReportList reviews={reviews} />
      {bundle && <BundleReport bundle={bundle} />}
      {numbered(reviews).map(({ review, nth }) => (
        <Embedded key={nth} review={review} nth={nth} {...options} />
      ))}
    </main>
  );
  return fileOf(catalogues[options.locale].reportTitle, body, options);
}

function Embedded({ review, nth, savedAt }: SerialiseOptions & { review: Review; nth?: number }) {
  const json = JSON.stringify(review);
  return (
    <Report
      review={review}
      json={json}
      reviewHash={hash(json)}
      {...(savedAt ? { savedAt: chinaTime(savedAt) } : {})}
      {...(nth === undefined ? {} : { nth })}
    />
  );
}

const titleOf = ({ source }: Review, { locale }: SerialiseOptions): string => source.title ?? catalogues[locale].untitled;

function fileOf(title: string, content: ReactNode, { pack, locale }: SerialiseOptions): string {
  const body = renderToStaticMarkup(<ViewProvider view={viewOf(pack, locale)}>{content}</ViewProvider>);
  return `<!doctype html>
<html lang="${locale}" data-theme="light">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<title>${escaped(`${title} · ${catalogues[locale].product}`)}</title>
<style>${tokensCss}${baseCss}${reviewCss}${reportCss}</style>
</head>
<body>${body}</body>
</html>
`;
}
