/** The "no"s of an opening of the mailbox; same shape as refusals.ts. */
import { fewestOpeners } from './mailbox.ts'
import { no } from './refusal.ts'

export const mailboxRefusals = {
  notYours: () =>
    no(
      'mailbox.not-yours',
      403,
      [
        '开箱由本站站长、联络员或者所属乡镇（街道）人大工作机构登记。',
        'An opening is entered by the station’s head or liaison officer, or its township office.',
      ],
      ['请由他们登记。', 'Leave it to them.'],
    ),
  timeToCome: () =>
    no(
      'mailbox.time-to-come',
      422,
      ['开箱时间晚于现在。', 'It cannot have been opened later than now.'],
      ['请核对时间。', 'Check the time.'],
      { field: 'openedAt' },
    ),
  openersTooFew: () =>
    no(
      'mailbox.openers-too-few',
      422,
      [
        `开箱须有 ${fewestOpeners} 人以上在场，写明各人姓名，不能重复。`,
        `At least ${fewestOpeners} people open it together, each by name, none twice.`,
      ],
      ['请补上一起开箱的人。', 'Add who else was there.'],
      { field: 'openers' },
    ),
  enteredAlready: () =>
    no(
      'mailbox.entered-already',
      409,
      ['这个联络站在这个时间的开箱已经登记过。', 'An opening of this station at this time stands already.'],
      ['请在列表中打开那一次；数错了的，更正信件数。', 'Open it from the list; a wrong count is amended there.'],
    ),
  reasonMissing: () =>
    no(
      'mailbox.reason-missing',
      422,
      ['更正信件数，须写明理由。', 'A corrected count needs a reason.'],
      ['请写明为什么更正。', 'Say why.'],
      { field: 'reason' },
    ),
} as const
