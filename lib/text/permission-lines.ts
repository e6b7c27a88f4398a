import type { Span } from '@/lib/schema/review';

/**
 * Lists of permissions, as app stores and policies print them, tables without their lines included: a line that names the permission, and
 * below it what it is for ("精确位置", then "核实申请地点"). Words are normalised. Bounded patterns: constant time a line.
 */

/** Longest line taken for a name, in units. */
const NAME_LIMIT = 28;
/** Longest line without a word like 用于 taken for what a permission is for. */
const PURPOSE_LIMIT = 40;
/** What such a line begins with. */
const PURPOSE =
  /^(?:仅|主要|自动|快速|协助|帮助|方便|支持|允许)?(?:核验|核实|核对|验证|识别|缓存|保存|存储|上传|下载|判断|防范|防止|展示|显示|选择|填写|填充|读取|写入|拍摄|评估|提供|完成|实现|记录|获取|查找|查询|推荐|定位|接收|同步|分析|反欺诈|风控|风险|保障|确认|扫描|添加|提醒|设置|匹配|监测|检测|导入|更新|推送|绑定|登录|投保|进件|贷后|授信|身份)/;

const MARK = /^[\s\\*#>【（(]{0,8}[\d一二三四五六七八九十]{0,3}[)）.、．\\]{0,3}[\s*·•●○■◆-]{0,4}/;
/** What a name is made of, longest first: the thing itself, and what may stand around it. */
const THING =
  /通讯录|通信录|通讯簿|联系人|通话记录|通话状态|电话状态|短信|彩信|相册|图库|照片|图片|视频|媒体|文件|文档|音频|存储空间|存储卡|存储|储存|sd卡|相机|摄像头|麦克风|录音|地理位置|位置|定位|gps|日历|日程|应用列表|应用程序列表|软件列表|手机识别码|设备信息|剪切板|剪贴板/y;
const AROUND =
  /读取|写入|读写|访问|获取|修改|删除|查看|使用|调用|管理|添加|申请|开启|接收|检索|允许|拨打|您的|手机|存储设备|设备|本机|本地|系统|外部|内部|外置|精确|精准|粗略|大致|模糊|近似|后台|前台|实时|已安装|信息|权限|内容|功能|服务|数据|[上中内里的/和与或、及]|[（(][^）)]{0,20}[）)]/y;

/** A heading over where and how long the lender keeps data. */
const KEEPING = /(?:信息|数据|内容)的?(?:存储|储存)/;
/** What says that the line explains a permission, near its beginning. */
const EXPLAINS = /^.{0,12}?(?:用于|用来|用以|以便|便于|为了|为您|供您|(?:此|该|本|这个|这项)(?:项)?权限|仅在|当您|帮助您|方便您)/;
const NOTHING = /^(?:是|否|必需|非必需|可选|必选|选填|无|不|未|——?|--?|已|目的|用途|场景|说明|权限)/;

/** True where the line names a permission and nothing more. */
function namesPermission(line: string): boolean {
  if (line.length > NAME_LIMIT || KEEPING.test(line)) return false;
  let at = MARK.exec(line)?.[0].length ?? 0;
  let named = false;
  while (at < line.length) {
    const thing = endOf(THING, line, at);
    const end = thing ?? endOf(AROUND, line, at);
    if (end === undefined) return false;
    named ||= thing !== undefined;
    at = end;
  }
  return named;
}

/** Where the words of a sticky pattern end that stand at an offset. */
function endOf(pattern: RegExp, text: string, at: number): number | undefined {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : undefined;
}

/** True where the line `below` says what the permission named in the line above it is for. Spans index `text`, the normalised one. */
export function explainsPermission(text: string, above: Span, below: Span): boolean {
  if (above.end - above.start > NAME_LIMIT + 12 || !namesPermission(text.slice(above.start, above.end))) return false;
  const words = text.slice(below.start, Math.min(below.end, below.start + PURPOSE_LIMIT + 1));
  if (NOTHING.test(words) || namesPermission(words)) return false;
  return EXPLAINS.test(words) || (words.length <= PURPOSE_LIMIT && PURPOSE.test(words));
}

const DIVIDES = /[：|—-]/;

/** The name at the head of a line that says itself what the permission is for ("定位权限：用于反欺诈"); undefined for any other line. */
export function permissionExplained(text: string, line: Span): Span | undefined {
  const words = text.slice(line.start, Math.min(line.end, line.start + NAME_LIMIT + PURPOSE_LIMIT));
  const at = DIVIDES.exec(words.slice(0, NAME_LIMIT))?.index ?? 0;
  if (at === 0) return undefined;
  const rest = words.slice(at).replace(/^[：|—\s-]{1,4}/, '');
  if (!namesPermission(words.slice(0, at).trimEnd()) || NOTHING.test(rest)) return undefined;
  return EXPLAINS.test(rest) || PURPOSE.test(rest) ? { start: line.start, end: line.start + at } : undefined;
}
