/** What the registry says of complaint channels, in traditional characters as written in Taiwan. Institutions keep their own names. */
export const channelsInTaiwan: Readonly<Record<string, { name?: string; remit: string }>> = {
  'lender-desk': { name: '貸款方自己的申訴管道', remit: '先在這裡申訴，留下紀錄；主管機關希望您先走這一步。' },
  '12378': { remit: '銀行、消費金融公司等由國家金融監督管理總局監管的機構；工作日接聽。' },
  '12363': { remit: '支付、徵信、人民幣等由中國人民銀行管的事。' },
  'local-regulator': { name: '地方金融管理部門', remit: '小額貸款公司、融資擔保公司；可以透過 12345 找到當地的部門。' },
  'nifa-report': { remit: '網路金融企業，包括網路貸款；須實名。' },
  '12321': { remit: '騷擾電話、垃圾簡訊、不良 App、個人資訊外洩。' },
  '12377': { remit: '網路上的違法和不良資訊、App。' },
  '110': { remit: '威脅、侮辱、跟蹤、反覆騷擾，買賣個人資訊，詐騙。' },
};
