/** The "no"s of intake; same shape as refusals.ts. What a citizen says is never refused: only who enters it, and to what it is tied. */
import { no } from './refusal.ts'

export const intakeRefusals = {
  notYourStation: () =>
    no(
      'intake.not-your-station',
      403,
      ['您现在的岗位不能在这个联络站登记。', 'Your post may not register at this station.'],
      [
        '请由该站站长、联络员、代表或者所属乡镇（街道）人大工作机构登记。',
        'Leave it to the station’s head, liaison officer or deputies, or to its township office.',
      ],
      { field: 'stationId' },
    ),
  stationUnknown: () =>
    no(
      'intake.station-unknown',
      422,
      ['没有这个联络站。', 'There is no such station.'],
      ['请从联络站名录中选择。', 'Choose one from the directory.'],
      { field: 'stationId' },
    ),
  noticeUnknown: () =>
    no(
      'intake.notice-unknown',
      422,
      ['本县没有施行过这一版个人信息告知书。', 'This version of the privacy notice is not one told in this county.'],
      ['请不填，按收集当日施行的记录。', 'Leave it out: the one in force on that day is recorded.'],
      { field: 'privacyNoticeVersion' },
    ),
  deputyElsewhere: () =>
    no(
      'intake.deputy-elsewhere',
      422,
      ['这位代表没有编入这个联络站。', 'This deputy is not enrolled in this station.'],
      ['请从本站代表名录中选择。', 'Choose one of the station’s deputies.'],
      { field: 'deputyId' },
    ),
  placeElsewhere: () =>
    no(
      'intake.place-elsewhere',
      422,
      ['这个地点不在联络站所在的乡镇（街道）。', 'This place is not within the station’s township.'],
      ['请选择本乡镇（街道）的村（社区）或者网格。', 'Choose a village or grid of this township.'],
      { field: 'placeId' },
    ),
  categoryUnknown: () =>
    no(
      'intake.category-unknown',
      422,
      ['没有这个类别，或者已停用。', 'There is no such category, or it is no longer in use.'],
      ['请从类别目录中选择。', 'Choose one from the catalogue.'],
      { field: 'categoryId' },
    ),
  answererUnknown: () =>
    no(
      'intake.answerer-unknown',
      422,
      ['没有这个答复单位。', 'There is no such body to have answered.'],
      ['请从单位名录中选择。', 'Choose one from the directory.'],
      { field: 'answeredBy' },
    ),
  receptionElsewhere: () =>
    no(
      'intake.reception-elsewhere',
      422,
      [
        '这次接待（开箱）不是这个联络站的，或者与来源渠道不符。',
        'That reception or opening is not this station’s, or does not fit the channel.',
      ],
      [
        '接待时反映的，来源选“接待”；信箱来信，来源选“信箱”，填本站的那一次；其他渠道不填。',
        'Name a reception of this station with the channel "reception", an opening with "mailbox", and neither with any other.',
      ],
      { field: 'receptionId' },
    ),
  collectedInFuture: () =>
    no(
      'intake.collected-in-future',
      422,
      ['收集时间晚于现在。', 'It cannot have been collected in the future.'],
      ['请核对 collectedAt。', 'Check collectedAt.'],
      { field: 'collectedAt' },
    ),
} as const
