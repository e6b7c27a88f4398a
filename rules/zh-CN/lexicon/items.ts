import type { Lexicon } from '@/lib/engine/types';
import { objects } from './objects';
import { joined, terms } from './terms';

/** The words by which the rules know a thing on the phone, without those that `but` matches: bare, or names of something else here. */
function alsoOf(concept: string, but: RegExp): readonly string[] {
  return (objects[concept] ?? []).filter((word) => word.length > 2 && !but.test(word));
}

/** People that a borrower may be asked to name. */
const RELATED = '亲友 亲属 家属 家人 父母 配偶 同事 朋友 亲戚 亲朋 直系亲属 近亲属 家庭成员 知情人 直属主管 单位同事';

/**
 * The words that name an information item (design §5). A category apart from `object.*`: rules look for things that matter to a practice,
 * the comparison wants every kind of data a source asks for. Inside the category the longest word wins, so `item.none` hides words that only
 * hold another (邮箱地址, 联系人姓名 belongs to the contact).
 */
const named: Lexicon = {
  'item.phone-number': [
    ...joined('联系 联络 通讯 常用 本人', '电话 号码 方式'),
    ...joined('注册 绑定 预留 实名 认证 验证 本机', '手机 号码 电话号码'),
    ...terms(`
      手机号 手机号码 电话号码 移动电话 手机电话 住宅电话 住所电话 家庭电话 固定电话 您的电话 手机信息 手机验证 手机认证 本机号
      座机 固话 宅电 移动号码 备用手机 备用号码 预留号码 留存号码
    `),
  ],
  'item.name': ['姓名', '真实姓名', '曾用名', '姓名/名称', '中文名', '名字'],
  'item.id-document': [
    ...joined('身份证 身份证件 证件 身份', '- 号 号码 信息 照片 影像 图像 图片 复印件 影印件 扫描件 原件 正反面 类型 种类 的照片 资料'),
    ...joined('身份', '核验 核实 验证 证明 认证 核查 识别'),
    ...terms(`
      证件照 证件类图片 证件类照片 本人证件 有效证件 法定证件 持证自拍 手持证件 护照 户口簿 户口本 军官证 通行证 公民身份号码 居住证 二代证
      个人身份信息 身份要素
      人像面 国徽面
    `),
  ].filter((word) => word !== '证件' && word !== '身份'),
  'item.id-validity': [
    ...joined('身份证 身份证件 证件', '- 的', '有效期 有效期限 有效时间 有效截止 有效期截止 到期日 签发日期 起止日期 签发机关'),
    ...terms('有效期信息 签发机关和有效期'),
  ],
  'item.bank-card': [
    ...joined('银行 收款 还款 扣款 付款 放款 代扣 结算 入账 提现', '卡 账户 账号 卡号'),
    ...joined('信用卡 借记卡 储蓄卡 银行卡', '信息 号 卡号 账户 号码 账单 流水'),
    ...terms(`
      借记卡 储蓄卡 银行卡 卡号 开户行 开户银行 收款银行 还款银行 绑卡 持卡人 银行卡交易信息 银行流水 银行账单 银行交易明细 账户流水 资金流水 工资卡 卡片信息
    `),
  ],
  'item.account': [
    ...joined('账户 账号', '信息 名 密码 数据 名称 名及密码 及密码 和密码 与密码'),
    ...joined('支付宝 淘宝 京东 天猫 拼多多 美团 电商 购物 支付 网银 学信网 会员 注册 登录 平台 邮箱', '账号 账户'),
    ...joined('支付宝 淘宝 京东', '认证 信息 授权 账单 订单'),
    ...terms('银行卡密码 用户名 登录名 登录密码 服务密码 查询密码 运营商密码 账号 账户'),
  ],
  'item.credit-record': [
    ...joined('征信 信用 资信 个人信用 个人征信', '信息 报告 记录 数据 情况 状况 资料 历史 查询 档案'),
    ...joined('信用 芝麻 芝麻信用 小白信用', '分 评分 分数 评级'),
    ...joined('芝麻', '授信 授权 认证'),
    ...terms('个人征信 资信证明 芝麻信用 不良信用信息 央行征信 人行征信 信用状况信息'),
  ],
  'item.loan-record': [
    ...joined(
      '借贷 借贷交易 信贷 信贷交易 信贷业务 借款 贷款 个人贷款 还款 借还款 不良还款 逾期还款 未按时还款 履约 逾期 违约 违约失信 失信 负债 债务 授信',
      '信息 记录 数据 情况',
    ),
    ...joined('还款 履约 借贷 借款', '行为 表现 历史 明细'),
    ...terms(
      '借款申请信息 借款合同信息 贷款合同信息 还款行为信息 房贷 申请过贷款 交易履约 贷款余额 借款余额 历史借款 网贷记录 多头借贷 多头信息 还款状况 履约状况 负债状况',
    ),
  ],
  'item.emergency-contact': [
    ...joined('紧急 应急 常用 亲属 社会 家庭 亲友 直系亲属 工作 单位 第一 第二 第三 其他 备用', '联系人'),
    ...joined('联系人', '信息 资料 姓名 电话 手机 手机号 手机号码 号码 联系方式 联系电话 方式 关系 及其 一 二 三 1 2 3 认证 一栏 授权'),
    ...joined('联系人的', '姓名 电话 手机号 手机号码 联系方式 联系电话 信息 关系'),
    ...joined(RELATED, '- 的', '姓名 电话 手机号 手机号码 联系方式 联系电话 信息 号码'),
    ...terms('与联系人关系 名联系人 位联系人 个联系人 紧急联系方式 社会联系信息'),
  ],
  'item.contact-book': [
    ...alsoOf('object.contact-book', /^存储的|^保存的|号码簿$|里的号码|中的号码/),
    ...joined('手机 设备 终端 本机 移动设备 手机设备', '- 内 中 里 上 内的 中的 里的 上的 内存储的 中存储的 内保存的 中保存的', '联系人'),
    ...joined('读取 访问 获取 同步', '- 您的 用户 手机', '联系人'),
    ...terms('联系人数据 联系人权限 号码簿'),
    'contacts permission',
    'read your contacts',
    'read contacts',
    'modify your contacts',
  ],
  'item.call-log': [
    ...alsoOf('object.call-log', /短信|语音记录/),
    ...joined('通话', '记录 详单 清单 明细 详情 情况 数据 信息 行为 时长 频次 频率 次数 对象 号码 起止时间 账单 日志 历史'),
    ...joined('主叫 被叫 主被叫 呼入 呼出', '- 号码 记录 次数'),
    ...terms('手机账单 手机清单 通信内容 通信记录和内容 运营商账单 语音详单 详单'),
    'read call log',
    'read your call log',
  ].filter((word) => word !== '呼出' && word !== '被叫'),
  'item.sms': [
    ...alsoOf('object.sms', /手机短信|：$|^短消息|短信息|通讯信息|收件箱/),
    ...joined('短信', '内容 记录 权限 数据 收件箱 箱 详单 读取 日志'),
    ...joined('读取 接收 扫描', '- 您的 用户 手机', '短信'),
    ...joined('来往 往来 收发 银行', '短信'),
    '您的短信',
    'read your text messages',
    'receive text messages',
    'read sms',
  ],
  'item.photo-album': [
    ...alsoOf('object.photo-album', /存储|储存|存卡|sd卡|文件|tf卡/),
    ...terms('相册 图库 相片 图片文件 照片权限 照片和视频 照片和文件 照片及文件'),
  ],
  'item.location': [
    ...alsoOf('object.location', /[、，：]|^(?:获取|收集|采集|读取|访问|上传|上报|使用)|活动范围|活动区域/),
    ...joined('地理 精确 精准 粗略 大致 模糊 实时 所在 所处 当前 设备 手机 您的 用户的', '位置'),
    ...joined('位置 定位 轨迹 地理位置', '信息 权限 数据 服务 功能 轨迹'),
    ...joined('行踪 行程 活动', '轨迹'),
    ...joined('精准 精确 粗略 gps', '定位'),
    ...terms('行踪 经纬度 gps 所在城市 所在地区 申请地点 后台定位 实时定位 位置（基于网络） 位置（基于gps） 定位sdk'),
    'approximate location',
    'precise location',
  ],
  'item.app-list': [
    ...alsoOf('object.app-list', /^程序列表$/),
    ...joined('应用 应用程序 应用软件 软件 app', '列表 清单 安装列表 安装信息 安装清单 名单'),
    ...joined('安装的 安装的其他 已安装 已安装的 已安装的其他 已装 已装的 装了哪些 安装了哪些', '应用 软件 app 程序 应用程序'),
    ...terms('安装列表 软件安装列表 常用的软件信息 应用软件信息 检索应用程序 正在运行的进程 进程信息 进程列表'),
  ],
  'item.device-info': [
    ...joined('设备 终端', '信息 识别码 标识 标识符 标识码 识别号 识别信息 型号 名称 品牌 厂商 号 id 参数 特征 状态 指纹 mac地址 序列号'),
    ...joined('手机', '识别码 标识 型号 品牌 参数 状态 串号 串码'),
    ...terms(`
      终端设备 手机设备 操作系统 系统版本 imei imsi idfa idfv oaid meid mac地址 androidid 硬件序列号 硬件型号 硬件信息 序列号 sim卡
      ip地址 登录ip 网络ip 电子设备信息 传感器 浏览器类型 浏览器版本 硬件标识 唯一设备标识 系统信息 设备环境 udid readphonestate 电话状态 读取手机状态 网络类型
    `),
    'android id',
    'read phone status and identity',
  ],
  'item.face': [
    ...joined('人脸 面部 脸部', '- 信息 图像 照片 头像 影像 特征 识别 数据'),
    ...terms('持证自拍 面容 刷脸 扫脸 活体 自拍 自拍照 人像 影像信息 影像资料 视频面签 视频面审 五官 生物识别信息 动作检测 眨眼 张嘴 摇头'),
  ],
  'item.employment-income': [
    ...joined('就业 工作 职业 任职 从业 就职 入职', '情况 状况 信息 证明 经历 资料'),
    ...joined('工作 所在 任职 就职 供职 现', '单位'),
    ...joined('单位', '名称 全称 信息 电话 地址 座机'),
    ...joined('收入 工资 薪资', '- 情况 信息 状况 证明 水平 流水 来源 范围 区间'),
    ...joined('月 年 月均 年均 税后', '收入 薪'),
    ...terms('职业 职业类型 职位 职务 职称 岗位 雇主 薪水 薪酬 家庭收入 工作年限 入职时间 公司名称 所在公司 所属行业 财务状况'),
  ],
  'item.education-marriage': [
    ...joined('婚姻', '- 状况 信息 情况 关系 家庭'),
    ...joined('教育', '- 程度 信息 背景 经历 情况'),
    ...joined('所在 毕业 就读', '学校 院校 大学'),
    ...terms('学历 学历信息 最高学历 学籍 学位 结婚证 离婚证 学信网 学校 院校 院系 年级 婚育'),
  ],
  'item.address': [
    ...joined('居住 通讯 联系 收货 收件 送达 邮寄 家庭 住宅 常住 工作 详细 账单 户籍 联络 现住 快递', '地址 地'),
    ...terms(
      '住址 家庭住址 现住址 住所 住所地 居所 户籍地 居住证明 住址证明 居住城市 现居 现居住 户籍 经常居住地 户籍所在地 户口所在地 居住信息 居住情况 地址信息 您的地址',
    ),
  ],
  'item.social-account': [
    ...joined('微信 qq 微博 新浪微博 抖音', '号 号码 账号 账户 昵称 头像 好友 信息'),
    ...joined('社交', '账号 账户 账号信息 信息 数据 关系 网络 好友 媒体账号 平台账号'),
    ...joined('好友', '列表 关系 信息 数量'),
    ...terms('第三方平台账号 第三方账号 关系链 msn'),
  ].filter((word) => word !== '抖音信息'),
  'item.social-insurance-fund': [
    ...joined('社保 公积金 住房公积金 医保 养老保险', '- 信息 缴存 缴费 账号 账户 缴存账号 卡 记录'),
    ...terms('社会保险 社会保障 五险一金 参保'),
  ],
  'item.camera': [
    ...joined('拍照 拍摄 摄像 相机', '权限 功能'),
    ...terms('拍摄照片和视频 拍摄照片和录制视频 拍摄照片 拍摄视频 相机 照相机 摄像头 摄像机 拍照和录像 拍照或录像 permission.camera'),
    'take pictures and videos',
  ],
  'item.microphone': [...joined('录音 音频 麦克风', '权限 功能'), ...terms('录制音频 录制声音 麦克风 话筒 recordaudio'), 'record audio'],
  'item.storage': [
    ...joined('外部 内部 外置 内置 手机 设备 本机', '存储 存储器 存储卡'),
    ...joined('存储 读写 文件 文件存储 读写存储', '权限 空间'),
    ...terms(`
      存储卡 sd卡 存储设备 存储内容 读写存储 读取存储 写入存储 readexternalstorage writeexternalstorage 共享存储空间 usb存储
      sd卡内容 sd卡的内容 sd卡中的内容 存储卡中的内容
    `),
    'contents of your usb storage',
    'contents of your shared storage',
    'contents of your sd card',
  ].filter((word) => word !== '读写空间' && word !== '文件空间'),
  'item.clipboard': ['剪贴板', '剪切板', '粘贴板'],
  'item.calendar': ['日历', '日程', 'read calendar events'],
};

/** Words that hold an item's word and name something else. */
const nothing: Lexicon = {
  'item.none': [
    ...joined('账户 账号', '风险 管理 管理费 安全 资金 余额 体系 系统 注销 被盗 冻结'),
    ...joined('注销 冻结 授权 付款授权 专用 对公 对公银行 第三方支付 资金 存管 虚拟 监管', '账户 账号'),
    ...joined('一类 二类 ⅰ类 ⅱ类', '账户'),
    ...joined('征信 央行征信 个人征信 公民征信 网络征信', '系统 机构 业 业务 数据库 中心 平台 公司 有限公司'),
    ...joined('信用信息 个人信用信息 金融信用信息', '库 数据库 基础数据库'),
    ...joined('信用', '评级机构 评级结果 评级业务 等级 服务机构 机构'),
    ...joined('客服 客户 服务 公司 监督 投诉 举报', '电话 地址 邮箱'),
    ...joined('注册 办公 网络 邮箱 邮件 页面 链接 网站 访问', '地址'),
    ...joined('电话', '客服 通知 沟通 核实 银行 催收'),
    ...joined('身份证 身份认证 身份信息认证', '法 服务 机构 技术'),
    ...joined('发布 发布的 求', '借款信息'),
    ...joined('稳定 稳定的 固定 固定的', '收入 收入来源 工作 职业 工作和收入'),
    ...joined('借款 贷款 借贷 债务', '信息服务 信息中介 信息咨询 信息发布 信息撮合 信息平台'),
    ...terms(`
      认证密码 购房贷款 住房贷款 购车贷款 授权账户信息 客服热线 公司住所 姓名权 肖像权 昵称 手机银行 芝麻信用客服
      芝麻信用管理 网络借贷信息 学校官方 继续教育 教育局 教育机构 教育主管 安全教育 教育培训 职业道德 职业操守 从业人员
      从业机构 从业者 财务状况恶化 收入来源合法 任职资格 从业资格 职业介绍 定位于 定位为 市场定位 产品定位 定位问题 密码学
      密码保护 密码技术 加密密码 交易密码 支付密码 设备制造商 操作系统方 操作系统提供 住所地人民法院 住所地法院 所在地
      还款提醒 日程安排 贷款人姓名 出借人姓名 多重身份认证 手机短信 手机号码段 贷款用途信息
    `),
  ],
};

/** Words too short to trust alone: an item only as a member of a list, as what a verb of reading takes, or beside 权限. */
const bare: Lexicon = {
  'bare.phone-number': ['电话', '手机'],
  'bare.id-document': ['证件'],
  'bare.id-validity': ['有效期', '有效期限'],
  'bare.bank-card': ['信用卡', '户名'],
  'bare.location': ['定位', '位置'],
  'bare.storage': ['存储', '储存'],
  'bare.sms': ['短信'],
  'bare.camera': ['拍照', '摄像', '拍摄'],
  'bare.microphone': ['录音'],
  'bare.photo-album': ['照片', '图片'],
  'bare.emergency-contact': ['联系人', '联络人'],
  'bare.contact-book': ['联系人'],
  'bare.address': ['地址'],
  'bare.education-marriage': ['专业', '婚否'],
  'bare.employment-income': ['工作', '行业'],
  'bare.credit-record': ['征信', '信用'],
  'bare.account': ['支付宝', '淘宝', '京东'],
  'bare.app-list': ['应用程序'],
  'bare.device-info': ['设备'],
  'bare.social-account': ['微信', 'qq', '微博', '新浪微博'],
};

/** Verbs of asking that `act.*` lacks, and words that say how much an item is asked for. */
const asking: Lexicon = {
  'ask.take': terms('查询 核查 调查 核对 录制 认证 调阅 识别 获悉 检查 检测 调取 索取 索要 拉取'),
  'ask.give': terms(`
    必填信息 必填项 必填 认证事项 上传 上报 出具 拍摄 录入 开放 申报 出示 递交 交付 告知我们 报告
  `),
  /** What the reader must have at hand. */
  'ask.need': terms(`
    需要 仅需 只需 需持 须持 需有 须有 具备 持有 准备 备齐 携带 凭 所需材料 所需资料 申请材料 申请资料 申请条件 借款条件
  `),
  'ask.fill': ['选填', '非必填', '可选填', '非必需'],
  'ask.pass': ['报送', '提交至', '提交给', '记入', '计入', '录入征信', '写入', '发布'],
  /** Money goes to or comes from an account: it is the borrower's bank account that is asked for. */
  'ask.pay': terms(`
    划转 划付 划扣 代扣 扣款 扣划 扣收 扣除 转入 存入 划入 打入 汇入 支付至 支付到 付至 发放至 发放到 放款至
  `),
  'ask.keep': terms(`
    保管 保密 妥善 保护 丢失 遗失 泄漏 泄露 更正 删除 更改 修改 更换 注销 借给 借予 盗用 冒用
  `),
  'ask.optional': terms(`
    选填 （如有） （若有） （如需） 如有请   可以选择 可选择 自愿 附加功能 非必需 非必要 非核心    选择开启
    选择提供 自主选择 选择授权 可以不 可不 如您需要 如您愿意 如您希望 
  `),
};

export const items: Lexicon = { ...named, ...nothing, ...bare, ...asking };
