import type { Lexicon } from '@/lib/engine/types';
import { joined, terms } from './terms';

/** Words that are made of others: each list is every combination of its parts. Concepts of other files are added to. */
export const composed: Lexicon = {
  'object.contact-book': [
    ...joined('存储的 保存的 记录的 全部 所有', '好友号码 手机号码'),
    ...joined('本机 移动终端 终端 设备', '通讯录 联系人 中的联系人 内的联系人'),
    ...terms('号簿 联系人名册 联系人名录 地址簿 地址本 联系人簿 号码本 名片夹'),
    ...joined('手机 本机 设备 全部 所有 通讯录', '联系人', '信息 资料 数据'),
  ],
  'object.call-log': [
    ...joined('通话 呼叫 来去电 去电 主叫 被叫 拨打 接听', '记录 详单 清单 明细 历史 频次 频率 次数 列表'),
    ...joined('主叫 被叫 主叫、被叫 主被叫 来去电', '号码'),
    ...terms('来去电 通话时间 通话号码 通话流水 通话对象 拨入拨出 拨出和接听 呼出和呼入'),
    ...terms('呼叫详情 呼入号码 呼出号码 呼入、呼出 呼入和呼出 呼入及呼出 通话详情'),
  ],
  'object.sms': joined(
    '银行 银行类 信用卡 网贷 金融 金融类 交易 交易类 消费 消费类 账单 账单类 动账 入账 扣款 催收 通知类 验证码类 营销类 往来 历史 相关 手机中的 手机里的 手机内的 手机上的 您手机 收发的 所有 全部',
    '短信',
  ),
  /** 短信 as a way of telling something, and codes that come by it: nothing is read. */
  'object.sms-channel': [
    ...joined('手机短信', '实名认证 认证 校验 登录'),
    ...joined('短信', '或其他 等方式 等形式 等途径 等渠道 等手段 或者其他'),
    ...joined('邮件 电子邮件', '、', '短信 手机短信'),
    ...joined('通过 以 用 凭 经 经由 采用 采取 借助 发送 发 回复 编辑 点击 退订 群发 推送', '短信'),
    ...joined('通过 以 用 采用 采取 发送', '手机 电话、 邮件、 微信、 电话 ', '短信'),
    ...joined('电话 邮件 微信 信函 站内信 app', '和 或 及 或者', '短信'),
    ...joined(
      '短信',
      '方式 形式 通知 提醒 告知 渠道 平台 签名 链接 费 登录 验证 营销 推送 告警 催收 催告 催款 发送 下发 或电话 、电话 和电话 及电话 、微信 、邮件 、电子邮件 、信函 、站内信 、app 、推送 、致电',
    ),
    ...joined('短信', '、 或 和 及', '手机 语音 弹窗 公告 函件 上门 邮寄'),
  ],
  /** Accounts with which somebody is met among friends. */
  'object.social-account': [
    ...joined('微信 qq 微博 抖音 快手 陌陌 小红书 社交 社交平台 社交媒体 社交软件 社交网络', '号 号码 账号 账户 id'),
    ...terms('微博信息 微信信息 社交平台信息'),
  ],
  /** Named alone, they are the accounts only in a list of what the reader gives. */
  'object.social-name': terms('新浪微博 微博 抖音 小红书'),
  'word.social-app': terms('微信 qq 微博 抖音 快手 陌陌 社交'),
  /** The account serves to sign in or to be followed, no more. */
  'word.signs-in': terms(`
    登录 登陆 反馈 举报 注销 申诉 发票 抽奖 授权共享 公众号 小程序 扫码 分享 充值 客服 关注 加群 服务号 头像 昵称 支付时 付款  加微信
  `),
  'word.feature': ['功能'],
  /** People whose names and numbers are theirs to give. */
  'person.kin': [
    ...joined('直属 直接 部门 单位 公司', '经理 负责人'),
    ...terms('家里人 亲人 主管 领导 上级 同学 朋友 室友 舍友 邻居 男友 女友 恋人'),
    ...terms('辅导员 班主任'),
  ],
  'object.emergency-contact': [
    ...joined('紧急 应急', '联系方式 联系电话 联络方式'),
    ...terms('工作证明人 单位证明人 证明人姓名 证明人电话'),
    ...joined('直属 直接 部门', '主管 领导 上级', '姓名 电话 手机 联系方式 的姓名 的电话 的联系方式'),
  ],
  /** 填写紧急联系人时: when, not what. */
  'object.contact-when': joined('联系人 紧急联系人 联系人信息 紧急联系人信息', '时 的时候'),
  /** 取得其同意 takes no data. */
  'act.obtain-consent': joined('取得 获得 征得 得到', '其 您 您的 用户 本人 对方 他们的', '同意 授权 许可 明确同意'),
  /** Others are asked, by a name or a pronoun, and what they are asked for. */
  'word.asks-help': ['配合'],
  'word.asks-party': [
    ...joined('请 由 让', '您 甲方 乙方 借款人 用户 本人 亲 家人 家属 父母 配偶 同事 联系人 紧急联系人'),
    ...terms('要求 请求 商请 恳请 邀请 委托 求助 通过 经由'),
  ],
  'word.asks-them': joined('请 请求 要求 商请 由 委托 让', '其 他们 她们 对方 他 她 该联系人 上述人员'),
  'word.with-them': joined('与 和 同 向 对 跟', '其 他们 她们 对方 该等人员 上述人员 前述人员 该联系人 上述联系人 前述联系人'),
  /** One of the things asked for is not there. */
  'act.lack': joined('未完成 没有完成', '认证 授权 运营商 实名 身份 资料').concat(
    terms('授权失败 认证失败 缺少 缺失 欠缺 未提交 未通过认证 未认证 资料不全 材料不全 信息不全 资料不完整 信息不完整'),
  ),
  /** What happens to somebody who says no. */
  'word.punished': [
    ...joined('终止 中止 停止 驳回 拒绝', '审核 审批 申请 授信 放款'),
    ...joined('无法 不予 不能 将不', '获得 核定 评估 取得', '额度 授信'),
    ...joined('取消 降低 下调 关闭 终止', '额度 授信'),
    ...terms(`
      立即到期 提前到期 全部到期 提前清偿 立即清偿 提前结清 提前收回 预期违约 视为违约 冻结 拒单 拒件 自动拒绝 自动驳回 无法进入下一步
      不能进入下一步 自动放弃 放弃本次
    `),
    ...terms(
      '提前还清 结清全部 立即结清 一次性结清 立即归还 提前归还 额度为0 额度为零 退出登录 不可点击 无法点击 看不到额度 锁定您的 锁定账户 锁定额度 要求提前还款 变为0 变更为0 归零 清零',
    ),
    ...joined('暂停', '放款 借款 贷款 审核 审批 额度'),
    ...joined('申请 审核 借款 流程', '将 即 即告', '终止 中止 取消 关闭 失效'),
    ...joined('降低 取消 下调 冻结', '您的 其 用户 借款人 甲方 乙方', '额度 授信额度'),
    ...joined('申请 订单 额度', '- 将', '自动', '取消 失效 关闭'),
  ],
  /** What other lenders do, of whom the reader is warned. */
  'word.some-lenders': [
    ...joined('部分 个别 某些 有些 有的 一些 少数 不良 非法 违规 不正规', '机构 贷款 平台 网贷 公司 催收 app'),
    ...terms('对方要求 有人要求 他人要求 不法分子'),
  ],
  /** Names and numbers that lie on the phone: a contact book without its name. */
  'word.stored': terms('保存 存储 储存 存的 存有 存着 留存 记录'),
  'word.people-there': terms('姓名 号码 电话 电话号码 联系方式 人名 称呼 亲友 联系号码'),
  'word.agrees-with': terms('一致 相符 比对 匹配 吻合'),
  /** So many people. */
  'word.count-people': joined('一 两 二 三 四 五 1 2 3 4 5 多 数 几', '名 位 个 人'),
  /** Where debtors are put up for all to see. */
  'word.pillory': [...joined('曝光 失信 老赖 催收 逾期 违约 欠款', '台 栏 榜 墙 专栏 公告栏'), ...terms('黑榜 红黑榜')],
  'word.pleads': terms('请 烦请 敬请 麻烦 恳请 望 务请'),
  'word.repays': terms('偿还 归还 代还 清偿 还款 还清'),
  'word.long': terms('长期 永久 不限 无限'),
  /** Codes that the reader keeps to themselves. */
  'word.guards': terms('保管 告知他人 告诉他人 透露 转发 切勿 泄露给'),
  /** What is sold beside the loan, and its price. */
  'word.sold': terms('加急 会员 权益 提额 优先 加速 提速 保障 短信'),
  'word.priced': joined('元/', '次 月 季 年 笔 期 份'),
  /** Friends found in an app, parcels sent: no contacts of a loan. */
  'word.finds-friends': terms('好友推荐 外部联系人 发件人 收件人 寄件人 收货人 来电时 充值 邀请功能 匹配好友 发现好友 微博好友'),
  /** Rules of a platform that were broken, and no debt. */
  'word.platform-breach': terms('处罚 违规情况 违规行为 违规账号 公序良俗 假冒 骚扰信息 违反法律法规 触犯法律'),
  'word.fewer': terms('少于 不足 低于 不少于 不低于 至少'),
  'word.visitors': terms('外访人员 外访专员 上门人员 催收人员 催收专员 贷后人员 工作人员'),
  'word.passes-on': terms('转告 转达 代为转告 传达'),
  'word.due': terms('应还 需还 待还 到期还'),
  'word.relation': terms('关系'),
  'word.qualified': terms('有资格 有权 可以 能够'),
  'word.gives-up': joined('放弃 自动放弃', '本次 该次', '借款 贷款 申请'),
  /** What harm from publishing, calling and sharing hurts. */
  'word.rights': terms('名誉权 隐私权 名誉 隐私 肖像权 人格权 个人信息权益 侵权 骚扰 侵犯隐私 侵犯名誉'),
  'word.reason': terms('为由 为理由 受损 受到侵害 受到影响 受侵害 被侵犯'),
  'word.not-breach': joined('不构成 不属于 不视为 不侵犯 不视作 不得视为 并非 不侵害 未侵犯', '- 对其 对您 对甲方 对乙方 对借款人 对用户'),
  'word.caused-harm': terms('损失 损害 受损 影响'),
  'word.others-answer': terms('自行负责 自行承担 负责 由其负责 由第三方负责 由合作方负责 由该方负责'),
  'word.still-may': joined('您 用户 -', '仍可 仍可以 仍能 依然可以', '继续 浏览 正常 使用 查看'),
  'word.unless': terms('除非 若非 除 只有 仅当 唯有'),
  'word.unwilling': terms('不想 不希望 不愿 不愿意 不打算'),
  'word.accuracy': terms('真实 准确 完整 合法 及时性 可靠 真伪 有效性 适用 质量'),
  'word.caused': terms('造成 导致 引起 引发 产生 致使 带来'),
  'word.user-resolves': joined('由', '甲方 乙方 您 用户 借款人 本人 客户 其', '自行解决 自行处理 负责解决 自行承担 承担 负责 自行负责'),
  'word.no-need': joined('不会 不 不得 绝不 从不', '要求您 强制您 强迫您 索取 索要 要求 强制要求 强制 向您索要 申请 请求 强制索取'),
  'word.relay': [
    ...terms(`
    转告 转达 代为转告 代为转达 传达 传话 带话 捎话 协助联系 帮助联系 帮忙联系 协助寻找 帮忙寻找 协助沟通 协助处理 协助督促 协助提醒 协助还款
    协助催 督促 敦促 劝说 劝导 提醒您 提醒你 提醒甲方 提醒乙方 提醒借款人 提醒本人 代为提醒 代为联系 代为通知 通知您 告知您 通知借款人 告知借款人 尽快还款
    协助核实 配合核实 协助确认 协助转告 协助转达 转告您与我们联系 转告您联系我们 转告借款人与我们联系 转告借款人联系我们 通知您与我们联系 协助提供您的 联系您 联系到您 协助您 帮助您 帮您 解决欠款 协商还款
  `),
    ...terms('共同协商 协商解决 共同解决 一同解决 协助解决 参与协商 协商处理 沟通还款 共同商讨'),
  ],
  /** Numbers taken out of a book or a log. */
  'word.numbers': terms('号码 逐个 逐一 挨个 依次 里的人 中的人 里面的人 上的人'),
  'word.calls': terms('打过去 打给 打一遍 打一圈 问一遍 群发 逐一拨打 挨个打'),
  /** Going to a place where others are. */
  'word.visits': terms('走访 家访 上门 拜访 外访 登门 实地 到访 来访 探访 前往 去到 派员 派人'),
  'place.others': [
    ...terms(
      '工作单位 所在单位 任职单位 单位 公司 工作地 工作场所 学校 院校 村委会 居委会 村（居）委会 户籍地 户籍所在地 老家 父母家 亲属家 亲友家 社区 街道',
    ),
  ],
  'word.their-place': terms('居所 住所 住址 住处 家庭住址 户籍地 居住地 家中 住宅 常住地'),
  /** Asks others how the borrower is. */
  'act.access': terms('解析'),
  'act.collect-debt': joined('跟进', '还款 欠款 回款 逾期 账款'),
  'act.collect': terms('解析 下载'),
  'act.inquire': terms('了解 核实 询问 打听 核查 求证 查证 调查 问询 探询 打探 走访 发函 致函 去函'),
  'person.employer': [
    ...terms(
      '村（居）委会 居（村）委会 村委 居委 街道办 街道办事处 社区工作人员 人力资源部 人力资源部门 人事部 人事主管 人事行政 工会 班主任 毕业院校 就读学校 现单位',
    ),
    ...joined('所在 任职 工作 就职 供职', '公司 企业'),
    ...terms('公司前台 单位前台 人事经理 部门主管 老板 上司'),
  ],
  'person.contacts': [
    ...joined('通讯录 通话记录', '里的 中的 内的', '号码 人 好友 亲友 联系人'),
    ...joined('社交 人际 交际 生活 亲友 通讯', '圈 圈子 圈层'),
    ...joined('频繁 频次较高 最多 最频繁 较多 频率较高 密切', '的号码'),
  ],
  /** Makes known to a group or a page. */
  'act.post': terms('发到 发给 发至 发送到 发在 转发到 转发至 群发 贴到 贴在 挂到 晒到'),
  'person.groups': [
    ...joined('您的 你的 甲方的 本人的 借款人的 家族 家人 亲友 同事 同学 老乡 业主 工作 公司 好友', '群 微信群 qq群'),
    ...terms('社交群组 社群 群聊 群组 朋友圈 亲友群 家族群 工作群 老乡群'),
  ],
  'object.debt': [
    ...joined('借款 贷款 欠款 逾期 借债 欠债 借钱 欠钱', '事实 一事 这件事 的事 之事 的事实 的情况 详情'),
    ...terms('欠钱 借条 欠条 不还款 欠债 债务事实 债务详情 赖账 欠账 不还钱 未还款情况'),
    ...terms('律师函 催收函 催告函 催款函 案件材料 本案材料 欠款材料 拖欠行为'),
  ],
  'word.known': [...terms('知道 获悉 了解到 得悉 听说 知晓'), ...terms('看到 看见 见到')],
  'word.this-matter': terms('此事 该事 这件事 本事项 该事项 上述情况 您的情况 本函内容 本函 事由 催款函 催收函 真实情况'),
  'person.third-party': [...terms('服务商 外包商'), ...joined('外部 外包 第三方', '服务商 团队 人员 公司 单位')],
  /** The lender itself is to answer for it. */
  'word.assumes': joined('由', '我们 我司 我行 贵行 贵公司 贵司 本公司 平台 贷款人 出借人 银行', '自行承担 自己承担 承担 负责'),
  'word.takes-on': terms('负责 处理 承接 跟进 执行 实施 接手 接管'),
  'word.contacts-you': joined('与您 与你 与甲方 与乙方 与借款人 同您 向您', '联系 取得联系 沟通 协商 致电').concat(
    joined('联系 致电 提醒', '您 借款人 甲方'),
  ),
  'word.not-debt': terms('回访 调查 调研 满意度 快递 物流 配送 安装 客服中心 咨询 投诉 还清 审核'),
  'word.saves-typing': joined('避免 无需 免去 告别 省去 不用 不必 无须 免', '- 您', '手动 手工 逐个 手填'),
  /** The software does it, not the reader. */
  'word.fills-auto': [
    ...joined('自动 一键 系统', '- 为您', '生成 带出 带入 匹配 选取 选择 筛选 填充 填入 填写 读取 提取 推荐 识别 获取 同步'),
    ...terms('导入'),
  ],
  'act.refuse': [
    ...joined('不 未 没有 拒绝 拒不 不予 不愿 不愿意 不肯 未全部 不全部', '提供 授权 同意 开启 开通 打开 勾选 允许 接受 签署 授予 开放'),
  ],
  'word.rejected': [
    ...joined('不享有 不具备 没有 无 丧失', '- 借款 贷款 申请', '资格'),
    ...terms('审批不通过 审核不通过 不通过 不受理 不予提交 不能提交 无法提交 退出登录 额度为0 额度为零 无法授信 不予授信 不予放款'),
  ],
  'act.expose': terms('列示 挂出 上墙'),
  'act.publish': [
    ...terms('列示 挂出 上墙 开放查询 供公众查询 供他人查询 滚动展示 公开展示 首页展示 滚动播放 循环播放 公布于众 公诸于众 昭示'),
  ],
  'act.withdraw': joined('收回 撤销 关闭', '通讯录 位置 定位 相册 短信 相应 该项', '授权 权限'),
  'manner.by-hand': joined('自己 亲自 逐项 逐个 逐条 自行', '填写 输入 录入 填报'),
  'choice.picks': [...joined('选取 选择 勾选', '某个 某位 一个 一位 单个', '联系人'), ...joined('该条', '记录 联系人 信息 号码')],
  'word.liable': joined('代为 代其 代您 替其 替您', '偿付 垫付 还清'),
  'act.contact': [...terms('面谈 商谈 商讨 会面 见面 查找 打您 打给 打电话 协商处理')],
  'word.oversees': [...terms('监督 培训 考核 审查 违规 终止合作 约束 制止')],
  'word.based-on': [...terms('依据 根据 结合 参考 基于')],
  'word.pursue': [...terms('提起诉讼 投诉 起诉 提出异议 提出索赔 求偿')],
  'word.draws': [...terms('提现 取现 借款 下款 到账 放款')],
  'object.social-graph': [...terms('粉丝列表 关注和粉丝 粉丝及关注 关注的人 您的粉丝 通讯好友')],
  'word.fills': [...terms('填入')],
  'word.name-field': [...terms('号码 电话号码')],
  /** The lender says whom it could call. */
  'word.right-done': joined('要求', '我们 平台 本平台 公司 我司 贷款人 乙方 甲方', '停止 删除'),
  'word.holds': terms('掌握 已获取 已查到 已取得 已找到'),
  'word.exempts': terms('免除 豁免 不追究 放弃追究'),
  'word.not-answer': joined('不 均不 概不 都不 一概不 不予 无需 无须', '负责 承担 负任何'),
  'word.to-collector': [
    ...joined('给 向 予', '催收'),
    ...joined('给 向 予', '其 第三方 外部 专业 合作 受托 受托的 委托的 其委托的 受委托的 合作的 外包', '催收'),
  ],
  /** 在合作机构之间共享 */
  'word.between': terms('之间 间 内部 范围内'),
  'word.to-use': joined('为 为了 如需 若需 如要 若要 要想 想要', '继续使用 使用 获得 申请 享受'),
  'mask.nouns-of-verbs': [
    ...joined('通知 提醒 催收 营销 提示', '类'),
    ...terms('验证码 支付宝 小爱同学 同学圈 同学录 同学会 为您选取 为您选择 为您选定 委外佣金 委外费用'),
    ...joined('黑名单', '系统 共享系统 数据库 共享平台 共享数据库 共享机制'),
    ...joined('通话 通信 通讯 短信 呼叫 来电 拨号 电话 逾期 还款 信用 借款 贷款 交易 消费 操作 浏览 违约 履约 登录', '记录'),
    ...terms('债务人 债权人 贷款人 借款人 出借人 违约方'),
    ...joined('权限 使用 功能 用途 场景 目的 特别 补充 产品 费用', '说明'),
  ],
};
