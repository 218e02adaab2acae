const words = {
  other: { zh: 'English', en: '中文' },
  waiting: { zh: '请稍候……', en: 'One moment …' },
  broken: { zh: '链接不完整', en: 'This link is not whole' },
  scanAgain: {
    zh: '请重新扫描交办单上的二维码，或者请交办单位再发一次。',
    en: 'Scan the picture on the paper again, or ask the office that sent it.',
  },
  enter: { zh: '请输入校验码', en: 'Enter the code' },
  about: {
    zh: '校验码由交办单位告知，共 8 位，只能用一次，不分大小写。',
    en: 'The office that sent the link tells you the code: 8 characters, taken once, in any case.',
  },
  code: { zh: '校验码', en: 'Code' },
  remember: {
    zh: '这是本单位的手机（电脑），链接到期以前不再要校验码',
    en: 'This device is our own: ask for no code until the link ends',
  },
  open: { zh: '打开', en: 'Open' },
  over: { zh: '这个链接不能再用', en: 'This link is over' },
  matter: { zh: '群众反映', en: 'What was raised' },
  urgent: { zh: '紧急', en: 'Urgent' },
  until: { zh: '期限', en: 'By when, and why' },
  stopped: { zh: '停止计时', en: 'the clock stands' },
  noTerm: { zh: '没有期限', en: 'no term' },
  said: { zh: '往来', en: 'What was said' },
  files: { zh: '照片和文件', en: 'Photos and documents' },
  practice: { zh: '演练，不是真的', en: 'Practice, not real' },
  next: { zh: '接下来：', en: 'What comes next: ' },
  leave: { zh: '退出', en: 'Leave' },
  left: { zh: '已退出', en: 'You have left' },
  leftAbout: {
    zh: '再打开须由交办单位补发校验码。',
    en: 'To open it again, ask the office for a new code.',
  },
  expires: {
    zh: '链接有效期至 {at}，办结或者改派时提前失效。',
    en: 'The link opens until {at}, or until the task ends.',
  },
  call: { zh: '有疑问请联系', en: 'Questions? Call' },
  send: { zh: '提交', en: 'Send' },
  cancel: { zh: '取消', en: 'Cancel' },
  signFor: { zh: '签收', en: 'Sign for it' },
  returnAssignment: { zh: '不是本单位的：申请退回', en: 'Not ours: ask to return it' },
  requestExtension: { zh: '来不及：申请延期', en: 'More time: ask for it' },
  submitResult: { zh: '办好了：报送结果', en: 'Done: hand in the result' },
  giveOpinion: { zh: '提出协办意见', en: 'Give our opinion' },
  didSignFor: { zh: '已签收。', en: 'Signed for.' },
  didReturnAssignment: { zh: '已申请退回。', en: 'The return is asked for.' },
  didRequestExtension: { zh: '已申请延期。', en: 'More time is asked for.' },
  didSubmitResult: { zh: '结果已报送。', en: 'The result is handed in.' },
  didGiveOpinion: { zh: '意见已提出。', en: 'The opinion is given.' },
  why: { zh: '理由', en: 'Reason' },
  whyNotOurs: { zh: '为什么不是本单位的，应当由谁办', en: 'Why it is not ours, and whose it is' },
  howLong: { zh: '延长多少天（不填，按规定的最长时间）', en: 'How many days (empty: the longest allowed)' },
  headSigned: { zh: '本单位负责人已批准', en: 'The head of this unit has approved' },
  result: { zh: '办了什么、现在怎样（会告诉反映人）', en: 'What was done and how it stands (the submitter is told)' },
  degree: { zh: '解决程度', en: 'How far it is solved' },
  solved: { zh: '已经解决或者基本解决', en: 'solved or basically solved' },
  planned: { zh: '正在解决或者列入计划', en: 'being solved or planned' },
  noted: { zh: '因条件限制留作参考', en: 'kept for reference' },
  promised: { zh: '承诺哪一天办成（正在解决的须写）', en: 'The day it will be done (where it is planned)' },
  opinion: { zh: '意见', en: 'Opinion' },
  nextAssigned: {
    zh: '请先签收。不是本单位职责的，在期限内申请退回。',
    en: 'Sign for it first. If it is not your duty, ask to return it in time.',
  },
  nextHandling: {
    zh: '请办理，办好后报送结果；来不及的，期满以前申请延期。',
    en: 'Handle it and hand in the result; if time is short, ask for more before it ends.',
  },
  nextResultSubmitted: {
    zh: '由交办单位审核；需要补办的会退回，请留意电话。',
    en: 'The office checks the result; it may send it back.',
  },
  nextAwaitingFeedback: {
    zh: '审核通过，本单位的办理已经完成，由交办单位告知反映人。',
    en: 'The result was accepted: your part is done, and the submitter is told.',
  },
  nextReturn: {
    zh: '等交办单位决定。同意退回的，这个链接随即失效。',
    en: 'The office decides. If it agrees, this link ends.',
  },
  nextExtension: { zh: '等交办单位审批，其间停止计时。', en: 'The office decides; the clock stands until then.' },
  nextPaused: { zh: '正在等反映人补充情况，停止计时。', en: 'The submitter was asked for more; the clock stands.' },
  nextOpinion: { zh: '请提出协办意见，由主办单位答复。', en: 'Give your opinion; the lead unit answers.' },
  nextOpinionGiven: {
    zh: '本单位的意见已经提出，由主办单位答复。',
    en: 'Your opinion is given; the lead unit answers.',
  },
  unreachable: {
    zh: '没有连上服务器，不知道是否已经收到。请检查网络后再按一次，不会重复办理。',
    en: 'The server was not reached. Check the network and press again; nothing is done twice.',
  },
} as const

export type Word = keyof typeof words
export type Language = 'zh' | 'en'

const kept = 'huiyin.language'
let chosen: Language = localStorage.getItem(kept) === 'en' ? 'en' : 'zh'

export const language = (): Language => chosen

/** Chinese first; whoever wants English keeps it on this device. */
export function speak(other: Language): void {
  chosen = other
  localStorage.setItem(kept, other)
  document.documentElement.lang = other === 'zh' ? 'zh-CN' : 'en'
}

export const say = (word: Word): string => words[word][chosen]
/** A sentence of the doors. */
export const inWords = (sentence: { readonly zh: string; readonly en: string }): string => sentence[chosen]
