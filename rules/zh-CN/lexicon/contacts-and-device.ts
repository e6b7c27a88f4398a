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
  `),
  /** Agents who receive letters for the borrower. */
  'word.letter-agent': terms(`
    收信代理 收件代理 代收人 代收法律文书 代为接收 代为签收 代为收取 送达代收 视为甲方收到 视为乙方收到 视为您收到
    视为您已收到 视为借款人收到 视为本人收到 视为送达 视为已送达 视为有效送达 代您签收 签收即视为 同等效力 视同借款人
    视为通知借款人 视为借款人 视为本人签收
  `),
  /** Relatives named beside guarantors in a list, or told that they owe nothing. */
  'word.liable-not': terms('代偿意愿人 担保人的联系人 无需承担 不承担 不负 无还款义务 没有还款义务 无义务 不构成担保 不得要求'),
  'word.obtains': terms(`
    已取得 已获得 已征得 需获得 应获得 须获得 需取得 应取得 须取得 需征得 应征得 须征得 已经取得 已经获得 已经征得
    事先征得 事先取得 事先获得 确保 保证 承诺 应当取得 应当征得 应当获得 确认已 已告知 已得到 已经得到
  `),
  'word.agreement': terms(`
    同意 授权 许可 明示同意 书面同意 知情同意 认可 知情 知晓
  `),
  'word.has-agreed': terms(`
    已同意 均已同意 已知悉并同意 知悉并同意 已授权 均同意 已经同意 同意被联系 同意我们 已明确同意 同意将其 同意提供
    知情并同意 均知情 已知情 对此知情
  `),
  /** It is the lender who asks the contact persons. */
  'word.lender-asks': terms('我们将征得 我们会征得 我们将取得 我们会取得 由我们征得 本公司将征得 未征得 未取得 未经联系人'),
  'word.contact-person': terms(`
    联系人 紧急联系人 联络人 通讯录中的联系人 您的联系人 第三方联系人 亲友 被联系人 联系人本人 该等联系人 相关联系人
    亲属 通讯录中的好友 好友 该第三人
  `),
  'word.permission': terms('权限 系统权限 设备权限 访问权限'),
  /** Lists of permissions say 存储、位置、相机 and no more. */
  'word.storage-item': terms(`
    ：存储、 、存储、 存储权限 存储空间 读写存储 外部存储 、存储和 、存储及 媒体和文件 照片和媒体 、相册、 、文件、
    读取相册 图片文件 、相册权限 相册权限 存储卡 、存储权限
  `),
  'word.location-item': terms('：位置、 、位置、 、定位、 位置权限 、位置等 、位置和 、地理位置 ：定位、 位置（ 定位权限 、位置及'),
  /** 定位 in the sense of finding a fault. */
  'word.fault-finding': terms('定位问题 止损 故障定位 快速定位 定位原因 定位并解决 定位故障 定位与修复 溯源 定位和解决'),
  /** Storage of the browser, no files of the reader. */
  'word.cookie': terms('cookie 本地存储的形式 浏览器 localstorage 缓存到 flash'),
  /** Photos and files as systems name them. */
  'object.photo-files': terms(`
    照片、媒体 媒体内容和文件 照片和媒体 照片、视频和文件 照片和视频 手机照片 手机中的照片 设备上的照片 设备上的文件
    文件和媒体 照片权限 媒体权限 照片与文件 图片和文件 照片和文件 手机里的照片 手机里的图片 手机内的照片
  `),
  'word.other-person': terms(`
    该自然人 他人 配偶 家人 家庭成员 第三人 相关自然人 相关个人 该个人 其本人
  `),
  'word.their-consent': terms(`
    其同意 其授权 其许可 其明确同意 其本人同意 他们的同意 对方同意 对方的同意
  `),
};
