import type { Lexicon } from '@/lib/engine/types';
import { terms } from './terms';

/** What somebody does. One concept a kind of act; words in simplified Chinese or lower-case Latin. */
export const acts: Lexicon = {
  /** Taking data in: by the lender, unless the actor is 您. */
  'act.collect': terms(`
    收集 采集 获取 读取 访问 抓取 提取 搜集 检索 调取 调用 爬取 同步 上传 扫描 查阅 查看 取得 获得 获知 了解 留存 保存
    存储 储存 存入 备份 记录 缓存 导入 整理 读写 监测 收录 归集 采录 知悉您的 掌握 会用到 需要用到 读到 查询 调阅 拉取
    遍历 申请访问 收取您的通讯录 索取 索要 检测 监听 看到
    追踪 跟踪 统计
  `),
  'act.use': terms(`
    使用 利用 处理 加工 分析 运用 匹配 比对 核验 核实 验证 校验 查验 审核 评估 用到
  `),
  /** Asking for or being given a permission. */
  'act.permit': terms(`
    授权 授予 开启 打开 开通 允许 许可 开放 申请权限 请求权限 申请获取 请求获取 申请 请求 启用 给予
  `),
  /** Giving information, by the user or to others: actor and recipient tell. */
  'act.provide': terms(`
    提供 提交 填写 录入 输入 登记 补充 留下 完善 报备 填报 填入 预留 添加 新增 更新 绑定 增加 追加 更换 留存 补填
  `),
  'act.share': terms(`
    共享 分享 传输 推送 转让 交换 移交 转交 出示 转移 传递 出售 出租 交予 转授权 互通 流转 数据共享 发送给 同步给 提供给
    提供予 对外提供 交给 同步至 推送至 推送给
  `),
  /** Making known to all or to many. */
  'act.publish': terms(`
    披露 公开 公布 公示 公告 曝光 透露 披满 张贴 登报 刊登 列入黑名单 写入黑名单 公之于众 发布 登载 刊载 公诸 挂网 散布
    传播 发帖
  `),
  /** Making known to somebody. */
  'act.tell': terms(`
    告知 通知 知会 告诉 说明情况 告之 抄送 转告 转达 代为转告 传达 通报 发送催收函 说明 告诫 通告 反映 知照
  `),
  /** Reaching a person. */
  'act.contact': terms(`
    联系 联络 致电 拨打 拨打电话 电话联系 短信提醒 发送短信 发短信 发送信息 取得联系 联系到 走访 上门 拜访 家访 电话提醒
    发送提醒 问询 询问 沟通 打电话 去电 电话核实 触达 提醒 转告 转达 代为转告 传达 捎信 寻找 协助联系 通知 告知 求助
    回访 寄送 发函 发送 核实 电话回访 联系核实 打扰 约谈 电访 打听 核查 探询 查访 求证 交涉 协商 拜会 说明 只能找 会找您
    去找
  `),
  /** Pressing for payment. */
  'act.collect-debt': terms(`
    催收 催缴 催讨 追讨 追索 催告 催款 清收 追偿 催要 讨要 催还 索债 讨债 督促还款 督促履约 还款提醒 逾期提醒 账务提醒
    违约提醒 催促 督促 敦促 提醒还款 提醒其还款 协助还款 代为催缴 失联修复 协助提醒 资产处置 不良处置 收取欠款 收回欠款
    追缴 上门催收 施压 要求还款 收取贷款 收取借款 追收 催理 追账 清欠 追欠
  `),
  /** Handing work to others. */
  'act.entrust': terms(`
    委托 转委托 委派 聘请 聘用 雇佣 外包 交由 转交 授权第三方 指派 委任 转包 引入 授权给 委外 转授权 移交 移送 转由
  `),
  'act.consent': ['同意', '授权', '许可', '确认', '接受', '认可', '知晓', '知悉', '理解', '承诺', '保证'],
  'act.refuse': terms(`
    拒绝 不同意 不授权 不提供 不接受 不允许 不开启 不认可 未授权 不愿 不予授权 不予提供 未同意 未提供 不愿意 不希望 关闭
    不填写 未能提供 不打开 没有授权 没有同意 未开启 未打开 未授予 未允许 没有开启 点击不同意 选择不同意 不予同意 未勾选
    不勾选 不予开启 未予授权 拒不 缺少任 缺少其中 缺失任 不授予 不给予 不予授予 不能接受 无法接受 不能同意 无法同意
    不认同 不予接受 不赞同 不愿接受 不签署 未签署 不签订
  `),
  'act.pay': terms(`
    支付 缴纳 收取 扣除 偿付 缴付 赔偿 计收 加收 扣收 划扣 代扣 支出 负担 付给 交纳 扣划 抵扣 扣取
  `),
  'act.bear': ['承担', '负责', '负', '赔偿', '负有'],
  'act.access': terms(`
    读取 访问 调取 查阅 查看 抓取 扫描 读写 遍历 同步 上传 爬取 调用 申请访问 读到
  `),
  'act.withdraw': ['撤回', '撤销', '取消授权', '解除授权', '收回授权', '取消'],
  'act.expose': ['公布', '公开', '公示', '曝光', '公之于众'],
  'act.designate': ['指定', '选择', '添加', '设置', '列明', '提供', '填写'],
  'act.hand-over': ['移交', '移送', '转由', '转交', '交由', '交给', '转给', '移交给'],
};
