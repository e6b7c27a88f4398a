import type { RuleMessage } from '@/lib/engine/types';

/** What the rules of the pack say, in traditional characters as written in Taiwan; the pack itself has simplified Chinese and English. */
export const rulesInTaiwan: Readonly<Record<string, RuleMessage>> = {
  'app-list-access': {
    title: '可能獲取應用程式清單',
    why: '裝了哪些軟體能看出您的病、債和信仰，與還款無關。',
    next: '在系統設定裡拒絕讀取應用程式清單的權限。',
  },
  'call-log-access': {
    title: '可能獲取通話紀錄',
    why: '通話紀錄能看出您常和誰聯絡，借款用不著它。',
    next: '拒絕通話紀錄權限，不要把電信業者服務密碼交給對方。',
  },
  'collection-outsourcing': {
    title: '可能交給第三方催收',
    why: '外面的催收人員您不認識，資訊也會一起交過去。',
    next: '問清交給誰、給哪些資訊，並要求書面寫明。',
  },
  'compliant-contacts': {
    title: '聯絡人手填，不讀通訊錄',
    why: '這正是規範允許的做法。',
    next: '留意頁面實際彈出的權限是否和這句話一致。',
  },
  'contact-book-access': {
    title: '可能讀取整個通訊錄',
    why: '通訊錄裡是別人的資訊，他們沒有同意過；逾期後它常被用來挨個打電話。',
    next: '在系統設定裡拒絕通訊錄權限，需要聯絡人時只手動填寫。',
  },
  'contact-liability': {
    title: '讓聯絡人替您擔責',
    why: '聯絡人沒有簽字，不欠錢，也沒答應替您收法律文書。',
    next: '不要接受；要擔保須由本人書面簽字。',
  },
  'contacts-consent-warranty': {
    title: '要您保證聯絡人同意',
    why: '他們的同意只能由他們自己給；這樣寫是把責任推給您。',
    next: '沒問過就不要填；填之前先徵得對方同意。',
  },
  'credit-reporting-sharing': {
    title: '會把借款記錄報給徵信',
    why: '按時還與逾期都會記進徵信，以後借錢、買房會看到它。',
    next: '記好還款日；記錯了，向報送機構或徵信中心提出異議。',
  },
  'debt-disclosure': {
    title: '可能把您的欠款告訴別人',
    why: '欠款是您的隱私；公開它會傷到名譽、工作和家人。',
    next: '要求刪去這一條；已被公開的，截圖留證後申訴。',
  },
  'deemed-consent': {
    title: '用了、點了就算同意',
    why: '同意要您看清後自己作出；用一下就算同意，等於沒問過您。',
    next: '先看清要同意哪些，再逐項點；不想給的單獨拒絕。',
  },
  'emergency-contact-from-contact-book': {
    title: '從通訊錄裡取聯絡人',
    why: '先讀整個通訊錄再挑人，等於把所有人都交了出去。',
    next: '不給通訊錄權限，改為手動填寫最多兩位。',
  },
  'emergency-contact-request': {
    title: '要您填寫聯絡人',
    why: '聯絡人沒有借錢；最多可以要兩位，由您手填，可以不填。',
    next: '先問清要幾位、能不能不填；填之前徵得對方同意。',
  },
  'fee-or-penalty': {
    title: '利息之外還要收費',
    why: '各種費用和罰息加起來，才是您真正要還的錢。',
    next: '請對方寫明每一項多少錢、怎麼算，並給出年化總成本。',
  },
  'forced-consent': {
    title: '不同意就不能借',
    why: '不是借款必需的資訊，您可以不給；不能因此不讓您借。',
    next: '只同意必需的幾項；被拒就要求書面說明理由。',
  },
  'irrevocable-authorization': {
    title: '授權一旦給出不能撤回',
    why: '同意本來隨時可以撤回；寫成不可撤銷，就把這個權利拿走了。',
    next: '要求改成可以撤回；已同意的，書面通知撤回並留底。',
  },
  'liability-disclaimer': {
    title: '出了事它不負責',
    why: '因收集、公開資訊或催收造成的損害，不能靠一句話免掉責任。',
    next: '不要接受這一條；受到損害照樣可以要求賠償。',
  },
  'location-access': {
    title: '可能獲取您的位置',
    why: '行蹤能看出您住哪、在哪上班，借款用不著一直知道。',
    next: '拒絕定位權限，或只選「使用期間允許」。',
  },
  'photo-album-access': {
    title: '可能讀取相簿或檔案',
    why: '相簿和檔案裡有證件、聊天截圖和家人，借款用不著整個給它。',
    next: '拒絕儲存權限；要交的照片逐張選擇上傳。',
  },
  'predatory-marketing': {
    title: '宣傳誘人，小心話術',
    why: '誰都能借、立刻到帳的話，往往用高費用補回來。',
    next: '先看合約裡的利率、費用和還款表，再決定。',
  },
  'sms-access': {
    title: '可能讀取簡訊',
    why: '簡訊裡有驗證碼、銀行通知和私人往來。',
    next: '拒絕簡訊權限，驗證碼自己手動輸入。',
  },
  'social-graph-access': {
    title: '可能獲取社群好友關係',
    why: '好友不是借款人，也沒有同意被拿去評估或聯絡。',
    next: '不要授權微信、QQ 等社群帳號，也不要上傳好友列表。',
  },
  'third-party-contact': {
    title: '可能聯絡您的親友、單位',
    why: '借錢的是您，不是他們；聯絡人只可用來找人，不可用來催收。',
    next: '不要同意這一條；已被騷擾的，留下通話和簡訊紀錄再申訴。',
  },
  'third-party-sharing': {
    title: '資訊會交給合作方',
    why: '收到資訊的是誰、拿去做什麼沒寫清，您就管不住它。',
    next: '問清交給誰、給什麼、做什麼用，並要求單獨徵得同意。',
  },
  'unilateral-change': {
    title: '條款可以說改就改',
    why: '您簽的是今天的條款；對方單方改動，等於沒簽就換了合約。',
    next: '要求改動須經您同意；保存簽約時的全文和日期。',
  },
  'user-right': {
    title: '您可以拒絕或撤回',
    why: '不想給的可以不給，給了也能收回，這是您的權利。',
    next: '按它寫的路徑去關閉或撤回，並截圖留底。',
  },
};
