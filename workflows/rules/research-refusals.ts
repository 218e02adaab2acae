/** The "no"s of a research; same shape as refusals.ts. */
import { researchMoveRules } from './research-moves.ts'
import type { ResearchMove, ResearchStage } from './research.ts'
import { no, type Sentence } from './refusal.ts'

export const researchStageNames: Readonly<Record<ResearchStage, Sentence>> = {
  opened: { zh: '已决定调研', en: 'opened' },
  planned: { zh: '方案已定', en: 'planned' },
  reported: { zh: '报告已出', en: 'reported' },
  awaitingOutcome: { zh: '等待结果', en: 'awaiting the outcome' },
  awaitingRatings: { zh: '等待代表评价', en: 'awaiting the deputies’ ratings' },
  concluded: { zh: '已结束', en: 'concluded' },
}

export const researchRefusals = {
  notYourPost: (move: ResearchMove) =>
    no(
      'research.not-your-post',
      403,
      [`您现在的岗位不能“${researchMoveRules[move].zh}”。`, `Your post may not “${researchMoveRules[move].en}”.`],
      ['请由决定调研的人大工作机构办理。', 'Ask the office that opened the research.'],
    ),
  notOpen: (move: ResearchMove, stage: ResearchStage, open: readonly ResearchMove[]) =>
    no(
      'research.move-not-open',
      409,
      [
        `这项调研现在“${researchStageNames[stage].zh}”，不能“${researchMoveRules[move].zh}”。`,
        `The research is ${researchStageNames[stage].en}: “${researchMoveRules[move].en}” is not open.`,
      ],
      open.length === 0
        ? ['调研已经结束。', 'It has ended.']
        : [
            `现在可以：${open.map((m) => researchMoveRules[m].zh).join('、')}。`,
            `Open now: ${open.map((m) => researchMoveRules[m].en).join(', ')}.`,
          ],
      { stage, open },
    ),
  notYoursToOpen: () =>
    no(
      'research.not-yours-to-open',
      403,
      [
        '调研由乡镇人大主席、人大街道工委主任或者县级人大常委会代表工作机构主任决定。',
        'A research is opened by the chair, the director or the head of the county office.',
      ],
      ['可以“提议调研”。', 'You may propose one.'],
    ),
  reasonMissing: () =>
    no(
      'research.reason-missing',
      422,
      ['没有追认的，须写明理由。', 'A refused ratification needs its reason.'],
      ['请填写 reason。', 'Fill in reason.'],
      { field: 'reason' },
    ),
  unknownPart: () =>
    no(
      'research.part-unknown',
      422,
      ['没有这份议案、建议或者转交，或者已有结果。', 'No such paper or transmittal is waiting.'],
      ['请从这项调研的议案、建议和转交中选择。', 'Choose one of this research that is waiting.'],
    ),
  onAgendaAlready: () =>
    no(
      'paper.on-agenda-already',
      409,
      [
        '这件议案已经列入会议议程，等待审议结果。',
        'The motion stands on the agenda; what the session resolves is awaited.',
      ],
      ['请“记录审议结果”。', 'Record the session’s resolution.'],
    ),
  withCommitteeAlready: () =>
    no(
      'paper.with-committee-already',
      409,
      ['这件议案已经交专门委员会审议。', 'The motion lies with a special committee already.'],
      [
        '委员会提出报告以后，请记录列入议程、转作建议或者不列入。',
        'After its report, record whether it is put on the agenda, treated as a recommendation, or not taken.',
      ],
    ),
  returnWindowOver: () =>
    no(
      'paper.return-window-over',
      409,
      ['申请退回的期限已满。', 'The time to return the paper is over.'],
      ['请由承办单位答复。', 'The unit replies to it.'],
    ),
  ratesForHimself: () =>
    no(
      'paper.rates-for-himself',
      403,
      ['每位代表只评价自己的。', 'Each deputy rates for himself alone.'],
      ['请不填 deputyId。', 'Leave deputyId out.'],
      { field: 'deputyId' },
    ),
  notAsked: (asked: readonly string[]) =>
    no(
      'paper.not-asked',
      422,
      [
        '这位代表没有待评价的答复：没有署名，或者已经评价，或者期限已满。',
        'No rating of that deputy is awaited: he did not sign, has rated, or the window is over.',
      ],
      ['请从待评价的代表中选择。', 'Choose one whose rating is awaited.'],
      { field: 'deputyId', asked },
    ),
  dissatisfiedWhy: () =>
    no(
      'paper.dissatisfied-needs-reason',
      422,
      ['评价不满意的，须写明理由。', 'A dissatisfied rating needs its reason.'],
      ['请填写 reason。', 'Fill in reason.'],
      { field: 'reason' },
    ),
  confirmsForHimself: () =>
    no(
      'paper.confirms-for-himself',
      403,
      ['每位代表只确认自己的联名。', 'Each deputy confirms his own signature alone.'],
      ['请不填 deputyId。', 'Leave deputyId out.'],
      { field: 'deputyId' },
    ),
  notCoSigner: (coSigners: readonly string[]) =>
    no(
      'paper.not-co-signer',
      422,
      ['这位代表不是这件议案、建议的联名代表。', 'That deputy is not among the co-signers of the paper.'],
      ['请从联名代表中选择。', 'Choose one of its co-signers.'],
      { field: 'deputyId', coSigners },
    ),
  coSignatureSaid: () =>
    no(
      'paper.co-signature-said',
      409,
      [
        '这位代表是否联名已有记录：本人已经确认的不再改变，其余只能由本人更正。',
        'What that deputy says of his signature is on record: his own confirmation stands, anything else only he himself puts right.',
      ],
      [
        '请本人在手机上更正；已经确认的，请告诉记录这件议案、建议的工作机构。',
        'He may put it right himself; of a confirmation, tell the office that recorded the paper.',
      ],
    ),
  deniedWhy: () =>
    no(
      'paper.denial-needs-reason',
      422,
      ['表示没有署名的，须写明理由。', 'Who did not sign says so with a reason.'],
      ['请填写 reason。', 'Fill in reason.'],
      { field: 'reason' },
    ),
  noCongress: () =>
    no(
      'paper.no-congress',
      422,
      ['街道没有人民代表大会，不能向本级提出。', 'A sub-district has no congress to put a paper to.'],
      ['请由县级以上人大代表联名，向县级以上人民代表大会提出。', 'Put it to the county’s congress or a higher one.'],
      { field: 'congressLevel' },
    ),
  notDeputies: (ids: readonly string[]) =>
    no(
      'research.not-deputies',
      422,
      ['参加走访的人中有的不是现任代表。', 'Some who took part are not deputies now.'],
      ['请核对参加的代表；其他人员写在走访情况里。', 'Check the deputies; others are named in the text.'],
      { field: 'participantIds', ids },
    ),
  notOfThisCongress: (ids: readonly string[]) =>
    no(
      'paper.not-deputies',
      422,
      ['联名的人中有的不是该级人民代表大会代表。', 'Some who sign are not deputies to that congress.'],
      ['请核对领衔代表和联名代表。', 'Check the lead deputy and the co-signers.'],
      { field: 'coSignerIds', ids },
    ),
  tooFewSignatures: (needed: number, found: number) =>
    no(
      'paper.too-few-signatures',
      422,
      [
        `联名代表不足：需要 ${needed} 人，现有 ${found} 人。`,
        `Too few deputies sign: ${needed} are needed, ${found} signed.`,
      ],
      ['请补足联名，或者作为建议、批评和意见提出。', 'Add signatures, or file it as a recommendation.'],
      { needed, found },
    ),
} as const
