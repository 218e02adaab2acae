/** The "no"s of retention and appraisal; same shape as refusals.ts. */
import { no } from './refusal.ts'

export const retentionRefusals = {
  notYours: () =>
    no(
      'retention.not-yours',
      403,
      ['保管期限和鉴定由县级人大常委会代表工作机构办理。', 'Retention and appraisal are the county office’s.'],
      ['请由他们办理。', 'Leave it to them.'],
    ),
  headAlone: () =>
    no(
      'retention.head-alone',
      403,
      [
        '保管期限的设定和销毁的批准，由县级代表工作机构负责人办理。',
        'Classes are set, and destruction is approved, by the head of the county office.',
      ],
      ['请由负责人办理。', 'Leave it to the head.'],
    ),
  ownProposal: (numbers: readonly string[]) =>
    no(
      'appraisal.own-proposal',
      403,
      [
        `销毁要两个人：${numbers.join('、')} 是您自己提出销毁的。`,
        `Destruction takes two: you proposed ${numbers.join(', ')} yourself.`,
      ],
      ['请由另一位负责人批准。', 'Leave the approval to another.'],
    ),
  notOnList: (ids: readonly string[]) =>
    no(
      'appraisal.not-on-list',
      422,
      [`有 ${ids.length} 件不在这份清单上，没有改动。`, `${ids.length} are not on this list; nothing was changed.`],
      ['请从清单中选择。', 'Choose from the list.'],
      { field: 'suggestionIds' },
    ),
  settled: (numbers: readonly string[]) =>
    no(
      'appraisal.settled',
      409,
      [
        `${numbers.join('、')} 已经批准或者销毁，不再改动。`,
        `${numbers.join(', ')} is approved or destroyed and is not changed again.`,
      ],
      ['请只选没有批准的。', 'Choose only what is not approved.'],
    ),
  notProposed: (numbers: readonly string[]) =>
    no(
      'appraisal.not-proposed',
      409,
      [`${numbers.join('、')} 没有提出销毁。`, `${numbers.join(', ')} is not proposed for destruction.`],
      ['请先写明理由提出销毁。', 'Propose it first, with a reason.'],
    ),
  dayToCome: () =>
    no(
      'appraisal.day-to-come',
      422,
      ['鉴定的截止日不能晚于今天。', 'An appraisal cannot be made as of a day to come.'],
      ['请选择今天或者以前的日期。', 'Choose today or an earlier day.'],
    ),
  keptTooShort: () =>
    no(
      'appraisal.kept-too-short',
      422,
      ['延长保管的，要写明到哪一天，而且晚于清单的截止日。', 'Kept longer needs a day, later than that of the list.'],
      ['请写明延长到哪一天。', 'Say until when.'],
      { field: 'keepUntil' },
    ),
  heldAlready: () =>
    no(
      'hold.there-already',
      409,
      ['这一件已经暂缓销毁。', 'This matter is held already.'],
      ['不用再登记。', 'Nothing more is needed.'],
    ),
} as const
