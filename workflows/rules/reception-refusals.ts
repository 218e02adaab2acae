/** The "no"s of a reception; same shape as refusals.ts. */
import { no } from './refusal.ts'

export const receptionRefusals = {
  notYours: () =>
    no(
      'reception.not-yours',
      403,
      [
        '接待由本站站长、联络员或者所属乡镇（街道）人大工作机构登记。',
        'A reception is kept by the station’s head or liaison officer, or its township office.',
      ],
      ['请由他们登记。', 'Leave it to them.'],
    ),
  dayToCome: () =>
    no(
      'reception.day-to-come',
      422,
      ['这一天还没有到。', 'That day is still to come.'],
      ['接待当天再开始；补录的，填过去的日期。', 'Open it on the day; a past one may be entered afterwards.'],
      { field: 'heldOn' },
    ),
  timeToCome: () =>
    no(
      'reception.time-to-come',
      422,
      ['到场、离开时间不能晚于现在。', 'Nobody came or left later than now.'],
      ['请核对时间。', 'Check the times.'],
      { field: 'cameAt' },
    ),
  anotherDay: () =>
    no(
      'reception.another-day',
      422,
      ['到场、离开时间不在接待这一天。', 'The times are not of the day of this reception.'],
      ['请核对时间，或者登记到那一天的接待。', 'Check the times, or enter it in the reception of that day.'],
      { field: 'cameAt' },
    ),
  leftBeforeComing: () =>
    no(
      'reception.left-before-coming',
      422,
      ['离开时间早于到场时间。', 'Nobody leaves before he came.'],
      ['请核对时间。', 'Check the times.'],
      { field: 'leftAt' },
    ),
  deputyUnknown: () =>
    no(
      'reception.deputy-unknown',
      422,
      ['没有这位在任代表。', 'There is no such deputy in office.'],
      ['请从代表名录中选择。', 'Choose one from the directory.'],
      { field: 'personId' },
    ),
  organUnknown: () =>
    no(
      'reception.organ-unknown',
      422,
      ['没有这个单位，或者已停用。', 'There is no such body, or it is no longer in use.'],
      ['请从单位名录中选择。', 'Choose one from the directory.'],
      { field: 'organizationId' },
    ),
  thereAlready: () =>
    no(
      'reception.there-already',
      409,
      ['他已经登记到场，还没有登记离开。', 'He is entered as present and has not left.'],
      ['时间有误的，请更正原来的登记。', 'Amend the entry that stands if its time is wrong.'],
    ),
  reasonMissing: () =>
    no(
      'reception.reason-missing',
      422,
      ['更正已经登记的内容，要写明理由。', 'What was entered is only changed with a reason.'],
      ['请写明理由；只补离开时间的不用写。', 'Give one; a time of leaving that was still open needs none.'],
      { field: 'reason' },
    ),
  amendedMeanwhile: () =>
    no(
      'reception.amended-meanwhile',
      409,
      ['这一条已经更正过了。', 'This entry has been amended already.'],
      ['请刷新后，更正最新的一条。', 'Refresh, and amend the entry that stands now.'],
    ),
} as const
