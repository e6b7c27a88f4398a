/** Pages of app stores for an invented lender, in the words that stores use; every sentence is ours. */

export const listing = `白桦借款
金融理财
4.6 分 · 1.2 万人评分
安装
应用介绍
白桦借款是一款面向个人的消费信贷应用，额度最高 5 万元，年化利率 7.2% 起，最快三分钟到账。
新版特性
修复了一些已知问题，优化了借款流程。
应用权限
读取联系人
允许应用读取您手机上存储的联系人数据。
读取通话记录
允许应用读取您的通话记录。
读取短信
允许应用读取您手机上的短信。
大致位置（基于网络）
拍摄照片和视频
读取存储卡中的内容
应用信息
版本：3.2.1
大小：58.4 MB
更新时间：2026-11-02
开发者：白桦信息服务有限公司
隐私政策
`;

/** The names that Android's own list shows, on a Chinese page. */
export const listingByName = `白桦借款 App 详情
版本：3.2.1　大小：58.4 MB　开发者：白桦信息服务有限公司
所需权限
android.permission.READ_CONTACTS
android.permission.READ_CALL_LOG
android.permission.READ_SMS
android.permission.ACCESS_FINE_LOCATION
android.permission.CAMERA
android.permission.QUERY_ALL_PACKAGES
借款额度最高 5 万元，年化利率 7.2% 起。
`;

export const englishListing = `Birch Cash - Quick Loan
Birch Information Services
4.4 star · 12K reviews · 1M+ Downloads
About this app
Birch Cash is a personal loan app. Loan amount up to PHP 20,000, loan term 91 to 180 days, APR up to 24%.
App permissions
Contacts
read your contacts
Location
approximate location (network-based)
precise location (GPS and network-based)
SMS
read your text messages (SMS or MMS)
Camera
take pictures and videos
Storage
read the contents of your USB storage
Updated on Nov 2, 2026
`;
