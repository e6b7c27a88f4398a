import { describe, expect, it } from 'vitest';
import { asked, evidence, page } from './reading';

/** Each row: what the class of language is, a text in its manner, what it asks for. */
const ROWS: readonly [string, string, readonly string[]][] = [
  ['asked for', '申请借款时，您需要填写真实姓名和手机号。', ['name required', 'phone-number required']],
  ['collected', '我们会收集您的设备型号、已安装应用列表。', ['device-info required', 'app-list required']],
  ['authorised', '本人授权白桦小贷查询本人的征信报告及公积金信息。', ['credit-record required', 'social-insurance-fund required']],
  ['checked', '姓名、身份证号码、银行卡号三要素验证通过后方可借款。', ['name required', 'id-document required', 'bank-card required']],
  ['paid to', '借款将发放至您绑定的银行卡。', ['bank-card required']],
  ['used for', '您的手机号仅用于接收验证码。', ['phone-number required']],
  ['kept current', '借款人应于住址、联系电话变更之日起三日内通知贷款人。', ['address required', 'phone-number required']],
  ['a book that is called through', '我们可联系您通讯录中的联系人核实情况。', ['contact-book required']],
  ['refusing costs the loan', '如您拒绝提供身份证信息，我们将无法为您提供借款服务。', ['id-document required']],
  ['a missing permission', '读取失败是由于您没有授权读取联系人的权限。', ['contact-book required']],
  ['said to be optional', '您可以填写两位紧急联系人，不填也能借款。', ['emergency-contact optional']],
  ['tied to a feature', '如您使用生活缴费服务，我们会收集您的家庭地址。', ['address optional']],
  ['tied to the loan', '如您使用借款服务，我们会收集您的家庭地址。', ['address required']],
  ['to be switched off freely', '我们会获取您的位置信息，您可随时关闭该权限，不影响其他服务。', ['location optional']],
  ['an SDK', '某推送SDK会收集设备标识符。', ['device-info optional']],
  ['denied', '本应用不读取、不上传您的通讯录和通话记录。', ['contact-book denied', 'call-log denied']],
  ['not needed', '本产品无需定位权限。', ['location denied']],
  ['denied by a verb inside the word', '我们不会读取短信。', ['sms denied']],
  ['asked for before it is taken', '未经您同意，我们不会收集您的位置信息。', ['location mentioned']],
  ['denied with exceptions', '我们不会收集您的相册，但下列情形除外。', ['photo-album mentioned']],
  ['defined', '个人敏感信息是指身份证件号码、行踪轨迹等。', ['id-document mentioned', 'location mentioned']],
  ['defined as a term of its own', '位置信息，是指您的手机所在的位置。', ['location mentioned']],
  ['sensitive by definition', '个人敏感信息包括身份证件号码、行踪轨迹等。', ['id-document mentioned', 'location mentioned']],
  ['defined with a duty', '基本信息：指甲方应向乙方提供的姓名、工作单位。', ['name required', 'employment-income required']],
  ['a duty of others', '乙方不得将甲方的银行卡号泄露给他人。', ['bank-card mentioned']],
  ['a question that its answer denies', '问：申请需要填写联系人吗？\n答：不需要。', []],
  [
    'no contact book: persons filled in, at the end of a list',
    '授权银行保存本人填写的住址、工作单位、手机号码、联系人等信息。',
    ['address required', 'employment-income required', 'phone-number required'],
  ],
  [
    'permissions that may be refused, below papers that may not',
    '申请材料\n身份证、本人银行卡\n应用权限\n位置\n以上权限您可以拒绝，不影响借款申请。',
    ['id-document required', 'bank-card required', 'location optional'],
  ],
  ['to be kept safe', '请妥善保管您的账户密码。', ['account mentioned']],
  ['a password alone, which is no datum about anybody', '请妥善保管您的密码。', []],
  ['asked for in a number from … to …', '您需要填写一至两位联系人的姓名。', ['emergency-contact required']],
  ['offered in a number from … to …', '您可以填写一至两位联系人的姓名。', ['emergency-contact optional']],
  [
    'a step of a list',
    '办理流程：\n1. 下载应用并注册。\n2. 填写单位信息与两位联系人\n3. 绑定收款银行卡',
    ['employment-income required', 'emergency-contact required', 'bank-card required'],
  ],
  [
    'in a list of what is collected',
    '个人信息收集清单\n1. 身份信息：姓名、证件有效期\n2. 联系信息：居住地址',
    ['id-document required', 'name required', 'id-validity required', 'address required'],
  ],
  ['a permission that typing stands in for', '使用通讯录权限：方便您选择联系人，不授权可手动填写。', ['contact-book optional']],
  ['a label with a star behind it', '基本资料\n姓名 *\n现居住地址 *', ['name required', 'address required']],
  ['the head of a block of fields', '紧急联系人1\n与本人关系\n姓名\n手机号码', ['emergency-contact required']],
  [
    'in a table of plain text',
    '信息类型 | 目的 | 是否必需\n人脸信息 | 核验 | 是\n位置信息 | 风控 | 否',
    ['face required', 'location optional'],
  ],
  ['not asked for, in brackets', '权限说明\n相机（必要）：拍摄证件\n通讯录（不申请）', ['camera required', 'contact-book denied']],
  [
    'left by the line below, which speaks of the line above alone',
    '收集的信息：\n1. 身份类：姓名。\n2. 学历类：学信网学历。\n不提供不影响额度。',
    ['name required', 'education-marriage optional'],
  ],
  ['looked up by the user', '您可以随时查询您的住址信息。', ['address mentioned']],
  ['given already', '我们将联系您提供的联系人。', ['emergency-contact mentioned']],
  ['handed on', '我们可能向合作机构提供您的姓名。', ['name mentioned']],
  ['handed on by consent', '您同意我们向担保机构提供您的姓名。', ['name required']],
  ['reported by the lender', '贷款人有权将您的逾期记录报送征信系统。', ['loan-record mentioned']],
  ['reported by consent', '您同意我们将您的还款记录报送征信系统。', ['loan-record required']],
  ['declared', '甲方须如实申报婚姻状况及联系电话。', ['education-marriage required', 'phone-number required']],
  ['held ready', '申请时请准备身份证和一张储蓄卡。', ['id-document required', 'bank-card required']],
  ['warranted to be true', '用户保证其填写的职业、住址真实有效。', ['employment-income required', 'address required']],
  ['made an address for service', '借款人确认，其手机号可作为法律文书送达地址。', ['phone-number required']],
  ['drawn from', '还款日系统将从您绑定的储蓄卡中自动扣款。', ['bank-card required']],
  ['read from the phone', '经您授权后，我们会扫描收件箱中由商家发送的短信。', ['sms required']],
  ['kept in the phone', '乙方授权甲方读取移动设备内存储的联系人信息。', ['contact-book required']],
  ['in the title of a paper to agree to', '我已阅读并同意《个人征信查询授权书》', ['credit-record required']],
  ['in the title of a law', '我们依照《征信业管理条例》处理。', []],
  ['rewarded', '上传学历可提额1000元。', ['education-marriage optional']],
  ['offered', '您可以从通讯录中选择，届时我们需要读取您的通讯录。', ['contact-book optional']],
  ['given by a duty, however gladly', '用户还应当主动提供学历信息。', ['education-marriage required']],
  ['a code read for the reader', '我们会自动读取该条验证码短信。', ['sms optional']],
  [
    'one function beside which the rest goes on',
    '使用认证功能时需收集您的姓名。如您拒绝提供，将无法使用认证功能，但不影响其他功能。',
    ['name optional'],
  ],
  ['optional in its brackets only', '所需材料：身份证、收入证明（如有）', ['id-document required', 'employment-income optional']],
  ['refused at the price of the loan', '拒绝开启位置权限的，将无法申请借款。', ['location required']],
  ['forbidden to the reader', '您请勿将账户密码告诉他人。', ['account mentioned']],
  ['denied in a line of its own', '短信：我们不会申请此权限。', ['sms denied']],
  ['what other data is for', '平台采集通讯录，用于信用评分。', ['contact-book required']],
  ['harmed', '逾期将影响您的征信记录。', []],
  ['gained', '您注册后将获得账号。', []],
  ['no data of the borrower', '客服电话：400-000-0000\n公司地址：某市某路一号', []],
  ['a way of reaching the borrower', '我们会通过短信、电话、微信等方式通知您还款。', []],
  ['a recipient', '我们会向您所在院校、工作单位披露逾期事实。', []],
  ['a source', '我们通过公积金平台核对。', []],
  ['a menu', '您可在【借款记录】中查看进度。', []],
  ['where to pay', '请转账到指定支付宝账户，并备注姓名和手机号。', []],
];

describe('askedItems', () => {
  it.each(ROWS)('reads an item that is %s', (_, text, items) => {
    expect(asked(text)).toEqual(items);
  });

  it('lets the strongest words of the document win', () => {
    expect(asked('请妥善保管您的手机号。\n\n我们不会收集您的手机号。\n\n注册时您需要填写手机号。')).toEqual(['phone-number required']);
  });

  it('gives the items of a list the verb and the denial of its lead-in', () => {
    const items = '\n（1）通讯录；\n（2）通话记录；\n（3）短信。';
    expect(asked(`我们会收集以下信息：${items}`)).toEqual(['contact-book required', 'call-log required', 'sms required']);
    expect(asked(`我们承诺不收集以下信息：${items}`)).toEqual(['contact-book denied', 'call-log denied', 'sms denied']);
    expect(asked('以下信息为选填项，您可以不提供：\n（1）学历；\n（2）微信号。')).toEqual([
      'education-marriage optional',
      'social-account optional',
    ]);
  });

  it('tells mandatory items from optional ones in one sentence', () => {
    expect(asked('必填信息为：紧急联系人、银行卡；选填信息为：公积金、工作信息。')).toEqual([
      'emergency-contact required',
      'bank-card required',
      'social-insurance-fund optional',
      'employment-income optional',
    ]);
  });

  it('leaves what stands before a refusal optional only if nothing but a feature is lost', () => {
    const ask = '我们需要开启权限以收集您的位置信息。';
    expect(asked(`${ask}您可以关闭该权限拒绝我们收集上述信息，但不影响您使用其他服务。`)).toEqual(['location optional']);
    expect(asked(`${ask}如您拒绝提供上述信息，将无法使用借款服务，但不影响您浏览资讯。`)).toEqual(['location required']);
  });

  it("keeps the contact person's number apart from the borrower's", () => {
    expect(asked('您需要填写紧急联系人的姓名、电话和关系。')).toEqual(['emergency-contact required']);
  });

  it('lets a purpose give way to what is said of the item elsewhere', () => {
    const purpose = '我们收集您位置信息的目的是风险控制。';
    expect(asked(purpose)).toEqual(['location required']);
    expect(asked(`${purpose}\n\n如您使用网点查询功能，我们会收集您的位置信息。`)).toEqual(['location optional']);
  });

  it('reads the answer to a question about what is needed', () => {
    expect(asked('借款需要什么材料？答：本人身份证、银行卡即可。')).toEqual(['id-document required', 'bank-card required']);
  });

  it('takes a heading without a colon for a lead-in', () => {
    expect(asked('（一）我们不收集以下信息\n1. 通讯录\n2. 通话记录')).toEqual(['contact-book denied', 'call-log denied']);
  });

  it('takes short words only as members of a list, or beside permissions', () => {
    expect(asked('我们申请的系统权限有：存储、位置、相机。')).toEqual(['storage required', 'location required', 'camera required']);
    expect(asked('我们会存储、使用并保护信息。')).toEqual([]);
  });

  it("reads the names of Android's permissions", () => {
    expect(
      asked('应用需要的权限\nandroid.permission.READ_CONTACTS\nandroid.permission.ACCESS_FINE_LOCATION\nandroid.permission.READ_SMS'),
    ).toEqual(['contact-book required', 'location required', 'sms required']);
    expect(asked('应用权限\n读取联系人\n拍摄照片和视频\n录制音频')).toEqual([
      'contact-book required',
      'camera required',
      'microphone required',
    ]);
  });

  it('quotes the words that say it: the verb, and the negation of a denial', () => {
    expect(evidence('我们需要收集您的身份证号。')).toEqual(['收集您的身份证号']);
    expect(evidence('我们不会读取您的通讯录。')).toEqual(['不会读取您的通讯录']);
  });

  it('finds a required item whatever its document is padded with', () => {
    const long = '手机号收集'.repeat(4000);
    const started = performance.now();
    expect(asked(long)).toEqual(['phone-number required']);
    expect(performance.now() - started).toBeLessThan(4000);
  });
});

describe('forms', () => {
  it('takes a label or a control for a request, optional when it says so', () => {
    const { text, passages } = page([
      ['*请输入手机号', { kind: 'control', control: { type: 'tel', required: true } }],
      ['学历（选填）', { kind: 'label' }],
      ['工作单位', { kind: 'label', control: { type: 'text', required: false } }],
    ]);
    expect(asked(text, passages)).toEqual(['phone-number required', 'education-marriage optional', 'employment-income required']);
  });

  it('gives the fields below a contact person to the contact', () => {
    const { text, passages } = page([
      ['请手动填写两位紧急联系人，选填', { kind: 'paragraph' }],
      ['第一联系人', { kind: 'label' }],
      ['姓名', { kind: 'label' }],
      ['手机号', { kind: 'label' }],
    ]);
    expect(asked(text, passages)).toEqual(['emergency-contact optional']);
  });

  it('knows the lines of a form that was pasted as text', () => {
    expect(asked('基本资料\n最高学历（选填）\n请选择\n月收入\n请选择\n居住地址\n请输入详细地址')).toEqual([
      'education-marriage optional',
      'employment-income required',
      'address required',
    ]);
  });

  it('reads a list of papers below its title', () => {
    expect(asked('申请资料清单\n1. 身份证原件\n2. 公积金缴存证明（如有）')).toEqual([
      'id-document required',
      'social-insurance-fund optional',
    ]);
  });

  it("reads the borrower's fields in the head of a contract, not the lender's", () => {
    expect(
      asked('借款协议\n甲方（出借人）：白桦公司\n联系电话：________\n乙方（借款人）：________\n身份证号码：________\n住址：________'),
    ).toEqual(['name required', 'id-document required', 'address required']);
  });

  it('takes the number below an opening bank for a bank account', () => {
    expect(asked('收款账户：____ 开户行：____ 账号：____')).toEqual(['bank-card required']);
  });
});

describe('tables', () => {
  it('reads rows under a head that speaks of permissions, and what may be switched off', () => {
    const cell = (row: number, column: number) => ({ kind: 'table-cell' as const, cell: { table: 0, row, column, header: row === 0 } });
    const { text, passages } = page([
      ['权限', cell(0, 0)],
      ['用途', cell(0, 1)],
      ['是否必需', cell(0, 2)],
      ['相机', cell(1, 0)],
      ['拍摄证件', cell(1, 1)],
      ['是', cell(1, 2)],
      ['位置', cell(2, 0)],
      ['风险控制', cell(2, 1)],
      ['否，可关闭', cell(2, 2)],
    ]);
    expect(asked(text, passages)).toEqual(['camera required', 'location optional']);
  });

  it('pairs an answer with the question at the head of its column', () => {
    const cell = (row: number, column: number) => ({ kind: 'table-cell' as const, cell: { table: 0, row, column, header: row === 0 } });
    const { text, passages } = page([
      ['权限', cell(0, 0)],
      ['是否可关闭', cell(0, 1)],
      ['相机', cell(1, 0)],
      ['否', cell(1, 1)],
      ['位置', cell(2, 0)],
      ['是', cell(2, 1)],
    ]);
    expect(asked(text, passages)).toEqual(['camera required', 'location optional']);
  });

  it('reads rows whose table was lost', () => {
    const rows = '权限\n用途\n是否必需\n相机\n拍摄凭证\n是\n日历\n还款提醒\n否\n通话记录\n不申请';
    expect(asked(rows)).toEqual(['camera required', 'calendar optional', 'call-log denied']);
    expect(asked('权限列表\n录音\n仅在您使用语音客服时启用\n精确位置\n用于核实申请地点')).toEqual([
      'microphone optional',
      'location required',
    ]);
  });
});
