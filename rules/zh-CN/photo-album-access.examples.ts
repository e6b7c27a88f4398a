import type { RuleExamples } from '@/lib/engine/types';

export const examples: RuleExamples = {
  ruleId: 'photo-album-access',
  matching: [
    { text: '我们会读取您的相册，用于识别收入证明。', quote: '读取您的相册', severity: 'caution' },
    { text: '使用本产品须授予存储权限，以便读取手机中的文件。', quote: '授予存储权限', severity: 'caution' },
    { text: '您授权青杉分期访问手机图库及外部存储。', quote: '访问手机图库及外部存储' },
    { text: '系统权限说明：相机、相册、麦克风、存储等权限会在首次启动时申请。', quote: '相册、麦克风、存储' },
    { text: '当您使用头像设置功能时，我们会访问您的相册。', quote: '访问您的相册', severity: 'notice' },
    { text: '所需权限\nandroid.permission.READ_EXTERNAL_STORAGE', quote: 'READ_EXTERNAL_STORAGE', severity: 'caution' },
    { text: '允许访问媒体文件，以便您上传收入证明' },
    { text: '平台将获取甲方手机内的图片、视频及文档。' },
    { text: '（2）基于相册的功能：您可上传头像、识别银行卡。' },
    { text: '权限\n读取外部存储\n用于缓存合同文件', quote: '用于缓存合同文件' },
    { text: '客户端首次启动时会弹窗请求使用相册和存储权限。' },
  ],
  nonMatching: [
    { text: '本应用不会访问您的相册。', because: 'the clause denies it' },
    { text: '您的个人信息将存储在中华人民共和国境内的服务器上。', because: 'where the lender keeps data' },
    { text: '我们会在浏览器本地存储中保存 Cookie 以记住登录状态。', because: 'storage of the browser' },
    { text: '您可以随时关闭相册权限。', because: 'a right to switch it off' },
    { text: '本应用不申请 READ_EXTERNAL_STORAGE 权限。', because: 'the permission is not asked for' },
    { text: '照片由您现场拍摄，不读取相册。', because: 'denied' },
    { text: '您发布的图片、视频会保存在我们的服务器中。', because: 'content the reader gives' },
    { text: '存储\n不申请', because: 'not asked for' },
  ],
  inapplicable: ['年化利率以借款页面显示为准。'],
  knownGaps: [],
};
