import { explain } from '@/lib/review/explain';
import { readText } from '@/lib/text/passages';
import { pack } from '@/rules/zh-CN';

/** `npm run rules:try -- "一段文字" [rule-id …]`: why was this flagged, and why was that not? */
const [text, ...rules] = process.argv.slice(2);
if (!text) {
  console.error('Give a text: npm run rules:try -- "我们会读取您的通讯录。" [rule-id …]');
  process.exitCode = 2;
} else {
  const unknown = rules.filter((id) => !pack.rules.some((rule) => rule.id === id));
  if (unknown.length > 0) {
    console.error(`No rule is called ${unknown.join(', ')}. Rules: ${pack.rules.map((rule) => rule.id).join(', ')}`);
    process.exitCode = 2;
  } else {
    console.log(explain({ kind: 'pasted', text, passages: readText(text), unread: [] }, pack, rules.length > 0 ? rules : undefined));
  }
}
