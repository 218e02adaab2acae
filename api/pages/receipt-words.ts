import type { Sentence } from '../../workflows/rules/refusals.ts'
import type { PageLanguage } from './language.ts'

/** What the receipt page says of itself; what it says of the matter stands in workflows/rules. */
const receiptWords = {
  title: { zh: '意见建议办理情况查询', en: 'How a suggestion stands' },
  intro: {
    zh: '请输入回执上的编号和查询码。不需要账户。',
    en: 'Enter the number and the query code of your receipt. No account is needed.',
  },
  receiptNumber: { zh: '回执编号', en: 'Receipt number' },
  queryCode: { zh: '查询码', en: 'Query code' },
  codeHint: { zh: '印在回执上，不分大小写。', en: 'It stands on the receipt; case does not matter.' },
  lookUp: { zh: '查询', en: 'Look up' },
  lost: {
    zh: '回执遗失的，请到登记的联络站核实后补发查询码。',
    en: 'If the receipt is lost, the station where it was registered checks who you are and gives a new code.',
  },
  letterTitle: { zh: '意见建议办理情况', en: 'How your suggestion stands' },
  dear: { zh: '您好：', en: 'Dear citizen,' },
  received: {
    zh: '您在{station}反映的意见建议，已于{day}登记。',
    en: 'Your suggestion was registered at {station} on {day}.',
  },
  stage: { zh: '现在的状态：{stage}。', en: 'Where it stands: {stage}.' },
  route: { zh: '办理方式：{route}。', en: 'How it is handled: {route}.' },
  joined: {
    zh: '它与反映同一问题的另一件一并办理，分别答复。',
    en: 'It is handled together with another about the same problem, and answered separately.',
  },
  withdrawn: { zh: '您已经撤回。', en: 'You have withdrawn it.' },
  asked: { zh: '请您补充', en: 'You are asked to add something' },
  askedBy: { zh: '请在{day}以前补充（含当日）。', en: 'Please answer by {day}, that day included.' },
  told: { zh: '已经告知您的', en: 'What you were told' },
  nothingTold: { zh: '还没有。', en: 'Nothing yet.' },
  toCome: { zh: '接下来', en: 'What comes next' },
  nothingToCome: { zh: '没有还要告知您的了。', en: 'Nothing more is to be told.' },
  rated: { zh: '您的评价：{rating}。', en: 'You rated it: {rating}.' },
  mayDo: { zh: '您可以', en: 'What you may do' },
  rate: { zh: '评价办理情况', en: 'Rate what came of it' },
  satisfaction: { zh: '您对办理情况是否满意', en: 'Are you satisfied with what came of it?' },
  reason: { zh: '理由（可以不填）', en: 'Why (may be left out)' },
  sendRating: { zh: '提交评价', en: 'Send the rating' },
  supply: { zh: '补充情况', en: 'Add facts' },
  text: { zh: '补充的内容', en: 'What you add' },
  sendSupplement: { zh: '提交补充', en: 'Send' },
  withdraw: { zh: '撤回', en: 'Withdraw' },
  withdrawNote: {
    zh: '只撤回您本人的；别人也反映了的，照常办理。撤回以后不能恢复。',
    en: 'Your own part only; others who raised it are still answered. It cannot be taken back.',
  },
  sendWithdrawal: { zh: '确认撤回', en: 'Withdraw it' },
  takenRating: { zh: '您的评价已经收到。', en: 'Your rating was received.' },
  takenSupplement: { zh: '您补充的内容已经收到。', en: 'What you added was received.' },
  takenWithdrawal: { zh: '您的撤回已经收到。', en: 'Your withdrawal was received.' },
  takenNote: { zh: '一般几分钟以内就会显示在办理情况里。', en: 'It shows in the letter, as a rule within minutes.' },
  back: { zh: '查看办理情况', en: 'See how it stands' },
  another: { zh: '查询另一件', en: 'Look up another' },
  other: { zh: 'English', en: '中文' },
  wrong: {
    zh: '请检查：{fields}。没有填的请填写，太长的请缩短。',
    en: 'Please check: {fields}. Fill in what is empty, shorten what is too long.',
  },
} as const satisfies Readonly<Record<string, Sentence>>

export type ReceiptWord = keyof typeof receiptWords

/** One of these sentences with its `{blanks}` filled in. */
export const sayReceipt = (
  language: PageLanguage,
  word: ReceiptWord,
  blanks: Readonly<Record<string, string>> = {},
): string => receiptWords[word][language].replace(/\{(\w+)\}/g, (blank, name: string) => blanks[name] ?? blank)
