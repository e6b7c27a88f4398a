import type { DocumentType } from '@/lib/schema/review';
import { compileWords } from './word-count';

/**
 * Words that tell kinds of documents apart: features of the language of contracts, letters, policies, shop windows and the press.
 * Never the name of a lender. Words are normalised: simplified Chinese or lower-case Latin, full-width punctuation.
 */
export interface Feature {
  type: DocumentType;
  /** What the reason calls it. */
  label: string;
  /** Points a hit gives, and the most the feature gives. */
  per: number;
  cap: number;
  /** Counts hits in a thousand characters instead of hits: for words that every long text holds now and then. */
  dense?: true;
  words: readonly string[];
}

const words = (list: string): string[] => list.split('|');

export const FEATURES: Readonly<Record<string, Feature>> = {
  'agreement.self': {
    type: 'agreement',
    label: 'speaks of itself',
    per: 0.8,
    cap: 4,
    words: words(
      '本协议|本合同|本合约|本条款|本服务条款|本章程|本注册协议|本服务协议|本契约|双方约定|协商一致|各方|this agreement|these terms|perjanjian ini|este contrato',
    ),
  },
  'agreement.parties': {
    type: 'agreement',
    label: 'names parties',
    per: 0.5,
    cap: 4,
    words: words('甲方|乙方|丙方|丁方|甲乙双方|双方当事人'),
  },
  'agreement.duties': {
    type: 'agreement',
    label: 'sets duties',
    per: 0.4,
    cap: 3.5,
    dense: true,
    words: words(
      '有权|应当|不得|违约|承担责任|不承担|自行承担|法律责任|法律效力|约束力|争议|仲裁|管辖|解除|终止|不可抗力|未尽事宜|一式|生效|约定|无条件|连带|视为|义务|您必须|全部责任',
    ),
  },
  'agreement.bound': {
    type: 'agreement',
    label: 'binds lender and borrower',
    per: 0.5,
    cap: 3.5,
    dense: true,
    words: words(
      '银行有权|贷款人有权|出借人有权|公司有权|平台有权|甲方有权|乙方有权|丙方有权|我行有权|本行有权|贷款方有权|我们有权|借款人应|借款人须|借款人同意|借款人承诺|借款人不得|借款人未|借款人逾期|持卡人应|持卡人须|持卡人未|持卡人同意|客户同意|客户应|客户须|用户应|用户须|用户同意|用户不得|用户授权|乙方应|乙方同意|乙方承诺|乙方逾期|甲方应|甲方同意|甲方承诺|甲方逾期|如您违反|如您逾期|您应当|您承诺|您不得|您须|连带责任保证',
    ),
  },
  'agreement.form': {
    type: 'agreement',
    label: 'contract form',
    per: 1,
    cap: 2,
    words: words('鉴于：|协议编号|合同编号|权利义务|权利和义务|权利与义务|签订日期|签署日期|签订地点|达成如下|达成以下|共同遵守|共同遵照'),
  },

  'privacy-policy.self': {
    type: 'privacy-policy',
    label: 'calls itself a policy',
    per: 0.8,
    cap: 4,
    words: words(
      '本政策|隐私政策|隐私权政策|隐私声明|隐私条款|隐私协议|隐私权|本隐私|本声明|个人信息保护政策|个人信息处理规则|隐私保护指引|privacy policy|kebijakan privasi|política de privacidad',
    ),
  },
  'privacy-policy.handling': {
    type: 'privacy-policy',
    label: 'says how data is handled',
    per: 0.6,
    cap: 4,
    dense: true,
    words: words(
      '我们会收集|我们将收集|我们收集|我们可能收集|我们可能会收集|我们需要收集|我行收集|我行会收集|本行会收集|收集您的|收集你的|收集的信息|您的个人信息|你的个人信息|您的信息|你的信息|个人敏感信息|敏感个人信息|cookie|公开披露|如何收集|如何使用|如何共享|如何保护|如何存储|如何保存|如何管理|共享、转让|去标识化|未成年人|设备信息|系统权限|设备权限|撤回同意|撤回授权|注销账户|注销账号|更正|征得您|授权同意|个人信息主体|匿名化|国防安全|公共卫生|犯罪侦查|imei|ip地址|第三方sdk|软件开发工具包|无法使用|we collect|your personal information|your information|your data',
    ),
  },
  'privacy-policy.voice': {
    type: 'privacy-policy',
    label: 'tells the user',
    per: 0.15,
    cap: 2.5,
    dense: true,
    words: words('我们会|我们将|我们可能|我们需要|我们的|我们不会|我行会|我行将|我行可能|我行不会|向我们提供|您的|为您|向您|您可以'),
  },
  'privacy-policy.form': {
    type: 'privacy-policy',
    label: 'policy form',
    per: 1,
    cap: 2.5,
    words: words(
      '权责一致|最少够用|最小必要|公开透明|如何联系我们|政策将帮助|个人信息安全规范|未成年人保护|本政策如何更新|政策的更新|政策的变更|个人信息保护负责人|尊重并保护|重视用户的隐私|对您的重要性|对你的重要性',
    ),
  },

  'authorisation-letter.first-person': {
    type: 'authorisation-letter',
    label: 'first person',
    per: 0.4,
    cap: 5,
    dense: true,
    words: words('本人|授权人|授权方|委托人|承诺人|声明人|本企业|本单位|立约人'),
  },
  'authorisation-letter.grant': {
    type: 'authorisation-letter',
    label: 'grants',
    per: 1,
    cap: 3,
    words: words(
      '本人授权|本人同意|本人承诺|本人声明|本人知悉|本人已|本人确认|本授权书|本授权|本委托书|本承诺|特此授权|特此声明|特此承诺|被授权人|被授权方|授权事项|授权期限|授权内容|授权范围|授权有效期|本企业同意|本单位同意|同意并授权|不可撤销地授权|不可撤销的授权|授权商户',
    ),
  },
  'authorisation-letter.access': {
    type: 'authorisation-letter',
    label: 'opens records',
    per: 0.5,
    cap: 1.5,
    words: words('查询本人|采集本人|征信机构|信用报告|金融信用信息基础数据库|代扣|扣款|运营商数据|数据采集'),
  },

  'product-page.help': {
    type: 'product-page',
    label: 'help page',
    per: 1.2,
    cap: 4,
    dense: true,
    words: words(
      '关于我们|常见问题|帮助中心|q：|是一款|是什么？|怎么办？|有哪些？|是多少？|多久？|为什么|怎么|产品简介|产品特点|产品介绍|产品优势|功能介绍|公司简介|申请条件|申请流程|借款流程|还款方式|客服电话|获取帮助|温馨提示|faq|what is |how to |how do i ',
    ),
  },
  'product-page.form': {
    type: 'product-page',
    label: 'form words',
    per: 0.8,
    cap: 4,
    dense: true,
    words: words(
      '请输入|请选择|请填写|提交|下一步|获取验证码|我已阅读|已阅读并同意|上传照片|重新上传|返回|与本人关系|联系人关系|必填|选填|继续填写|登录并授权|同意并继续|同意并登录|不同意|暂不使用|去授权|去开启|始终允许|仅在使用|不允许|想访问|想要访问|请求访问|跳过|稍后再说|放弃|去认证|已认证|未认证|待完善',
    ),
  },
  'product-page.offer': {
    type: 'product-page',
    label: 'offer',
    per: 0.7,
    cap: 5,
    dense: true,
    words: words(
      '立即申请|马上申请|立即借款|我要借款|我要借钱|去借款|去借钱|立即下载|快去下载|立即领取|立即开通|最高可借|额度最高|最高额度|最快|秒批|秒到账|秒下款|急速|极速|一键|无需抵押|无抵押|免抵押|凭身份证|低利率|日利率|年化利率|年利率|到账快|放款快|放款快捷|下款|黑户|限时|免息|新用户|新人|优惠|随借随还|门槛低|通过率|点击|提额|借多少|攻略|额度|步骤|分钟到账|在线申请|为用户打造|一站式|轻松',
    ),
  },

  'app-listing.shop': {
    type: 'app-listing',
    label: 'store listing',
    per: 1.5,
    cap: 6,
    dense: true,
    words: words(
      '应用介绍|应用简介|应用详情|应用名称|新版特性|新功能|更新日志|更新内容|当前版本|最新版本|版本：|开发者：|开发者名称|开发商|人评分|安装次数|次下载|次安装|安装包|包名|系统要求|年龄分级|应用大小|大小：|app store|应用商店|应用市场|同类应用|评分及评论|应用类别|下载量|万次安装|the app|our app|app permissions|download |descarga|loan amount|loan term|loan tenure|tenure|representative example|repayment period|24/7| apr',
    ),
  },
  'app-listing.permissions': {
    type: 'app-listing',
    label: 'permission list',
    per: 1.2,
    cap: 7,
    dense: true,
    words: words(
      '应用权限|权限列表|权限详情|所需权限|需要以下权限|使用以下权限|获取以下权限|访问以下权限|可能会用到的权限|android.permission|读取联系人|读取您的联系人|读取你的联系人|查看联系人|修改联系人|读取短信|读取您的短信|接收短信|读取通话记录|读取通话状态|读取手机状态|读取电话状态|拨打电话|大致位置|精确位置|拍摄照片和视频|录制音频|完全的网络访问权限|查看网络连接|查看wlan连接|控制振动|防止手机休眠|防止手机进入休眠|开机启动|开机时自动|读取存储卡|写入存储卡|修改或删除您的|读取外部存储|写入外部存储|悬浮窗|在其他应用上层显示|查找设备上的账户|检索正在运行的应用|read your contacts|read contacts|approximate location|precise location|full network access',
    ),
  },

  'other.dunning': {
    type: 'other',
    label: 'asks for what is overdue',
    per: 0.9,
    cap: 6,
    dense: true,
    words: words(
      '本函|函告|截至本函|收到本函|尚欠|已逾期|仍未还款|仍未归还|请尽快还款|尽快结清|立即结清|如已还款|若已还款|请忽略|致借款人|您的欠款|未得到有效答复|未收到您的还款|最后通牒|严重逾期|催告后|限您|务必于',
    ),
  },

  'article.press': {
    type: 'article',
    label: 'reports',
    per: 1.5,
    cap: 6,
    dense: true,
    words: words(
      '记者|据报道|报道称|采访|据悉|据了解|业内人士|受访者|网友|爆料|本报讯|新华社|来源：|责任编辑|编辑：|作者：|author：|日前|近日|调查发现|实测|坦言|媒体报道|曝光|揭秘|通讯员|发布会|女士说|先生说|女士称|先生称|(?:李女士|王先生|张先生|林先生|陈女士|刘先生)(?!，?[您你]|：)|化名|said |told |according to|reporter|menurut|mengatakan',
    ),
  },
  'article.speech': {
    type: 'article',
    label: 'quotes others',
    per: 1.5,
    cap: 4,
    dense: true,
    words: words(
      '律师表示|律师认为|律师指出|律师提醒|专家表示|专家认为|负责人表示|表示，"|表示："|说，"|说："|称，"|称："|指出，"|认为，"|介绍，|解释说|建议说|提醒，|提醒消费者|提醒广大|工作人员称|客服称|客服回应|客服人员|回应称|相关负责人|人士表示|人士认为|告诉记者',
    ),
  },
  'article.advice': {
    type: 'article',
    label: 'advises the reader',
    per: 0.5,
    cap: 5,
    dense: true,
    words: words(
      '律师事务所|律师|维权|涉嫌|违法|合法吗|咱们|我们来|划重点|值得注意的是|换句话说|也就是说|事实上|现实中|很多人|不少人|不少平台|一些平台|有些平台|一些网贷|不少网贷|某平台|所谓|如果你|你可以|那么|然而|其次|乱象|暴力催收|爆通讯录|消费者协会|银保监会|投诉举报|监管部门|灰色地带|套路|网贷|欠债|老赖|个案|法条|随着|近年来|小编|本文|文章|关注我们|往往|甚至|其实|这意味着|不妨|普遍|不法|误区|该怎么|suspicious|beware|watch for',
    ),
  },
  'article.essay': {
    type: 'article',
    label: 'argues',
    per: 0.35,
    cap: 4,
    dense: true,
    words: words(
      '通常|意味着|这种|关键在于|因此|此外|虽然|毕竟|总体而言|一般来说|尽管|值得|本质上|换言之|实际上|正规|当借款人|如果借款人|借款人本人|机构会|机构可能|平台会|平台可能|该法|《民法典》|《刑法》|《个人信息保护法》|《治安管理处罚法》|《消费者权益保护法》|明确规定|构成|结语|综上',
    ),
  },
  'article.statute': {
    type: 'article',
    label: 'statute or notice',
    per: 2,
    cap: 8,
    dense: true,
    words: words(
      '制定本法|制定本办法|制定本规定|制定本条例|制定本指引|制定本公约|制定本规范|制定本细则|本办法|本法|本条例|本公约|本规定自|起施行|主席令|国务院令|征求意见|现予公布|现印发|印发|特此通知|特此通报|特此公告|现通报|各银保监局|各地方|责令改正|没收违法所得|处以罚款|并处|从业机构|会员单位|通报如下|公告如下|通知如下|监督管理部门|依法追究|各商业银行|各消费金融公司|金融监管总局|网信办|工信部',
    ),
  },
  'article.court': {
    type: 'article',
    label: 'court story',
    per: 1.5,
    cap: 7,
    dense: true,
    words: words(
      '原告|被告|本院认为|法院认为|法院审理|一审|二审|上诉人|判决如下|判决书|判令|法院判决|审判长|民初|案情|诉讼请求|诉至法院|典型案例|公诉|犯罪嫌疑人|警方|刑拘|涉案|有期徒刑|法官|被害人',
    ),
  },
  'article.complaint': {
    type: 'article',
    label: 'complaint',
    per: 1.5,
    cap: 7,
    dense: true,
    words: words(
      '投诉编号|投诉对象|投诉人|被投诉|投诉要求|投诉问题|涉诉金额|诉求|黑猫|我在该平台|我在这个平台|我在这家|我于|我的朋友|我的家人|我家人|我爸|我妈|我同事|我通讯录|我的通讯录|我逾期|我借了|我从来|我根本|给我打电话|打我|骚扰我|威胁我|骚扰电话|求助|希望有关部门|要求退还|要求道歉|商家回复|接到投诉|本人投诉|要求平台',
    ),
  },
};

/** Words by which a paper speaks to its reader or of its parties. */
const ADDRESS = words(
  '您的|您可|您同|您在|您须|您应|您理|您授|为您|向您|请您|如您|与您|我们|本人|本公司|本平台|本行|我行|甲方|乙方|本协议|本合同|本政策|本企业|本单位|你的|你可|如你|平台有权|平台可|授权人|客户|持卡人|会员|用户|融资人|投资人|出借人|担保人|双方|各方|you |your |anda|kami|usted|tus ',
);

/** Words of which one makes a sentence that speaks to somebody a clause: what is taken, and what follows from being late. */
const CLAUSE = words(
  '通讯录|通话记录|通话详单|联系人|短信|逾期|催收|催告|授权|收集|读取|采集|获取|个人信息|身份证|征信|不同意|拒绝|相册|定位|位置信息',
);

/** Words that speak of lending, of an enterprise or a person as borrower, and of other trades. */
const LENDING = {
  /** Names a loan. */
  'lending.strong': words(
    '借款|贷款|借贷|信贷|放款|网贷|现金贷|消费贷|小额贷|小贷|贷后|贷前|出借人|出借方|出借资金|出借款|消费金融|借钱|还款|授信|借条|借据|白条|融资租赁|循环额度|欠款|催收|砍头息|分期付款|分期购|分期还|loan|lending|lender|borrow|pinjam|pinjol|préstamo|prestamo|crédito',
  ),
  /** Goes with loans and with other things. */
  'lending.weak': words(
    '征信|信用评|逾期|利息|额度|分期|芝麻信用|金融信用信息|信用报告|本息|年化|信用分|金融信息服务|金融信息技术|紧急联系人|代扣',
  ),
  'lending.enterprise': words(
    '本企业|本单位|法人征信|企业征信|企业信用|企业信贷|公章|企业授权|授权单位|授信企业|借款企业|企业名称|法定代表人|流动资金|固定资产|对公账户|营业执照|企业经营|生产经营|小微企业|承兑汇票',
  ),
  'lending.person': words('本人|身份证|个人信息|个人征信|个人信用|配偶|通讯录|紧急联系人|手机号|您的|消费者|自然人'),
  'lending.trade': words(
    '游戏|虚拟道具|直播|音乐|歌曲|视频|小说|阅读器|帖子|发布内容|上传内容|上传、|课程|学习|外卖|快递|骑手|司机|乘客|打车|租房|房源|招聘|简历|婚恋|交友|聊天|医生|问诊|挂号|门诊|商品|相机|美颜|滤镜|壁纸|输入法|浏览器|天气|地图|导航|社区|弹幕|主播|漫画|电影|影视|健身|运动|孕期|宝宝|旅游|机票|酒店|车票|乘车|地铁|投保|保单|证券|基金|股票|本软件|软件许可|反向工程|反向编译|知识产权|著作权|淫秽|色情|用户内容|客户端软件',
  ),
};

/** Every word above, found in one pass. */
export const documentWords = compileWords({
  ...Object.fromEntries(Object.entries(FEATURES).map(([name, feature]) => [name, feature.words])),
  ...LENDING,
  address: ADDRESS,
  clause: CLAUSE,
});
