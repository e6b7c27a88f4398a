import type { Lexicon } from '@/lib/engine/types';
import { terms } from './terms';

/** What is put on contact persons, and the short words of permission lists. */
export const contactsAndDevice: Lexicon = {
  /** Debts and duties that a contact person never took on. */
  'word.liable': terms(`
    连带责任 连带保证 连带清偿 连带还款 连带偿还 承担保证 担保责任 代为偿还 代为清偿 代为还款 代为归还 代其偿还 代您偿还
    代偿 共同还款 共同偿还 还款义务 偿还义务 还款责任 偿还责任 清偿责任 共同债务 作为担保人 视为担保人 成为担保人
    列为担保人 作为保证人 视为保证人 共同借款人 负责偿还 负责还款 替您还款 承担还款 连带担保 提供担保 担保义务 作担保
    负责归还 负责清偿 负责还清
    替借款人清偿 替其偿还 替其还款 代其还款 代为还清 替借款人偿还 替借款人还 替甲方偿还 替甲方还 替乙方还 替乙方偿还
    代借款人偿还 代甲方偿还 代乙方偿还 代您还款 负有还款 负还款 先行垫付 垫付还款 承担偿债 偿债责任 道义责任 清偿义务
    代偿义务 代偿责任 还款保证 承担债务 债务承担 视为共同借款 列为共同借款
  `),
  /** Agents who receive letters for the borrower. */
  'word.letter-agent': terms(`
    收信代理 收件代理 代收人 代收法律文书 代为接收 代为签收 代为收取 送达代收 视为甲方收到 视为乙方收到 视为您收到
    视为您已收到 视为借款人收到 视为本人收到 视为送达 视为已送达 视为有效送达 代您签收 签收即视为 同等效力 视同借款人
    视为通知借款人 视为借款人 视为本人签收
    视为向借款人送达 视为向您送达 视为向甲方送达 视为向乙方送达 视为向本人送达 视为已向 等同于本人签收 等同本人签收
    等同于甲方 等同于乙方 等同于借款人 等同于您本人 同等法律效力 有同等法律 相同法律效力 即视为本人 视为已通知
    视为通知到 代理收件 代为收件 收件人 代收文书 代收诉讼 代领
  `),
  /** Relatives named beside guarantors in a list, or told that they owe nothing. */
  'word.liable-not': terms('代偿意愿人 担保人的联系人 无需承担 不承担 不负 无还款义务 没有还款义务 无义务 不构成担保 不得要求'),
  'word.obtains': terms(`
    已取得 已获得 已征得 需获得 应获得 须获得 需取得 应取得 须取得 需征得 应征得 须征得 已经取得 已经获得 已经征得
    事先征得 事先取得 事先获得 确保 保证 承诺 应当取得 应当征得 应当获得 确认已 已告知 已得到 已经得到
    声明 均经 均已取得 均已征得 均已获得
  `),
  'word.agreement': terms(`
    同意 授权 许可 明示同意 书面同意 知情同意 认可 知情 知晓
  `),
  'word.has-agreed': terms(`
    知道并同意 知晓并同意 均知晓并 知晓并愿意 知道并愿意 了解并同意 已知晓并
    已同意 均已同意 已知悉并同意 知悉并同意 已授权 均同意 已经同意 同意被联系 同意我们 已明确同意 同意将其 同意提供
    知情并同意 均知情 已知情 对此知情
  `),
  /** It is the lender who asks the contact persons. */
  'word.lender-asks': terms(`
    我们将征得 我们会征得 我们将取得 我们会取得 由我们征得 本公司将征得 未征得 未取得 未经联系人
    我们在征得 我们在取得 我们将在 我们会在 我们已 我们应  平台应 本公司应 我们需 我们须 我们会先
    个人信息主体
  `),
  'word.contact-person': terms(`
    联系人 紧急联系人 联络人 关系人 通讯录中的联系人 您的联系人 第三方联系人 亲友 被联系人 联系人本人 该等联系人 相关联系人
    亲属 通讯录中的好友 好友 该第三人
  `),
  'word.permission': terms('权限 系统权限 设备权限 访问权限'),
  /** Lists of permissions say 存储、位置、相机 and no more. */
  'word.storage-item': terms(`
    ：存储、 、存储、 存储权限 存储空间 读写存储 外部存储 、存储和 、存储及 媒体和文件 照片和媒体 、相册、 、文件、
    读取相册 图片文件 、相册权限 相册权限 存储卡 、存储权限
    ：存储， ：存储/ 存储/ /存储 储存权限 文件权限 媒体权限 照片权限 媒体库
`),
  'word.location-item': terms('：位置、 、位置、 、定位、 位置权限 、位置等 、位置和 、地理位置 ：定位、 位置（ 定位权限 、位置及'),
  /** 定位 in the sense of finding a fault. */
  'word.fault-finding': terms(`
    定位问题 止损 故障定位 快速定位 定位原因 定位并解决 定位故障 定位与修复 溯源 定位和解决
    定位存在 定位错误 定位异常 问题定位 定位bug 定位崩溃
  `),
  /** Storage of the browser, no files of the reader. */
  'word.cookie': terms(`
    cookie 本地存储的形式 浏览器 localstorage 缓存到 flash
    数据文件 小型文件 信标
    便携式通讯设备 计算机终端
  `),
  /** Photos and files as systems name them. */
  'object.photo-files': terms(`
    照片、媒体 媒体内容和文件 照片和媒体 照片、视频和文件 照片和视频 手机照片 手机中的照片 设备上的照片 设备上的文件
    文件和媒体 照片权限 媒体权限 照片与文件 图片和文件 照片和文件 手机里的照片 手机里的图片 手机内的照片
    手机图片 手机文件 手机视频 手机影像 本地照片 本地图片 本地文件 本地视频 本地媒体 本机照片 本机图片 本机文件
    设备照片 设备图片 设备文件
    写入存储
    读取存储 写入手机存储 手机存储空间 设备存储空间 存储空间的
`),
  'word.other-person': terms(`
    该自然人 他人 配偶 家人 家庭成员 第三人 相关自然人 相关个人 该个人 其本人
    使用人 机主 号码所有人 该亲友 被邀请人 收件人 收货人 您的亲友 该等人员 上述人员 相关人员 该人员 该第三方个人 信息主体 个人信息主体 所有人本人 该他人
  `),
  'word.their-consent': terms(`
    其同意 其授权 其许可 其明确同意 其本人同意 他们的同意 对方同意 对方的同意
  `),
  /** Inside the phone: what follows is on it. */
  'word.inside-phone': terms(`
    手机内 手机中 手机里 手机上 手机的 手机内的 手机中的 手机里的 手机上的 设备内 设备中 设备里 设备上 设备内的 设备中的 设备里的 设备上的
    终端内 终端中 终端里 终端上 终端内的 终端中的 终端上的 终端设备 本机的 本机中 移动设备 存储卡中 手机端
    设备的 终端的 您设备的 手机所存 设备所存
  `),
  /** Pictures and files, where they are on the phone. */
  'word.media': terms('照片 相片 图片 图像 影像 视频 文件 文档 媒体 音频 资源 素材 截图 截屏 存储空间 存储内容'),
  /** A short line that names the permission to read files. */
  'word.storage-name': terms('存储 储存 文件 照片 图片 视频 媒体 相片'),
  /** 基于相册的功能：the permission by the feature that needs it. */
  'word.based-on': ['基于'],
  'word.its-feature': terms('的功能 的附加功能 的扩展功能 的附加服务 的拓展功能 的业务功能 的服务 功能： 的附加业务功能 的扩展业务功能'),
  /** Installed, of apps. */
  'word.installed': terms(`
    已安装 安装的 安装了 已安装的 已装 已装的 所安装 所安装的 所装 装有 安装有 装了 下载的 已下载的 安装过的
  `),
  'word.apps': terms('应用 应用程序 应用软件 软件 app 程序 小程序'),
  /** What is told of apps. */
  'word.app-facts': terms(`
    名称 数量 列表 清单 名单 安装情况 安装信息 安装列表 安装记录 安装与使用 安装和使用 安装及使用 安装、使用 使用情况 使用时长 使用频率
    使用记录 使用频次 使用次数 运行情况 运行进程 卸载情况 种类 包名
    安装、卸载 安装、卸载信息 卸载信息 安装卸载 的安装信息 的安装情况 的安装、卸载
  `),
  /** Finding where somebody is. */
  'word.locates': terms(`
    进行定位 进行实时定位 进行gps定位 进行持续定位 进行后台定位 进行位置追踪 进行位置定位 进行手机定位 定位跟踪 追踪定位 定位追踪 跟踪定位
    定位您 定位用户 定位借款人 定位甲方 定位乙方 定位本人 定位其 定位手机 追踪您的位置 追踪位置 跟踪位置 查找下落 锁定位置
  `),
  /** Ways of finding out where the phone is. */
  'word.positioning': terms('技术手段 定位技术 位置权限 gps 基站 wi-fi wifi wlan 蓝牙信标 北斗 卫星定位 ip地址 传感器'),
  'word.finds-place': terms(`
    判断您所在 确定您所在 推断您所在 判断您的所在 确定您的所在 推断您的 估算您的 判断您的位置 确定您的位置 识别您所在 获知您所在 了解您所在
    计算您的 推测您所在 确认您所在 判断所在 确定所在 判断用户所在 确定用户所在 推断用户所在 判断借款人所在 确定借款人所在
  `),
  /** More contact persons than were asked for at first. */
  'word.add-contact': terms(`
    增加联系人 追加联系人 补充联系人 更换联系人 新增联系人 增补联系人 另行提供联系人 重新提供联系人 补充紧急联系人 增加紧急联系人 更换紧急联系人 追加紧急联系人 补充提供联系人 补充填写联系人
    另行填写联系人 多提供联系人 增加一名联系人 增加一位联系人 补充其他联系人 增加其他联系人
  `),
  'word.picks-out': terms(`
    勾选 挑选 选出 选定 选取 选择 筛选 选中 点选 挑出 抽取
  `),
  /** A contact person who can be called. */
  'word.reachable': terms('接通 畅通 打通 可用 有效 拨通 联系上 能联系 接听'),
  /** Asking them first: 取得其同意, 征求对方的意见. */
  'word.gets': terms('取得 征得 获得 得到 征求 经 获'),
  'word.their': terms('其 对方 他们 其本人 联系人 该联系人 他人 该等人员 第三人 该第三人 该等联系人 被联系人 联系人本人 亲友 本人'),
  'word.ok': terms('同意 许可 授权 认可 意见 允许 知情同意 明确同意 书面同意 的同意 的许可 的授权 的意见 的明确同意 的认可'),
  'word.please-allow': terms(
    '请允许 请授权 请开启 请打开 请授予 请同意 请您允许 请您授权 请您开启 请您打开 请先开启 请先打开 需您开启 须开启',
  ),
  'word.please': terms('请 请您 请在 请先 请于'),
  'word.for-borrower': terms('替借款人 替甲方 替乙方 替您 替本人 代借款人 代甲方 代乙方 代您 代为 替其 代其'),
  /** Nothing is asked of the reader. */
  'word.never-asks': terms(`
    不会要求您 不会要求用户 不要求您 不会强制您 不会索要 不会向您索要 不需要您 不会让您 不会请您 从不要求 绝不要求 不会要求借款人
  `),
  'word.reads': terms('读取 访问 扫描 遍历 调用 读写'),
  'word.your-media': terms(`
    您的图片 您的照片 您的视频 您的文件 您的媒体 用户的照片 用户的图片 用户照片 用户图片 手机的图片 甲方的照片 甲方照片 乙方照片 借款人照片 本人照片
  `),
  /** A phone, where what is installed follows at once. */
  'word.phone': terms('手机 设备 终端 移动端 手机上 手机中 手机里 手机内 设备上 设备中 设备里 设备内 终端上 终端中 终端内 本机'),
  'word.this-app': terms('本应用 本软件 本app 本产品 本客户端 我们的应用 最新版 应用商店 应用市场 官方渠道'),
  'word.finds': terms('判断 确定 推断 推测 识别 获知 了解 计算 锁定 掌握 查明 追踪 估算 探知'),
  'word.place-of': terms(`
    所在地理 所在位置 所处位置 所在地区 所在城市 所在地 大致位置 地理方位 行踪 方位 所在区域 所处地点 所处区域 身处 位置
  `),
  'word.needs': terms('需要 需 需用到 需使用 要用到 会用到 用到'),
  'word.detects': terms('识别 检测 判断 查看 了解 获知 扫描 检查 监测 探测'),
  'word.updates': terms('更新 刷新 同步 上报 留存 监测 跟踪 追踪 监控'),
  'word.declares': terms('承诺 保证 声明 确认 确保'),
  'word.already': terms('已将 已经 已就 均已 已向 已把 已'),
  'word.tells': terms('告知 通知 知会 征求'),
  'word.acts-as': terms('作为 成为 列为 担任 充当 视为 视同 担当'),
  'word.surety': terms('担保人 保证人 共同借款人 共同还款人 连带责任人 共同债务人 连带保证人 还款责任人 代偿人'),
};
