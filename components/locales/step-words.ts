import type { Permission, StepId } from '@/lib/evidence/steps';
import type { Language } from '@/lib/settings';

export const SYSTEMS = ['android', 'harmony', 'ios'] as const;
export type System = (typeof SYSTEMS)[number];

/** The words of the next steps. `app` is the lender's app by name, `what` the permission by name. */
export interface StepWords {
  before: string;
  after: string;
  systems: Record<System, string>;
  whichPhone: string;
  refuse: (what: string) => string;
  path: Record<System, (app: string, what: string) => string>;
  /** Where the system gives no app this permission. */
  noSuchPermission: (what: string) => string;
  /** Where the system names the photo permission otherwise. */
  photosOnIos: string;
  pathNote: string;
  thisApp: string;
  step: Record<Exclude<StepId, 'refuse-permission'>, { title: string; text: string }>;
  copyQuestion: string;
  canSign: string;
  canSignAnswer: string;
  canSignNeeded: (items: string) => string;
}

/** Permissions that an iPhone gives no app at all. */
export const notOnIos: ReadonlySet<Permission> = new Set(['call-log', 'sms', 'app-list']);

export const stepWords: Record<Language, StepWords> = {
  'zh-CN': {
    before: '还没签',
    after: '已经签了',
    systems: { android: '安卓', harmony: '鸿蒙', ios: '苹果' },
    whichPhone: '您的手机',
    refuse: (what) => `不给${what}权限`,
    path: {
      android: (app, what) => `设置 › 应用 › ${app} › 权限 › ${what} › 不允许`,
      harmony: (app, what) => `设置 › 应用和服务 › 应用管理 › ${app} › 权限 › ${what} › 禁止`,
      ios: (app, what) => `设置 › App › ${app} › ${what} › 关掉或选“无”`,
    },
    noSuchPermission: (what) => `${what}：苹果手机不给 App 这项权限，不用设；它要您自己抄或截图，可以不给。`,
    photosOnIos: '照片',
    pathNote: '各家手机的叫法略有不同。弹窗问您时，选“不允许”也一样。',
    thisApp: '这个 App',
    step: {
      'refuse-social': { title: '不绑社交账号', text: '用手机号登录；微信、QQ 的好友授权都选“拒绝”。' },
      'type-contacts': { title: '联系人最多填两位，自己打字', text: '先问过他们。不填也该能借；不让跳过，就截图记下这一步。' },
      'ask-in-writing': { title: '书面问一句', text: '发给客服，留下回复。' },
      'keep-proof': { title: '留一份证据', text: '按“保存证据”：原话、网址、时间都在里面。再把页面截个图。' },
      withdraw: { title: '撤回同意', text: '您可以撤回，对方要给方便的办法；撤回以前的处理不受影响。' },
      'stop-contact': { title: '请它别再联系旁人', text: '把被打扰的时间、号码、内容记下来，发一封停止联系的通知。' },
      complain: { title: '投诉，按它是谁来选', text: '先找对方的投诉渠道，留下记录；没有结果，再往上找。' },
    },
    copyQuestion: '复制要问的话',
    canSign: '不给这些，还能借吗？',
    canSignAnswer: '规范说，不该因为您不给非必要的信息就不借给您。对方实际会不会借，要看它；被拒了，请它书面说明理由，记下这一步。',
    canSignNeeded: (items) => `${items}是规范列出的必要信息，不给这几样，可能办不了。`,
  },
  'zh-TW': {
    before: '還沒簽',
    after: '已經簽了',
    systems: { android: '安卓', harmony: '鴻蒙', ios: '蘋果' },
    whichPhone: '您的手機',
    refuse: (what) => `不給${what}權限`,
    path: {
      android: (app, what) => `設定 › 應用程式 › ${app} › 權限 › ${what} › 不允許`,
      harmony: (app, what) => `設定 › 應用和服務 › 應用管理 › ${app} › 權限 › ${what} › 禁止`,
      ios: (app, what) => `設定 › App › ${app} › ${what} › 關掉或選「無」`,
    },
    noSuchPermission: (what) => `${what}：蘋果手機不給 App 這項權限，不用設；它要您自己抄或截圖，可以不給。`,
    photosOnIos: '照片',
    pathNote: '各家手機的叫法略有不同。跳出視窗問您時，選「不允許」也一樣。',
    thisApp: '這個 App',
    step: {
      'refuse-social': { title: '不綁社群帳號', text: '用手機號碼登入；微信、QQ 的好友授權都選「拒絕」。' },
      'type-contacts': { title: '聯絡人最多填兩位，自己打字', text: '先問過他們。不填也該能借；不讓跳過，就截圖記下這一步。' },
      'ask-in-writing': { title: '書面問一句', text: '發給客服，留下回覆。' },
      'keep-proof': { title: '留一份證據', text: '按「儲存證據」：原話、網址、時間都在裡面。再把頁面截個圖。' },
      withdraw: { title: '撤回同意', text: '您可以撤回，對方要給方便的辦法；撤回以前的處理不受影響。' },
      'stop-contact': { title: '請它別再聯絡旁人', text: '把被打擾的時間、號碼、內容記下來，發一封停止聯絡的通知。' },
      complain: { title: '申訴，按它是誰來選', text: '先找對方的申訴管道，留下紀錄；沒有結果，再往上找。' },
    },
    copyQuestion: '複製要問的話',
    canSign: '不給這些，還能借嗎？',
    canSignAnswer: '規範說，不該因為您不給非必要的資訊就不借給您。對方實際會不會借，要看它；被拒了，請它書面說明理由，記下這一步。',
    canSignNeeded: (items) => `${items}是規範列出的必要資訊，不給這幾樣，可能辦不了。`,
  },
  en: {
    before: 'Before you sign',
    after: 'If you have signed',
    systems: { android: 'Android', harmony: 'HarmonyOS', ios: 'iPhone' },
    whichPhone: 'Your phone',
    refuse: (what) => `Refuse: ${what}`,
    path: {
      android: (app, what) => `Settings › Apps › ${app} › Permissions › ${what} › Don't allow`,
      harmony: (app, what) => `Settings › Apps & services › Apps › ${app} › Permissions › ${what} › Deny`,
      ios: (app, what) => `Settings › Apps › ${app} › ${what} › off, or None`,
    },
    noSuchPermission: (what) =>
      `${what}: an iPhone gives no app this; there is nothing to set. Asked to copy or photograph it yourself, you may refuse.`,
    photosOnIos: 'Photos',
    pathNote: 'Phones name these a little differently. Refusing when the phone asks does the same.',
    thisApp: 'the app',
    step: {
      'refuse-social': {
        title: 'Link no social account',
        text: 'Sign in by phone number; refuse access to your friends on WeChat and QQ.',
      },
      'type-contacts': {
        title: 'Two contacts at most, typed by you',
        text: 'Ask them first. A loan should not depend on them; if the step cannot be skipped, take a picture of it.',
      },
      'ask-in-writing': { title: 'Ask in writing', text: 'Send it to customer service and keep the answer.' },
      'keep-proof': {
        title: 'Keep proof',
        text: 'Press "Save evidence": words, address and time are in it. Take a picture of the page as well.',
      },
      withdraw: {
        title: 'Withdraw consent',
        text: 'You may, and there must be an easy way to. What was done before stays as it was.',
      },
      'stop-contact': {
        title: 'Ask it to leave others alone',
        text: 'Note times, numbers and words of each call, and send a notice to stop.',
      },
      complain: {
        title: 'Complain, by the kind of lender',
        text: "Use the lender's own desk first and keep a record; if that leads nowhere, go on to the next.",
      },
    },
    copyQuestion: 'Copy what to ask',
    canSign: 'Can I still borrow if I refuse?',
    canSignAnswer:
      'The norms say a loan should not be refused because you keep back what it does not need. Whether this lender does is up to it; if refused, ask for the reason in writing and note the step.',
    canSignNeeded: (items) => `The norms list these as needed: ${items}. Without them the loan may not go through.`,
  },
};
