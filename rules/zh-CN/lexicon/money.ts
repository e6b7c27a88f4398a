import type { Lexicon } from '@/lib/engine/types';
import { terms } from './terms';

/** Fees, penalties and costs, who pays them, and when they come off the principal. */
export const money: Lexicon = {
  /** Charges with a name of their own, and charges for being late. */
  'fee.named': terms(`
    服务费 服务费用 手续费 手续费用 管理费 管理费用 信审费 审核费 审查费 咨询费 居间费 中介费 担保费
    会员费 工本费 砍头息 拨备金 准备金 综合费 平台费 使用费 通道费 认证费 报告费 报告费用 展期费
    展期费用 续期费 续期费用 分期费 财务费 提醒费 提醒费用 佣金 占用费 加急费 激活费 解冻费 保险费 保费
    撮合费 推荐费 技术费 增值费 开户费 账户费 资料费 风险金 分期费用 罚息 滞纳金 违约金 逾期利息
    逾期费用 逾期费 复利 罚金 惩罚性利息 容时期利息 宽限期利息 罚款 评估费 逾期服务费 逾期管理费
    提前还款费 取现费 提现费 上门费 征信费 公证费用
  `),
  /** What collecting the debt costs. */
  'fee.cost': terms(`
    催收费 催收费用 律师费 律师代理费 诉讼费 诉讼费用 仲裁费 仲裁费用 差旅费 差旅费用 审计费 征信报告费用
    公证费 调查费 调查费用 保全费 执行费 鉴定费 公告费 拍卖费 实现债权的费用 实现债权费用 追索费用
    追偿费用 维权费用 法律费用 一切费用 所有费用 全部费用 额外费用 交通费 产生的费用 产生的相关费用
    发生的费用 发生的所有费用 产生的所有费用 产生的一切费用 支出的费用 催收成本 外包费用 委托费 律师费用
    债权实现费用 发生的一切费用 产生的全部费用 发生的全部费用 催缴费用 费用和损失 法律后果和费用 有关的费用
    诉讼费等 调查及诉讼费 等费用 登记费
  `),
  /** Charges that say neither what for nor how much. */
  'fee.nameless': terms(`
    其他费用 相关费用 必要费用 各项费用 各类费用 相应费用 一定费用 综合费用 约定的费用 相关服务费用
    其它费用 约定费用 其他必要费用 各方费用 一切其他费用 有关费用 若干费用 相应的费用 相关的费用 利息费
    上述费用 前述费用 该等费用 该费用 其他全部费用 服务费等 以上费用 此费用
  `),
  'fee.pay': terms(`
    支付 缴纳 交纳 缴付 收取 扣除 扣收 扣划 划扣 扣取 计收 加收 偿付 付给 收费 补缴 交付 扣款 购买
    会产生 将产生 产生延期 产生逾期 产生相应 开始计算 并计算 付 缴 是有 需要
  `),
  'fee.charge': terms('收取 扣除 支付 缴纳 缴付 交纳 扣收 划扣 扣划 加收 缴清 结算'),
  'fee.bear': terms('承担 负担 偿付 承受 来承担'),
  /** Signs of a rate, an amount or a formula. */
  'fee.amount': terms(`
    元 % ‰ = 千分之 百分之 万分之 每日 每天 每月 按月 每次 日息 按日 标准 比例 利率 费率
    一次性扣除 日利率 显示为准 页面为准 公示为准 公告为准 每期 按天 逐日
  `),
  /** Opens a list of charges on the borrower. */
  'fee.borne': terms(`
    由乙方承担的费用 由甲方承担的费用 由借款人承担的费用 由用户承担的费用 承担以下费用 支付以下费用
    收取以下费用
  `),
  'fee.self': terms('自行承担 自行负担 自负 自理'),
  /** Fees that nobody pays, that flow back, that others pay, or that only order repayments: no charge on the borrower. */
  'fee.exempt': terms(`
    任何一方 违约方应 由违约方 违约的一方 败诉方 双方各自 各自承担 顺序 优先偿还 免费 不收费 不收取 税款
    一方违约 原则上不 由我们承担 我们将承担 由我行承担 由本公司承担 守约方 折价费 取件费 话费 流量费
    网络接入费 对多次重复 便民 便民服务缴费 诉讼费用由 先后 法院需要认定 由贷款人承担 由出借人承担 如何收取
    如何计算 费用吗 比例收取 支付宝支付 代为收取本息 偿还完毕全部 退回的 ，指 ：指还款日 ：指基于
    不承担费用 无需承担费用 不收任何费用 败诉 费用开始计算 资费标准 费及支付方式 全部费用完毕 收取本息
    收取还款 款项的范围 同时计算 作出相关提醒 进行划扣和支付 可在【 所需交纳 服务费：包括但不限于
    费用：包括但不限于 退回
  `),
  /** The fee comes off before the money arrives. */
  'deduct.upfront': terms(`
    先行扣除 预先扣除 预先收取 事先扣除 提前扣除 预扣 先扣 砍头 砍头息 前置手续费 前置服务费 前置费用
    从本金 自本金 于本金中 于借款本金中 从借款本金 自借款本金 借款本金中 借款本金金额中 本金金额中
    出借本金时 本金中扣 从借款金额中 从放款金额 放款金额中 放款时扣 放款时直接 放款时一次性 发放借款时
    发放贷款时 发放时扣 扣除服务费 扣除手续费 扣除前置 扣除相关费用后 扣除费用后 扣除后的余额 扣除后的剩余
    扣除后剩余 扣除后发放 借款时一次性扣除 一次性扣除 剩余金额划 余额发放 扣除综合 扣除管理费 扣除审核费
    扣除依据 实际到账金额 实际到账
  `),
  'prepay.early': terms('提前还款 提前偿还 提前结清 提前清偿 提前归还 提前还清 提前一次性'),
  'prepay.same': terms(`
    不予减免 不减免 不予退还 不退还 而减少 按原 按照原 原有的还款期限 手续费不变 全额收取 应还款金额一致
    按原借款期限 不予减少 不作减免 不退 照常收取 仍需支付 仍应支付 不减少 不予返还
  `),
  /** Paid back together with the loan. */
  'fee.repay': terms('还清 偿还 清偿 结清 归还 还款'),
  /** Not being able to pay denies nothing that follows. */
  'mask.late-is-no-denial': terms('不能按时 不能按期 不能及时 不能足额 无法按时 无法按期 无法及时 无法足额 不能偿还 不能归还 无力偿还'),
  'fee.indemnify': terms('赔偿 偿付 补偿'),
  /** Costs of making the borrower pay. */
  'fee.enforce': terms('实现债权 追索债权 主张债权 追讨欠款 维权支出 催收支出'),
};
