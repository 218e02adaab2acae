/** Every "no" the system can say: code, HTTP status, a sentence in Chinese and English, and the way out. */
import { dayOf } from './calendar.ts'
import { manyRefusals } from './many-refusals.ts'
import { moveRules } from './moves.ts'
import { no, type Refusal, type Sentence } from './refusal.ts'
import type { Term } from './policy-terms.ts'
import type { FeedbackKind, Move, Stage } from './suggestion.ts'

export type { Refusal, Sentence } from './refusal.ts'

export const stageNames: Readonly<Record<Stage, Sentence>> = {
  registered: { zh: '已登记', en: 'registered' },
  classified: { zh: '已分类', en: 'classified' },
  assigned: { zh: '已交办', en: 'assigned' },
  submitted: { zh: '已报县人大代工委', en: 'submitted to the county office' },
  transferred: { zh: '已转办', en: 'transferred' },
  handling: { zh: '办理中（已签收）', en: 'being handled' },
  resultSubmitted: { zh: '结果待审核', en: 'result submitted' },
  researching: { zh: '调研中', en: 'being researched' },
  reportTransmitted: { zh: '调研报告已转交', en: 'research report transmitted' },
  paperFiled: { zh: '已提出议案（建议）', en: 'paper filed' },
  awaitingFeedback: { zh: '待反馈', en: 'awaiting feedback' },
  answered: { zh: '已办结', en: 'concluded' },
  closed: { zh: '已归档', en: 'closed' },
}
export const feedbackNames: Readonly<Record<FeedbackKind, Sentence>> = {
  assignmentStatus: { zh: '交办（转办）情况', en: 'how it was assigned' },
  result: { zh: '处理结果', en: 'what came of it' },
  answer: { zh: '解答回复', en: 'the answer' },
  explanation: { zh: '解释和解决途径', en: 'the explanation and the channel' },
  progress: { zh: '进展告知', en: 'a progress notice' },
}
const reviewNames = {
  townshipReview: { zh: '由乡镇（街道）复核', en: 'a review by the township' },
  countyEvaluation: { zh: '由县级组织评议', en: 'an evaluation by the county' },
  evaluationWithExperts: { zh: '组织代表和专家评议', en: 'an evaluation with experts' },
} as const
const list = (moves: readonly Move[]): Sentence =>
  moves.length === 0
    ? { zh: '现在没有可办的步骤，请查看办理过程。', en: 'Nothing is open now; see the history.' }
    : {
        zh: `现在可以：${moves.map((m) => moveRules[m].zh).join('、')}。`,
        en: `Open now: ${moves.map((m) => moveRules[m].en).join(', ')}.`,
      }
/** Whom a unit calls that has no account. */
export const callWords = (
  contact: { readonly name: Sentence; readonly phone: string } | null,
): readonly [string, string] => {
  if (contact === null) return ['请与交办单位联系。', 'Call the office that assigned it.']
  const { name, phone } = contact
  return phone === ''
    ? [`请与${name.zh}联系。`, `Call ${name.en}.`]
    : [`请与${name.zh}联系，电话 ${phone}。`, `Call ${name.en}, ${phone}.`]
}
export const refusals = {
  lifeOver: () =>
    no(
      'suggestion.over',
      409,
      ['这件意见建议已经归档，不能再办理。', 'This suggestion is closed.'],
      ['新情况请另行登记，或请反映人评价。', 'Register the new matter, or let the submitter rate.'],
    ),
  notOpen: (move: Move, stage: Stage, open: readonly Move[]): Refusal => ({
    code: 'suggestion.move-not-open',
    status: 409,
    say: {
      zh: `现在处于“${stageNames[stage].zh}”，不能“${moveRules[move].zh}”。`,
      en: `It is ${stageNames[stage].en}: “${moveRules[move].en}” is not open.`,
    },
    wayOut: list(open),
    fields: { stage, open },
  }),
  notYourPost: (move: Move) =>
    no(
      'suggestion.not-your-post',
      403,
      [`您现在的岗位不能“${moveRules[move].zh}”。`, `Your post may not “${moveRules[move].en}”.`],
      [
        '请由有权的单位办理，或以另一岗位（asPost）办理。',
        'Ask the office in charge, or act in another post (asPost).',
      ],
    ),
  stale: (seq: number) =>
    no(
      'suggestion.stale',
      409,
      ['您打开之后，这件意见建议又有了变化。', 'It has changed since you opened it.'],
      ['请刷新后再办。', 'Reload and try again.'],
      { seq },
    ),
  keyReused: () =>
    no(
      'request.key-reused',
      409,
      ['同一个 Idempotency-Key 用在了不同的内容上。', 'This Idempotency-Key was used with another body.'],
      ['内容改动后请换一个新的 Idempotency-Key。', 'Use a new Idempotency-Key for a changed body.'],
    ),
  notFound: () =>
    no(
      'not-found',
      404,
      ['没有找到，或者不在您的查看范围内。', 'Not found, or not yours to see.'],
      ['请核对编号。', 'Check the number.'],
    ),
  occurredInFuture: () =>
    no(
      'suggestion.occurred-in-future',
      422,
      ['发生时间晚于现在。', 'It cannot have happened in the future.'],
      ['请核对发生时间（occurredAt）。', 'Check when it happened (occurredAt).'],
      { field: 'occurredAt' },
    ),
  occurredTooEarly: () =>
    no(
      'suggestion.occurred-too-early',
      422,
      ['发生时间早于收到这件意见建议的时间。', 'It cannot have happened before the suggestion was collected.'],
      ['请核对发生时间（occurredAt）。', 'Check when it happened (occurredAt).'],
      { field: 'occurredAt' },
    ),
  routeNotForPost: () =>
    no(
      'suggestion.route-not-for-post',
      403,
      [
        '联络站只能分类为“解答回复”或“解释告知”；交办、转办、调研由乡镇（街道）人大工作机构分类。',
        'The station classifies answers and redirections only; the other routes belong to the township office.',
      ],
      ['请转乡镇（街道）人大工作机构分类。', 'Leave it to the township office.'],
    ),
  sameRoute: () =>
    no(
      'suggestion.same-route',
      409,
      ['已经是这种办理方式。', 'It already has this route.'],
      ['请选择另一种办理方式，或直接办理。', 'Choose another route, or go on.'],
    ),
  reasonMissing: () =>
    no(
      'suggestion.reason-missing',
      422,
      ['同时分类的，须写明分类理由。', 'Classifying in the same act needs its reason.'],
      ['请填写 classify.reason。', 'Fill in classify.reason.'],
      { field: 'classify.reason' },
    ),
  unitUnknown: () =>
    no(
      'unit.unknown',
      422,
      ['没有这个承办单位，或者已停用。', 'There is no such unit, or it is no longer active.'],
      ['请从承办单位名录中选择。', 'Choose one from the directory.'],
      { field: 'unitId' },
    ),
  unitAboveTownship: () =>
    no(
      'unit.above-township',
      422,
      ['这是县级以上单位，乡镇（街道）不能直接交办。', 'This unit is above the township, which cannot assign to it.'],
      [
        '请报县级人大常委会代表工作机构转办（submitToCounty）。',
        'Submit it to the county office, which transfers it (submitToCounty).',
      ],
      { field: 'unitId' },
    ),
  unitElsewhere: () =>
    no(
      'unit.elsewhere',
      422,
      ['这个单位不在本辖区。', 'This unit belongs to another place.'],
      ['请选择本辖区的承办单位。', 'Choose a unit of this place.'],
      { field: 'unitId' },
    ),
  unitNotHandling: () =>
    no(
      'unit.not-handling',
      422,
      ['这个机构不是承办单位。', 'This body does not handle suggestions.'],
      ['请从承办单位名录中选择。', 'Choose one from the directory.'],
      { field: 'unitId' },
    ),
  unitIsAccused: () =>
    no(
      'unit.accused',
      422,
      ['这是检举控告，不能交给被检举控告的单位办理。', 'An accusation is never assigned to the one complained of.'],
      ['请选择其他单位，或报上级。', 'Choose another unit, or submit it upward.'],
      { field: 'unitId' },
    ),
  channelUnknown: () =>
    no(
      'channel.unknown',
      422,
      ['解决途径不在本县的名录中。', 'This channel is not in the county’s catalogue.'],
      ['请从解决途径名录中选择。', 'Choose one from the catalogue.'],
      { field: 'channelId' },
    ),
  redirectTakesNoUnit: () =>
    no(
      'redirect.no-unit',
      409,
      [
        '个人涉法涉诉问题只作解释并告知解决途径，不交承办单位。',
        'A personal matter before the law is explained and redirected, never assigned.',
      ],
      ['请“解释告知”，或说明理由重新分类。', 'Explain it, or classify it again with a reason.'],
    ),
  postEnded: () =>
    no(
      'post.ended',
      403,
      ['您已经不担任这个岗位，没有办理。', 'You no longer hold this post; nothing was done.'],
      [
        '请由现任人员办理；您还有其他岗位的，换一个岗位再试。',
        'Whoever holds it now acts; if you hold another post, act in that one.',
      ],
    ),
  notByLink: (move: Move) =>
    no(
      'link.not-this-move',
      403,
      [`凭办理链接不能“${moveRules[move].zh}”。`, `A unit’s link does not open “${moveRules[move].en}”.`],
      ['请与交办单位联系，或者登录后办理。', 'Speak to the office that assigned it, or sign in.'],
    ),
  linkNotYours: () =>
    no(
      'link.not-yours',
      403,
      [
        '办理链接由交办（转办）的机关发出、收回。',
        'A link is given out and taken back by the office that assigns the task.',
      ],
      ['请由交办机关办理。', 'Leave it to the office that assigned it.'],
    ),
  /** `contact`: whom to call, where that is known. */
  linkOver: (contact: { readonly name: Sentence; readonly phone: string } | null = null) =>
    no(
      'link.over',
      409,
      [
        '这个办理链接已经失效：任务已经结束或者改派，链接已经到期或者收回。',
        'This link is over: its task has ended or went to another unit, its time has passed, or it was taken back.',
      ],
      callWords(contact),
      contact === null ? {} : { office: contact.name, phone: contact.phone },
    ),
  unitNotOfCity: () =>
    no(
      'unit.not-of-city',
      422,
      ['市级机构只能转给市级单位办理。', 'The city’s office transfers to units of the city.'],
      ['请选择市级承办单位；属于县里职责的，请退回县级。', 'Choose a unit of the city, or return it to the county.'],
      { field: 'unitId' },
    ),
  stationUnknown: () =>
    no(
      'station.unknown',
      422,
      ['没有这个联络站，或者已停用。', 'There is no such station, or it is no longer active.'],
      ['请从联络站名录中选择。', 'Choose one from the directory.'],
      { field: 'stationId' },
    ),
  stationOwn: () =>
    no(
      'station.own',
      422,
      ['这件事本来就在这个乡镇（街道）。', 'It belongs to this township already.'],
      ['请选择另一个乡镇（街道）的联络站。', 'Choose a station of another township.'],
      { field: 'stationId' },
    ),
  stationBeyondCounty: () =>
    no(
      'station.beyond-county',
      422,
      ['乡镇（街道）只能在本县范围内移交。', 'A township hands over within its county.'],
      [
        '请先报县级，由县级人大常委会代表工作机构移交外县。',
        'Submit it to the county office, which hands over to another county.',
      ],
      { field: 'stationId' },
    ),
  unitsMixed: () =>
    no(
      'units.mixed',
      422,
      ['协办和分别办理不能同时使用。', 'Co-units and separate handling do not go together.'],
      ['请只填写协办单位，或者只填写分别办理的单位。', 'Name co-units, or units that handle it separately.'],
      { field: 'coUnitIds' },
    ),
  unitNamedTwice: () =>
    no(
      'units.twice',
      422,
      ['同一个单位写了两次，或者已经在办。', 'A unit is named twice, or holds it already.'],
      ['每个单位只写一次。', 'Name each unit once.'],
      { field: 'unitId' },
    ),
  opinionsMissing: (unitIds: readonly string[], until: number | null) =>
    no(
      'opinion.missing',
      409,
      [
        '还有协办单位没有提出意见，期限也还没有到。',
        'Some co-units have not given their opinion, and their time is not over.',
      ],
      [
        '请等意见到齐，或者协办期限届满以后再报送；也可以由交办机关代为记录。',
        'Wait for all of them or for the end of their term; the assigner may record what they said.',
      ],
      { unitIds, until: until === null ? null : dayOf(until - 1) },
    ),
  opinionGiven: () =>
    no(
      'opinion.given',
      409,
      ['这个协办单位已经提出意见。', 'This co-unit has given its opinion already.'],
      ['请主办单位参考这份意见办理，不必改派。', 'Let the lead work with it; there is nothing to reassign.'],
      { field: 'assignmentId' },
    ),
  returnNeedsUnit: () =>
    no(
      'return.needs-unit',
      422,
      [
        '分别办理的，同意退回时须同时指定新的承办单位。',
        'With separate handling, a return is granted by naming the new unit.',
      ],
      ['请填写 unitId。', 'Fill in unitId.'],
      { field: 'unitId' },
    ),
  taskUnknown: () =>
    no(
      'assignment.unknown',
      422,
      ['没有这项承办任务，或者已经结束。', 'There is no such task of a unit, or it has ended.'],
      ['请刷新后从承办单位中选择。', 'Reload and choose one of the units that hold it.'],
      { field: 'assignmentId' },
    ),
  whichTask: (ids: readonly string[]) =>
    no(
      'assignment.which',
      422,
      ['有几个单位分别办理，须说明是哪一个单位的。', 'Several units hold it: say whose task is meant.'],
      ['请填写 assignmentId。', 'Fill in assignmentId.'],
      { field: 'assignmentId', assignmentIds: ids },
    ),
  returnWindowOver: () =>
    no(
      'assignment.return-window-over',
      409,
      ['申请退回的期限已过。', 'The time for returning has passed.'],
      ['请继续办理；确有困难请与交办单位联系。', 'Go on handling; speak to the assigner where you cannot.'],
    ),
  designatedMayNotReturn: () =>
    no(
      'assignment.designated',
      409,
      ['本单位是申请退回后指定的承办单位，不得再次退回。', 'A unit designated after a return may not return it again.'],
      ['请办理；确有困难请与交办单位联系。', 'Handle it; speak to the assigner where you cannot.'],
    ),
  nobodyToAsk: () =>
    no(
      'submitter.nobody-to-ask',
      409,
      ['反映人匿名或者已经撤回，无法请其补充。', 'The submitter is anonymous or has withdrawn: nobody can be asked.'],
      ['请按现有情况办理。', 'Go on with what is known.'],
    ),
  pauseUsedUp: () =>
    no(
      'suggestion.pause-used-up',
      409,
      ['等候补充的时间已经用完。', 'The time for waiting on supplements is used up.'],
      ['请按现有情况办理，并在结果中说明。', 'Go on with what is known, and say so in the result.'],
    ),
  extensionNotHere: () =>
    no(
      'extension.not-here',
      409,
      ['这一事项不能延期。', 'This may not be extended.'],
      ['请在期限内办理；确有困难请与交办单位联系。', 'Do it in time; speak to the assigner where you cannot.'],
    ),
  extensionUsed: () =>
    no(
      'extension.used',
      409,
      ['已经延期过，不能再延。', 'It has been extended and may not be again.'],
      ['请在期限内办理；做不到的，请在结果中说明并承诺日期。', 'Finish in time, or promise a day in the result.'],
    ),
  extensionTooLate: () =>
    no(
      'extension.too-late',
      409,
      ['期限已满，不能再申请延期。', 'The term is over: an extension is asked for before it ends.'],
      ['请尽快办理。', 'Finish it as soon as you can.'],
    ),
  extensionTooLong: ({ amount, unit }: Term) =>
    no(
      'extension.too-long',
      422,
      [
        `最多可延期 ${amount} ${{ workingDays: '个工作日', days: '日', months: '个月' }[unit]}。`,
        `At most ${amount} ${{ workingDays: 'working days', days: 'days', months: 'months' }[unit]} may be granted.`,
      ],
      ['请填写较短的时间。', 'Name a shorter time.'],
      { field: 'amount', max: amount, unit },
    ),
  headMustSign: () =>
    no(
      'extension.head-must-sign',
      422,
      ['延期须经本单位负责人批准。', 'The head of the unit must have approved the request.'],
      ['请负责人签批后勾选 headSigned。', 'Have it signed, then set headSigned.'],
      { field: 'headSigned' },
    ),
  commitmentDateMissing: () =>
    no(
      'commitment.date-missing',
      422,
      ['“正在解决或者列入计划”的，须写明承诺办成的日期。', 'A result that promises must name the day it will be kept.'],
      ['请填写 commitmentDate。', 'Fill in commitmentDate.'],
      { field: 'commitmentDate' },
    ),
  commitmentDatePast: () =>
    no(
      'commitment.date-past',
      422,
      ['承诺日期须在今天之后。', 'The day promised must lie ahead.'],
      ['请核对 commitmentDate。', 'Check commitmentDate.'],
      { field: 'commitmentDate' },
    ),
  nothingPromised: () =>
    no(
      'commitment.nothing-promised',
      422,
      ['这里不能写承诺日期。', 'No day is promised here.'],
      ['请去掉 commitmentDate，或选择“正在解决或者列入计划”。', 'Leave commitmentDate out, or choose “planned”.'],
      { field: 'commitmentDate' },
    ),
  reviewMissing: (kind: 'townshipReview' | 'countyEvaluation' | 'evaluationWithExperts') =>
    no(
      'suggestion.review-missing',
      422,
      [
        `再次办理后仍不满意的，书面解释前须先${reviewNames[kind].zh}。`,
        `After a second dissatisfied rating, ${reviewNames[kind].en} comes before the explanation.`,
      ],
      ['请填写 review（复核情况）。', 'Fill in review.'],
      { field: 'review', review: kind },
    ),
  stillOwed: (kinds: readonly string[]) =>
    no(
      'suggestion.still-owed',
      409,
      ['还有应当办理或者告知的事项没有完成。', 'Something owed has not been done or told yet.'],
      ['请先完成，或记录无法反馈的理由。', 'Do it first, or record why it is impossible.'],
      { kinds },
    ),
  recipientUnknown: () =>
    no(
      'feedback.recipient-unknown',
      422,
      ['受话人不是这件意见建议的反映人或代表。', 'This is not a submitter or the deputy of this suggestion.'],
      ['请从反映人中选择。', 'Choose one of the submitters.'],
      { field: 'recipient' },
    ),
  nothingToTell: (kinds: readonly FeedbackKind[]) =>
    no(
      'feedback.nothing-owed',
      409,
      [
        `对此人现在没有应当反馈的${kinds.map((k) => `“${feedbackNames[k].zh}”`).join('、')}。`,
        `Nothing of this kind is owed to this person now: ${kinds.map((k) => feedbackNames[k].en).join(', ')}.`,
      ],
      [
        '结果审核通过后才能反馈处理结果；已反馈的不必重复。',
        'A result is told once it has been accepted; what was told need not be told again.',
      ],
      { kinds },
    ),
  impossibleNeedsReason: () =>
    no(
      'feedback.reason-missing',
      422,
      ['未送达或无法反馈，须写明理由。', 'Failed or impossible feedback needs its reason.'],
      ['请填写 reason。', 'Fill in reason.'],
      { field: 'reason' },
    ),
  modeMissing: () =>
    no(
      'feedback.mode-missing',
      422,
      ['请选择反馈方式。', 'Say how the feedback was given.'],
      ['请填写 mode。', 'Fill in mode.'],
      { field: 'mode' },
    ),
  researchUnknown: () =>
    no(
      'research.unknown',
      422,
      ['没有这项调研，或者不在本辖区。', 'There is no such research here.'],
      ['请从进行中的调研中选择。', 'Choose one that is under way.'],
      { field: 'researchId' },
    ),
  researchOver: () =>
    no(
      'research.over',
      409,
      ['这项调研已经结束。', 'This research has ended.'],
      ['请另行决定调研，或重新分类。', 'Open another one, or classify again.'],
    ),
  submitterUnknown: () =>
    no(
      'submitter.unknown',
      404,
      ['没有找到，或者不在您的查看范围内。', 'Not found, or not yours to see.'],
      ['请核对编号。', 'Check the number.'],
    ),
  notAnsweredYet: () =>
    no(
      'rating.too-early',
      409,
      ['还没有办结，办结后请您评价。', 'It has not been concluded yet; please rate it then.'],
      ['现在可以补充情况。', 'You may add facts now.'],
    ),
  alreadyRated: () =>
    no(
      'rating.given',
      409,
      ['您已经评价过这次办理。', 'You have rated this round.'],
      ['如有新情况，请补充或另行反映。', 'Add facts, or raise a new matter.'],
    ),
  alreadyWithdrawn: () =>
    no(
      'submitter.withdrawn',
      409,
      ['您已经撤回。', 'You have withdrawn it.'],
      ['如需继续，请另行反映。', 'Raise it anew to go on.'],
    ),
  rehandledOnce: () =>
    no(
      'suggestion.rehandled-once',
      409,
      ['已经再次办理过一次。', 'It has been re-handled once.'],
      ['请书面解释（explainAgain）。', 'Explain in writing (explainAgain).'],
    ),
  ...manyRefusals,
} as const
