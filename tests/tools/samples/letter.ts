/** One block of a sample document, to be written in any format. */
export type Block =
  | { kind: 'title' | 'heading' | 'clause' | 'item'; text: string }
  | { kind: 'table'; rows: readonly (readonly string[])[] };

/** An invented lender's letter that reaches for more than a loan needs; every sentence is ours. */
export const letter: readonly Block[] = [
  { kind: 'title', text: '个人信息授权书' },
  {
    kind: 'clause',
    text: '白桦信息服务有限公司（以下称“我们”）为向您提供借款服务，需要收集您的姓名、身份证号、手机号和银行卡号。请您仔细阅读本授权书，您点击“同意并借款”即表示您已经理解并接受以下全部内容。',
  },
  { kind: 'heading', text: '第一条 授权范围' },
  { kind: 'clause', text: '1.1 您授权我们向征信机构查询您的信用报告，用于审核您的借款申请和贷后管理。' },
  { kind: 'clause', text: '1.2 为识别欺诈风险，您同意我们收集以下信息：' },
  { kind: 'item', text: '（1）您手机中的通讯录；' },
  { kind: 'item', text: '（2）您手机中的通话记录；' },
  { kind: 'item', text: '（3）您的设备型号和操作系统版本。' },
  { kind: 'heading', text: '第二条 联系人信息' },
  { kind: 'clause', text: '2.1 您须提供三名紧急联系人的姓名和手机号，否则我们将无法为您提供借款服务。' },
  {
    kind: 'clause',
    text: '2.2 您逾期未还款时，我们有权联系您的亲属、朋友和同事，告知其您的欠款情况，并请其督促您尽快还款；由此给您或者他人造成的不利影响，我们不承担任何责任。',
  },
  { kind: 'heading', text: '第三条 信息的使用' },
  {
    kind: 'table',
    rows: [
      ['信息', '用途'],
      ['位置信息', '核实您的常住城市'],
      ['人脸信息', '核验您的身份'],
    ],
  },
  { kind: 'clause', text: '3.1 我们不会读取您的短信，也不会访问您的相册。' },
  { kind: 'clause', text: '3.2 您结清借款后，可以随时注销账户并要求我们删除您的个人信息。' },
];

/** A second paper of the same lender, which asks for nothing of the kind. */
export const loan: readonly Block[] = [
  { kind: 'title', text: '白桦借款合同' },
  { kind: 'heading', text: '第一条 借款' },
  { kind: 'clause', text: '1.1 出借人向借款人发放借款人民币一万元，期限十二个月，年利率百分之八。' },
  { kind: 'clause', text: '1.2 借款人应当按照约定的日期归还本金和利息。' },
  { kind: 'heading', text: '第二条 信息' },
  { kind: 'clause', text: '2.1 我们不读取您的通讯录，紧急联系人由您手动填写，最多两位，您也可以不填。' },
];

/** The blocks as lines of plain text. */
export const asText = (blocks: readonly Block[]): string =>
  `${blocks.map((block) => (block.kind === 'table' ? block.rows.map((row) => row.join('　')).join('\n') : block.text)).join('\n')}\n`;

export const asMarkdown = (blocks: readonly Block[]): string => {
  const line = (block: Block) => {
    if (block.kind === 'title') return `# ${block.text}`;
    if (block.kind === 'heading') return `## ${block.text}`;
    return block.kind === 'table' ? block.rows.map((row) => `- ${row.join('：')}`).join('\n') : block.text;
  };
  return `${blocks.map(line).join('\n\n')}\n`;
};

/** A page of the blocks, as a site would write it. */
export const asHtml = (blocks: readonly Block[]): string => {
  const tag = { title: 'h1', heading: 'h2', clause: 'p', item: 'p' } as const;
  const body = blocks.map((block) =>
    block.kind === 'table'
      ? `<table>${block.rows.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('')}</table>`
      : `<${tag[block.kind]}>${block.text}</${tag[block.kind]}>`,
  );
  const title = blocks.find((block) => block.kind === 'title');
  return `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>${title?.kind === 'title' ? title.text : ''}</title></head><body><main>${body.join('\n')}</main></body></html>\n`;
};

/** The page as a browser saves it (MHTML). */
export const asMhtml = (html: string): string =>
  [
    'From: <Saved by Blink>',
    'Snapshot-Content-Location: https://birch.example/letter',
    'Date: Wed, 25 Nov 2026 08:00:00 -0000',
    'MIME-Version: 1.0',
    'Content-Type: multipart/related; type="text/html"; boundary="----seam----"',
    '',
    '------seam----',
    'Content-Type: text/html; charset="utf-8"',
    'Content-Transfer-Encoding: base64',
    'Content-Location: https://birch.example/letter',
    '',
    Buffer.from(html).toString('base64').replace(/.{76}/g, '$&\r\n'),
    '------seam------',
    '',
  ].join('\r\n');
