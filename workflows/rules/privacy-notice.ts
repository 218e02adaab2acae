import type { Sentence } from './refusals.ts'

/** What is said before data are taken (PIPL 17), in its order; `short` stands on the receipt and is read aloud. */
export const noticeParts = ['short', 'who', 'purpose', 'kinds', 'retention', 'rights'] as const
export type NoticePart = (typeof noticeParts)[number]

/** A county writes Chinese; English is its choice. */
export type PrivacyNoticeText = Readonly<Record<NoticePart, { readonly zh: string; readonly en: string | null }>>

export const noticePartNames: Readonly<Record<NoticePart, Sentence>> = {
  short: { zh: '简要告知', en: 'In short' },
  who: { zh: '由谁处理', en: 'Who handles it' },
  purpose: { zh: '为什么、怎样处理', en: 'What for, and how' },
  kinds: { zh: '处理哪些信息', en: 'Which data' },
  retention: { zh: '保存多久', en: 'How long it is kept' },
  rights: { zh: '您的权利', en: 'Your rights' },
}

/** What every county tells until it publishes its own. */
export const defaultPrivacyNotice: PrivacyNoticeText = {
  short: {
    zh: '为办理您的意见建议并向您反馈，我们记录您的姓名、电话、住址和所说的内容，转给负责办理的单位。您可以匿名，可以要求对办理单位保密身份，也可以要求查阅、更正、删除。',
    en: 'To handle what you raise and tell you what came of it, we write down your name, telephone, address and what you say, and pass it to the unit that handles it. You may stay unnamed, have your identity kept from the unit, and ask to see, correct or erase your data.',
  },
  who: {
    zh: '您反映意见建议的人大代表联络站，以及所属乡镇人大（街道人大工作机构）和县级人大常委会代表工作机构。名称、地址、电话见回执或者本站公示。',
    en: 'The liaison station you speak to, the congress office of its township or sub-district, and the deputies’ office of the county. Name, address and telephone are on your receipt and on the board of the station.',
  },
  purpose: {
    zh: '依照人大代表联络站工作的规定登记、分类、交办、答复您的意见建议，并把办理情况和结果告诉您。这是履行法定职责，不以您的同意为条件。您的意见建议会交给负责办理的单位；未经您单独同意，不公开您的姓名和联系方式。',
    en: 'To register, assign and answer what you raise, as the rules for liaison stations say, and to tell you what was done. This is a statutory duty and does not depend on consent. The matter goes to the unit that handles it; your name and contact are not published without your separate consent.',
  },
  kinds: {
    zh: '姓名、联系电话、住址或者所在村（社区），您说的内容、提交的照片和材料，以及您的补充和评价。不收集身份证号码。姓名、电话、住址可以不提供；不提供的，我们可能无法联系您，请凭回执查询。',
    en: 'Name, telephone, address or village, what you say, the photos and papers you hand in, what you add and how you rate. No identity card number. Name, telephone and address may be left out; then we may not reach you, and your receipt opens the look-up.',
  },
  retention: {
    zh: '按档案主管部门同意的保管期限保存；期限没有确定以前，按永久保存。期满的，经鉴定批准后销毁。',
    en: 'As long as the archives authority has agreed; until that is settled, for good. What has reached its end is destroyed after appraisal and approval.',
  },
  rights: {
    zh: '您可以向登记的联络站要求查阅、复制、更正您的个人信息；办结以后可以要求删除。我们登记您的请求并答复，不同意的说明理由。对处理有异议的，可以向县级人大常委会代表工作机构反映。',
    en: 'At the station that registered it you may ask to see, copy and correct your data, and to have it erased once the matter has ended. Each request is registered and answered, with the reason if it is declined. Objections go to the deputies’ office of the county.',
  },
}
