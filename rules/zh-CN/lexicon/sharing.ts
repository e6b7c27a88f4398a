import type { Lexicon } from '@/lib/engine/types';
import { terms } from './terms';

/** Partners who are given data, credit databases that are told, and lures. */
export const sharing: Lexicon = {
  'word.share-toward': terms('向 与 对外 与其 向其'),
  'word.share-act': terms(`
    提供 共享 分享 披露 传输 公开 交换 转让 推送 输出 发送 转移 提交 传递 展示 同步 透露 共用 数据共享 回传 交换您
    分享您 共享提供
  `),
  'share.who': terms(`
    第三方 合作方 合作机构 合作伙伴 业务伙伴 关联公司 关联方 第三人 合作第三方 第三方机构 第三方公司 其他机构 其他公司
    业务合作方 其他方 相关机构 合作商 合作企业 多个出借人 潜在的出借人 潜在出借人 相应出借人 相关出借人 投资人
    出借人或投资人 关联企业 合作金融机构 商业伙伴 集团成员 其他组织 其他实体 任何第三方 任意第三方 其他第三方 合作商家
    保险公司 广告商 相应机构 服务商 合作方等 资金方 第三方合作机构 关联公司及 受让方 受让人 公司和组织 其他公司、组织
    代偿意愿人 交易相对方 相关主体 外部机构 供应商 信息使用者 其他单位 开展合作的 合作的第三方 有合作关系 具有合作关系
    合作单位 第三方平台 合作第三方与 金融机构 贷款机构 持牌机构 担保公司 担保机构 小贷公司 助贷机构 增信机构 数据公司
    营销公司 科技公司 其他平台 网络借贷平台 网贷平台 其他网络借贷平台 同业机构 其他贷款平台 任何有需要 任何机构 任何单位
    任何主体 有需要的机构 有业务合作 业务合作关系 感兴趣的机构 感兴趣的第三方
    该机构 该等机构 该第三方 该等第三方 上述机构 前述机构 上述第三方 前述第三方 合作的公司 合作公司 合作的机构 其他贷款机构 其他金融机构 提供金融服务的机构 提供贷款服务的机构
    提供服务的机构 提供服务的第三方 提供贷款的机构 最终放款 资金提供方 出资方 放款机构 贷款提供方 信托公司 集团内 集团公司 兄弟公司 联盟成员 联盟机构 会员机构 代理商 经销商 渠道商
    渠道方 导流平台 流量方 承接方
    其他用户 该其他用户 其他会员 其他借款人 其他客户 其他出借人
    数据服务商 数据服务机构 数据服务公司 合作平台 合作银行 合作的平台 合作的金融机构 合作的商户 合作商户
    合作方及 出资机构 增信服务机构 其他持牌 广告主 广告合作 广告合作伙伴 营销合作 推广合作 旗下公司 子公司
    母公司 分支机构及关联 受托机构 受让机构 其他借款平台 其他借贷平台 其他网贷 其他商家 其他商户 相关合作
    相关单位 相关公司 相关企业 多家机构 多家资金方 多家金融机构 多家合作 外部公司 外部第三方 潜在投资人 投资者
  `),
  'word.share-data': terms(`
    信息 资料 数据 个人信息 信用信息 用户信息 相关信息 违约行为 姓名 身份证 联系方式 信用报告 名单 记录 分析结果
  `),
  /** Reasons so wide that they name nobody. */
  'word.share-vague': terms(`
    而有必要提供 有必要提供 市场推广 外部商业合作 产品及服务的需求 才能实现 才能提供 只有共享 必须提供给 其他相关要求
    安全方面的问题 所必需提供给 从事商业经营 商业合作 其他合理 交叉营销 联合营销 维护自身合法权益 出于用户对产品
  `),
  /** Sharing or delegating on, without asking again. */
  'word.share-no-ask': terms(`
    无需取得 均无需取得 无需征得 无需另行通知 无须经过您的同意 无需经过 无须另行 无需另行获得 无需再行 未经您的同意
    不再征求 不再另行 无需另行 而无须经过 无须征得
  `),
  'word.share-delegate': terms(`
    转授权 转委托 委托相关合作方 委托第三方 提供给第三方 提供的信息前 提供您的信息前 转授予
  `),
  'word.share-give': terms('给 至 予'),
  'word.share-list-head': terms('共享 披露 公开 提供 分享'),
  /** The law, the reader or a court asks for it, somebody else's data, or no data at all. */
  'word.share-not': terms(`
    明确同意 监护人 匿名 统计信息 去标识化 保密信息 商业秘密 债权转让通知 权利义务转让 知识产权 从第三方 由第三方向您
    要求它们 签署严格的保密协定 年度报告 权利义务 权利和义务 本网站程序 公司的产品 妥善进行保管 除为 不得向其他
    任何其他用途 司法机关的要求 司法要求 司法程序 强制性的行政 行政机关的要求 法院判决 法院裁定 根据法律法规的规定
    依照法律法规的规定 如实向 您直接交给 年报 独立第三方 提供给第三方前 共享给第三方前 您向该等 您指定的 妥善保护自己的
    非个人 不含身份 经统计加工 没有得到事先许可 您分享 您将内容 您把 用户不得 您的要求 您自己 您自行 注册的公开 公开信息
    主动提供给 您在第三方 联系的服务提供商 提供或推广 产品和服务：
    案件
`),
  /** Third parties that only carry a payment or check an identity. */
  'mask.third-party-kind': terms('第三方支付 第三方渠道 第三方账户 第三方登录 第三方身份验证 第三方担保 第三方出借人 第三方信息提供者'),
  'word.share-from-others': terms(`
    向我们提供 从第三方 向第三方查询 向本公司提供 从合作 从其他 向乙方提供 向丙方提供 要求您提供 您向其提供 用户向其提供
  `),
  /** Putting a record into a credit database. */
  'credit.report': terms(`
    报送 上报 上传 计入 记入 录入 纳入 提交 记录在 记录于 进入 提供 披露 发送 共享 推送 登记 公示到 列入 写入 载入 传输
    报备 反馈 备案 被记录 报给 接入 上征信 报送至 上传至 收录 分享 公布 报告给
    递交 提报 呈报 传送 移送 同步 抄报 提供给 披露给 传输给 转报 送达 提交给 推送至 记载 公开于
    通报
    报告违约 报告逾期 报告不良 报告借款 报告还款
  `),
  'credit.into': terms(`
    计入 记入 录入 纳入 记录在 记录于 进入 列入 写入 载入 上报 报送 上传至 公示到 被记录 上传 报送至 保存在
  `),
  'credit.bureau': terms(`
    征信机构 征信系统 征信数据库 金融信用信息基础数据库 征信中心 百行征信 信用信息数据库 征信公司 人民银行 信用数据库
    央行征信 个人信用信息库 信用信息基础数据库 朴道征信 征信数据机构 个人征信 公民征信系统 信用评级体系 征信平台 征信
    第三方征信 征信服务机构 信用信息共享平台 信用数据机构 互联网金融协会 行业协会 信息数据库 信用信息库 信用记录
    网络征信系统 征信信息系统 信用体系 信用评价体系 失信系统 不良信用记录 征信报告 第三方征信机构 个人信用档案
  `),
  'credit.toward': terms('向 给 至'),
  'credit.effect': terms(`
    不良影响 不利影响 影响您的征信 影响用户的征信 影响征信 影响您的信用 影响个人征信 影响您日后 影响到您 影响您的贷款
  `),
  'mask.credit-name': terms('征信业管理条例 征信业管理 征信管理规定 征信有限公司'),
  /** Credit databases are another rule: asked for by no rule, it hides 第三方 in their names. */
  'share.bureau': terms('第三方征信机构 第三方征信 第三方征信公司 第三方征信平台 第三方征信服务机构'),
  'word.share-handed': terms(`
    提供给 共享给 披露给 传输给 发送给 分享给 提交给 推送给 输出给 提供予 转移给 公开给 提供至 共享至 同步给 推荐给
    披露予 开放给 输出至 传输至 交给 交予 出售给 转交给 转让给 导入至 报告给 报给 传给 告知给 透露给
    报送给 移交给 反馈给 转介给 转送给 传送给 出示给 出租给 售予 授权给 同步到 推送到 发送至 发送到 传送至
    转发给 投入到 上传给 推荐至 推荐到 引荐给 引荐至 转介至 导流至 分发给 分发至 匹配给 转推给 移送给 移交
    移送 输送给 同步提供给 一并提供给 开放至
  `),
  /** Others do the work with the data. */
  'word.share-entrust': terms('委托 聘请 委派'),
  'word.share-process': terms('处理 评估 分析 代表 加工 存储 查验 核验'),
  /** What is given goes to somebody. */
  'word.share-gives-to': terms('向 给 与任何 与第三方 与合作 对外'),
  /** Pronouns for partners named before. */
  'word.share-with-them': terms(`
    与其共享 与其分享 与之共享 与它们共享 与他们共享 与其交换 向其提供您 向其提供用户 向其提供借款人 我们向其提供
    向该等机构提供 向上述机构提供 向前述机构提供 向上述主体提供 向该等主体提供 向其披露 向其共享
  `),
  /** Given where somebody thinks it needed. */
  'word.share-necessary': terms('有必要提供 所必需提供 必要的提供 必须提供'),
  /** A database of the platform itself. */
  'word.credit-own': terms('用户信用数据库 自用该等 信用评级机构 自有信用'),
  /** Promises of money for anyone, at once, whatever the record. */
  'word.lure': terms(`
    秒批 秒到 黑户 无视征信 不看征信 不查征信 100%通过 必下 人人可 凭身份证 有身份证就 无门槛 零门槛 0门槛 无视黑白 白户
    黑白户 逾期也能 有逾期也 征信花 秒下 秒放 不用担心逾期 不担心逾期 免审核 无需审核 不上征信 无视负债 无视逾期
    有手机号就 强开 包过 大学生 在校生 零利息 0利息 包下 不看负债 不看资质 征信差 无需征信 免征信 信用不良 学生党
    征信不好 征信有问题 网黑
  `),
  'word.lure-loan': terms('下款 贷款 借款 放款 可贷 能贷 借钱 可借 到账 额度 信用 通过 可下 能下 审批 借贷 能借 申请'),
  /** Lures in one word. */
  'word.lure-plain': terms(`
    无条件秒批 无条件放款 无条件下款 黑户可贷 黑户也能 无视黑白户 秒批秒到 百分百下款 100%下款 必下款 包下款 秒下款
    人人可贷 学生可贷 门门下 闭眼借 躺着借 轻松拿钱 不查征信不看负债 不用担心逾期 通过率9 通过率高 下款率高 通过率100
    下款率9 百分百通过 百分百放款 百分百到账 百分之百下款 人人可借 不看信用 秒批秒放 秒审秒放 秒审秒批
  `),
  /** Somebody warns of them or forbids them. */
  'word.lure-warned': terms(`
    轻信 骗局 诈骗 警惕 虚假宣传 套路 谨防 不存在 禁止 严禁 不得 违规 诱导 谎称 号称 所谓 请勿 风险提示 不要相信 冒充
    防范 记者 投诉 不收取 切勿 专家
  `),
  /** Partners themselves make it known. */
  'word.share-expose': terms('披露 公开 展示 共享 公布 传播'),
  'word.share-consents': terms('授权 同意 委托 许可'),
  /** Says that the record will suffer. */
  'word.credit-hurt': terms(`
    影响您的个人征信 影响个人征信 影响您的征信 影响征信 影响您的信用记录 影响信用记录 影响本人征信 影响您个人征信
    影响借款人征信 影响用户征信
    影响您的个人信用 影响个人信用 影响您的信用 影响您个人信用 影响到您的个人信用 影响到您的征信 影响到您的信用 影响本人信用 影响用户信用 影响借款人信用 影响甲方信用 影响乙方信用 影响甲方征信
    影响乙方征信 影响个人信用记录
  `),
  'word.credit-unhurt': terms('不影响 不会影响 不上征信'),
  'share.collector': ['第三方催收机构', '第三方催收公司', '第三方催收', '第三方清收机构', '第三方清收', '第三方贷后'],
  'credit.send': ['报送', '上报'],
  'word.share-delegated': ['转授予', '转授权给', '转授权予'],
  'word.blacklist': terms(`
    黑名单 失信名单 不良信用记录 老赖名单 信用黑名单 失信人名单 欠款名单 不良用户名单 失信公示
  `),
  /** Partners help themselves. */
  'word.partner-takes': terms('获取 使用 接触 知悉 取得 获得 利用 共用 掌握'),
  'word.passive': terms('被 将被 会被 可被 可能被 可能会被 由 将由 供 可供'),
  /** Services of others that the reader calls on, and software of others inside the app. */
  'word.their-service': terms(`
    sdk api 插件
    cookie 物流 配送 第三方网站 第三方应用 第三方支付 第三方账号 第三方账户
    第三方服务 第三方创建
  `),
  /** The authorisation goes further than the lender. */
  'word.extends': terms(`
    及于 延及 延伸到 延伸至 可延伸 扩展至 扩展到 扩及 同样适用于 同时适用于 亦适用于 也适用于 视为对 视同对 同时视为 效力延及 效力及于 覆盖 惠及
    同样及于 一并授予 同时授予 同样授予 同时授权
  `),
  'share.sister': terms('关联公司 关联方 关联企业 第三方 合作机构 合作方 合作伙伴 子公司 母公司 旗下公司 集团成员 集团内 受让人 受托方'),
  'word.together': terms('与 和 同 联合'),
  'word.joint': terms(`
    联合研究 联合建模 联合分析 联合开发 联合运营 联合推广 联合营销 联合风控 联合评估 共同使用 共同处理 共同开发 共同建模 数据合作 数据融合 数据交换
    建模 互通 共享数据 共享信息 互换
  `),
  /** Whoever does something, unnamed. */
  'share.whoever': terms('的机构 的主体 的公司 的单位 的企业 的实体 的组织 的商户 的平台'),
  'share.public-body': terms(`
    监管 司法 公安 法院 行政 征信 仲裁 有权机关 政府 主管
    合并 收购 破产 接任 继任
  `),
  'word.share-needs': terms('需 需要 须 必须 只有 只能 唯有 仅在'),
  'word.for-sake': terms('为 为了 出于 基于'),
  'word.improves': terms('维护 改善 改进 提升 优化 完善 提高 丰富 保护 实现'),
  'word.wide-aim': terms('服务 产品 体验 合法权益 权益 运营 合理用途 商业利益 业务'),
  'word.kept-secret': terms('予以保密 承担保密 保密义务 保密责任'),
  /** Exceptions that the law itself makes. */
  'word.lawful-exception': terms('生命 诉讼 仲裁 很难得到 难以得到 公共利益 公共安全'),
};
