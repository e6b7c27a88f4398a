import type { Span } from '@/lib/schema/review';
import type { Passage } from '@/lib/text/types';

/** What a passage is by the lines around it: a form or a table that was pasted as text has lost its frame and its cells. */
export interface LineKind {
  /** In a list of permissions: below a short line that speaks of 权限. */
  inPermissions: boolean;
  /** In a list of what the reader must have: below 申请条件, 所需材料. */
  inNeeds: boolean;
  /** In a list of what is collected: below 个人信息收集清单, 我们收集的信息. */
  inCollected: boolean;
  /** A short line in a form: a prompt (请输入…) stands in it or near. */
  inForm: boolean;
}

/** Longest line taken for a name, a label or a prompt, in units. */
const SHORT = 40;
/** Longer lines are prose, which ends a list of permissions. */
const PROSE = 60;
/** A prompt stands at most this many lines from its label. */
const AROUND = [-2, -1, 0, 1, 2];
/** Longest line that announces a list. */
const TITLE = 20;
/** What a list of things that the reader must have is called, or the question after them. */
export const NEEDS =
  /(?:申请|借款|贷款|办理|准入|注册)(?:条件|材料|资料|要求)|(?:所需|需要|需准备|准备)[^，。；]{0,6}(?:材料|资料|证件|信息|条件)/;
const PROMPT =
  /请(?:您|手动|自行|本人|如实|准确)?(?:输入|选择|填写|上传|填|添加)|点击(?:上传|选择|输入|添加|拍摄)|获取验证码|^(?:去|待)(?:认证|完善|填写|上传)/;
/** What a list of what is collected is called. */
const COLLECTED =
  /(?:信息|数据|资料)(?:收集|采集|使用)[^，。；：]{0,4}(?:清单|列表|目录|范围|一览)|^[\d一二三四五六七八九十、.（）]{0,5}(?:我们|我行|本行|本公司|本平台|平台|app)?(?:会|将|需要?|可能)?(?:收集|采集)的?(?:哪些|您的|个人|用户){0,2}(?:信息|数据|资料)(?:清单|列表|目录|范围|类型)?$/;
const NONE: LineKind = { inPermissions: false, inNeeds: false, inCollected: false, inForm: false };

/** The kind of every passage; `spans` are the passages in the normalised `text`. Linear. */
export function lineKinds(text: string, passages: readonly Passage[], spans: readonly Span[]): readonly LineKind[] {
  const prompts = new Set<number>();
  const listed: Section[] = [];
  let section: Section;
  passages.forEach(({ kind }, index) => {
    const span = spans[index];
    const length = span ? span.end - span.start : 0;
    if (!span || length > PROSE || kind === 'heading') section = undefined;
    if (!span || length > SHORT) return;
    const line = text.slice(span.start, span.end);
    const opened = sectionOf(line);
    if (opened) section = opened;
    else if (section) listed[index] = section;
    if (PROMPT.test(line)) prompts.add(index);
  });
  if (prompts.size + listed.length === 0) return [];
  return passages.map((_, index) => {
    const inForm = prompts.size > 0 && AROUND.some((offset) => prompts.has(index + offset));
    const at = listed[index];
    return inForm || at ? { inPermissions: at === 'permissions', inNeeds: at === 'needs', inCollected: at === 'collected', inForm } : NONE;
  });
}

type Section = 'permissions' | 'needs' | 'collected' | undefined;

/** What a short line without a sentence announces for the lines below it. */
function sectionOf(line: string): Section {
  if (line.length > TITLE || /[。；，]/.test(line)) return undefined;
  if (line.includes('权限')) return 'permissions';
  if (NEEDS.test(line)) return 'needs';
  return COLLECTED.test(line) ? 'collected' : undefined;
}

/** At most the mark of a list item, a star or a tick box, and what a label says before its name. */
const BEFORE =
  /^[\d.、）)（(*＊☐□·•一二三四五六七八九十]{0,6}(?:您的|本人|我的|银行|最高|请|手动|点击|输入|填写|选择|上传|设置|绑定|添加|拍摄|读取|写入|访问|获取|修改|使用|开启|\/|、|和|及){0,4}$/;
/** What a label says behind its name, and the prompt that may follow it. */
const BEHIND =
  /^(?:号|号码|类型|信息|区间|范围|权限|功能|服务|内容|名称|图片|状态|\/|、|和|及|与){0,4}[\d一二三四]?(?:（[^）]{0,30}）)?\s?[*＊]?[：:]?[_\s]{0,20}(?:请[^，。；]{0,20})?$/;

/** Whether a mention is all that its clause says: the label of a field, the name of a permission. */
export function isWholeLine({ start, end }: Span, text: string, clause: Span): boolean {
  if (clause.end - clause.start > SHORT) return false;
  return BEFORE.test(text.slice(clause.start, start)) && BEHIND.test(text.slice(end, clause.end));
}
