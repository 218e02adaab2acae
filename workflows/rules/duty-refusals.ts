/** The "no"s of a duty roster; same shape as refusals.ts. */
import { no } from './refusal.ts'

export const dutyRefusals = {
  notYours: () =>
    no(
      'duty.not-yours',
      403,
      [
        '值班表由本站站长、联络员或者所属乡镇（街道）人大工作机构安排。',
        'The roster is kept by the station’s head or liaison officer, or its township office.',
      ],
      ['请由他们安排。', 'Leave it to them.'],
    ),
  endsBeforeItBegins: () =>
    no(
      'duty.ends-before-it-begins',
      422,
      ['结束时间须晚于开始时间。', 'It ends later than it begins.'],
      ['请核对起止时间，或者都不填。', 'Check both times, or leave both out.'],
      { field: 'toTime' },
    ),
  deputyUnknown: (ids: readonly string[]) =>
    no(
      'duty.deputy-unknown',
      422,
      ['有的人在那一天不是代表。', 'Some of them are not deputies on that day.'],
      ['请从代表名册中选择。', 'Choose from the deputies’ directory.'],
      { field: 'deputyIds', ids },
    ),
  enteredAlready: () =>
    no(
      'duty.entered-already',
      409,
      ['这个联络站那一天这个时间的值班已经安排。', 'A duty of this station at that day and hour stands already.'],
      ['请在表中更改那一条。', 'Change that one in the roster.'],
    ),
  voidedAlready: () =>
    no(
      'duty.voided-already',
      409,
      ['这一条值班安排已经作废。', 'This duty was taken out of use.'],
      ['请另行安排。', 'Enter a new one.'],
    ),
} as const
