import type { Lexicon } from '@/lib/engine/types';
import { terms } from './terms';

/** Consent that is deemed, cannot be taken back, or lets the other side change the terms; and the rights to say no. */
export const consent: Lexicon = {
  /** What is made to count as consent: use, a click, silence. */
  'deemed.by': terms(`
    使用 点击 勾选 登录 注册 提交 选择接受 选择 继续 访问 接受 签署 未提出 未向 未及时 未表示 未书面
    下载 安装 进入 参与 申请 浏览 输入 开通 提供 签字 激活 绑定 默示 沉默 一经 一旦 行为 授权后
    点" 点选 反对 未在 未回复 未答复 未拒绝 未反对 登陆 打开 拒收
  `),
  'deemed.as': terms(`
    视为 即视为 均视为 应视为 视同 即表示 即代表 即意味着 默认为 表示您 就表示 表示已 即授权 即同意
    即为 意味着您 意味着 代表您 表明您 推定为 推定 均视同 当然视为 则视为 也视为 亦视为 将视为 即构成
    表明用户 表示用户 代表用户 即默认 等同于 就视为 已表明 即表明 表示同意 即被视为 被视为
  `),
  'deemed.consent': terms('同意 授权 接受 认可 签署 受其约束 受本协议约束 无异议 遵守 许可 确认 阅读 理解 知悉 接受其 了解'),
  'deemed.always': terms('持续授权 始终授权 一次授权 概括授权 同等授权 无需重复授权 在此范围内均有效 默认同意 默认授权 空白授权'),
  /** No further consent is asked for. */
  'word.deemed-no-more': terms(`
    无需再 无须再 无需另行 无须另行 不再另行 无需逐一 无需逐次 无须逐一 不需再 不必再 不另行 无需额外
    无需重新 无需单独 避免重复授权 免除重复授权 无需再次
  `),
  'word.deemed-grant': terms('书面授权 获取授权 取得授权 授权同意 的授权 另行授权 征得同意 的同意 取得同意 您同意 本人同意'),
  /** Plainly irrevocable: not just lasting. */
  'word.irrevocable-plain': terms(`
    不可撤销 不可撤消 不得撤销 不能撤销 不可撤回 不得撤回 不可撤销的 不可撤销地 不得撤消 不予撤销 永久授权
    不得单方撤销 不得单方面撤销 不可单方撤销
  `),
  'word.irrevocable-grant': terms('授权 同意 委托 许可 授予 授权书 同意并授权 认可 授权事项'),
  /** Joins the irrevocable word to a grant that was begun before. */
  'word.irrevocable-joined': terms(`
    并不可撤销 并且不可撤销 且不可撤销 即不可撤销 均不可撤销 及不可撤销 并不可撤消 且不可撤消 并不可撤回
    且不可撤回
  `),
  'word.irrevocable-lasting': terms('永久性 永久 无期限 长期有效 终身 无限期 始终有效 永久有效'),
  /** Letters that as a whole cannot be taken back. */
  'word.irrevocable-letter': terms('本授权 本授权书 授权书 该授权 上述授权 本授权一经 授权事项 本委托书 此授权 前述授权 授权委托书'),
  'word.irrevocable-data': terms(`
    信息 资料 数据 征信 通讯录 通话记录 信用报告 隐私 联系人 个人情况 信用状况 公示 披露 采集 查询
    详单 肖像
  `),
  /** Offers, orders and promises are no authorisation; money orders are one step lower. */
  'word.irrevocable-other': terms('要约 都不可撤 承诺函 担保函 保函 捐赠 的承诺 地承诺'),
  'word.change-free': terms(`
    有权 保留 随时 不时 单方 单方面 自行 有权随时 根据需要 拥有 视情况 根据经营需要 无需通知 不另行通知
    根据具体情况 定期或不定期 不定期 可根据
  `),
  'word.change-act': terms('修改 变更 调整 修订 更改 增加或删减 更新 制订及调整 增减 补充 改动 修正 制定 变动'),
  'word.change-terms': terms(`
    本协议 条款 规则 服务费 费率 收费标准 利率 协议内容 服务条款 用户协议 注册协议 本合同 合同条款 协议
    费用标准 合同内容 服务协议 本须知 计费标准 额度 授权书
  `),
  'word.change-effect': terms(`
    即生效 立即生效 自动生效 即行生效 公布即生效 视为已经通知 视为已通知 视为通知 不另行通知 无需另行通知
    而无需另作个别通知 无需另作 恕不另行通知 不再另行通知 不再单独通知 不再个别通知 无需征得 无须另行通知
    有义务注意 不时发布的各项规则 不时发布的规则 不时公布的规则 将来发布的规则 公布之日起生效 发布之日起生效
    发布后立即 视为已经通知到
  `),
  'word.change-notice': terms(`
    公示 公布 公告 发布 张贴 刊登 修改 变更 未尽事项 未尽事宜 增加或删减 修订后 更新后 变更后 新规则
    新条款
  `),
  'word.change-guarded': terms(`
    协商一致 另行签署 书面形式 电子文本形式 经双方 征得您 不会削减 明确同意 经您同意 经各方 提前通知
    提前告知 经您确认 重新征得 不得单方 不得擅自 任何一方不得 您有权 双方协商 征得您的 达成书面协议
    现有及不时修订 书面（含 不时修订并公布的
  `),
  /** A right, and what may be done with it. */
  'word.right-may': terms(`
    您可以 您有权 您也可以 您还可以 随时可以 可随时 用户可以 您随时 可以随时 您可选择 用户有权 借款人有权
    客户可以 您能够 您均可 您享有 有权利 请您在收到 如果您需要 你可以 你有权 客户有权 如您需要 如您不希望
    如您不想 如果您不想 如果您不希望 您均有权 您仍可 本人有权 申请人可以 您亦可 您可随时 您可通过 您可自行
    您可在 您可根据 您可联系 您可点击 您可登录 您可向 您可直接 您可按 您可自主 您可拒绝 您可关闭 您可撤
    您可注销 您可删除 您可于 您可对 您可申请 用户可通过 用户可随时 用户可在 用户可自行 您也可通过
    您也可随时 您也可在 借款人可随时 借款人可通过
  `),
  'word.right-do': terms('关闭 撤回 撤销 注销 删除 退订 拒绝 关掉 停用 解绑 取消 清除 清空 阻止 收回 停止授权'),
  'word.right-object': terms(`
    权限 授权 账户 账号 帐号 帐户 个人信息 同意 信息 cookie 推送 通知 定位 短信 广告 访问 数据
    该权限 相机 营销 设置 该功能 此功能 推荐功能 定位功能 推送消息 营销信息 委托 代扣
  `),
  /** Saying no, for whatever reason. */
  'word.right-refuse': terms(`
    拒绝 不同意 不提供 不授权 不开启 不打开 不愿 未授权 不填写 关闭 撤回 取消 不希望 不想 不使用
    拒绝授权 拒绝提供 选择不 不允许
  `),
  /** The service goes on. */
  'word.right-goes-on': terms(`
    不影响 不会影响 仍可 仍然可以 仍可以 仍能 依然可以 照常 也能使用 不妨碍 但您可选择 可继续使用
    其他功能 其他服务 可正常使用 不受影响 仍可正常 仍然能够 也可以使用 手工方式 只能通过手工 只会影响
    仅会使您无法 仅影响 仅会影响 只影响 可手动 您可手动 仍将 仅无法 只是无法 仅会无法 仅导致 只会使
  `),
  /** One feature stops, no more. */
  'word.right-one-feature': terms(`
    该功能 此功能 相关功能 对应功能 上述功能 附加功能 该项功能 部分功能 对应的功能 网点查询 头像 等功能
    功能无法使用 部分服务 相应功能 对应的服务 扩展功能 这些功能 所对应的服务 客户服务 登录方式 该项服务
    此项服务 具体的功能 快递服务 营销信息 推荐功能 个性化推荐 具体功能 相关的功能
  `),
  'word.right-stops': terms('无法 不能 无法使用 不可用 无法正常 不再 影响 无法提供 无法继续'),
  /** Rights of the lender, duties of the reader, and rights to read or correct only. */
  'word.right-not': terms(`
    您不得 我们有权 本公司有权 平台有权 用户不得 所有功能 全部功能 所有服务 核心功能 核心业务 无法注册
    订单 公司有权 甲方有权 乙方有权 丙方有权 本平台有权 审核被拒绝 被拒绝 予以拒绝 我行有权 拒绝用户
    不可撤销 不可撤回 撤销的 账单保护 冻结或 违规 不支持 将无法再次注册 不符合注销 借款申请被 儿童 未成年
    本公司保留 公司保留 我们保留 可能无法 平台有权拒绝 贷款人有权 出借人有权 有权拒绝提供服务 有权拒绝您
    有权拒绝为 有权拒绝向 银行有权 贷款机构有权
  `),
  'word.right-after': terms('注销后 撤回后 撤回同意前 撤回之前 撤销前 注销账户后 注销账户前 注销账号后 影响此前 影响撤回前 此前'),
  /** Says itself what follows: the act authorises. */
  'deemed.self': terms('即授权 即同意 即默认 即视同 即代表同意 即表示同意 即接受'),
  /** Deemed to be served, late, void, offered: no consent. Asked for by no rule, it hides the shorter word. */
  'deemed.else': terms(`
    视为送达 视为已送达 视为已经送达 视为有效送达 视为违约 视为逾期 视为无效 视为恶意 视为严重违约 视为拒绝
    视为收到 视为已收到 视为已经通知 视为已通知 视为通知 视为已缴纳 视为甲方违约 视为乙方违约 视为甲方恶意
    视为甲方严重 视为借款人违约 视为您违约 视为提前到期 视为还款 被视为假 被视为废止 被视为无效 视为用户本人
    不视为 不得视为 不等于 不代表 不意味着 不表示 并不视为 不代表您 不表示您 不意味着您 不等于您 不视为您
    不代表用户 不等于同意 不代表同意
  `),
  /** The same with its object in it. */
  'word.right-done': terms(`
    注销账户 注销账号 注销帐号 注销帐户 申请注销 账户注销 账号注销 注销操作 注销您的 撤回授权 撤回同意
    撤回您的 撤回对 撤销授权 撤销同意 取消授权 解除授权 收回授权 终止授权 退订 关闭权限 关闭该 关闭全部
    关闭部分 关闭定位 关闭相关 关闭推送 关闭此 关闭上述 选择拒绝 选择关闭 选择退出 拒绝提供 拒绝授权
    拒绝我们 随时关闭 随时撤回 关掉 再单独授权 自主设置 自主选择 删除个人信息 删除您的 删除信息 删除其
    拒绝cookie 清除 开启或关闭 解除绑定 拒绝接收 停用cookie 改变您授权 改变授权 变更授权
    要求删除 请求删除 撤回本 撤回上述 撤回已 改变部分您授权 注销其 注销本 拒绝该 拒绝开启 拒绝上述 选择不
    选择是否授权 选择是否同意 选择是否提供 选择是否开启 选择是否允许 选择是否接受 选择是否接收 选择是否公开
    选择是否填写 是否授权
  `),
  'word.right-noun': terms('的权利 的权力'),
  /** Refused, the data is left alone. */
  'word.right-left-alone': terms('将不读取 将不收集 不再收集 停止收集 不会收集 不再继续收集 将不会读取 将不会收集 将停止 不收集 将不再'),
  /** What goes on. */
  'word.right-rest': terms(`
    其他服务 其他功能 正常使用 核心业务功能 核心功能 无关功能 其他业务 基本功能 浏览功能 其他产品 其它功能
    其它服务
  `),
  /** Data that names nobody. */
  'word.deemed-anonymous': terms('匿名化 去标识化 脱敏后'),
};
