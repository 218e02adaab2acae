/** The "no"s of frozen figures; same shape as refusals.ts. */
import { dayOf } from './calendar.ts'
import { no } from './refusal.ts'

export const frozenRefusals = {
  notYours: () =>
    no(
      'frozen.not-yours',
      403,
      [
        '统计数由县级人大常委会代表工作机构冻结，由其负责人确定。',
        'The county office freezes figures, and its head fixes them.',
      ],
      ['需要冻结的，请与县级联系。', 'Ask the county office.'],
    ),
  periodToCome: () =>
    no(
      'frozen.period-to-come',
      422,
      ['期间还没有结束，或者第一天晚于最后一天。', 'The period is not over, or ends before it begins.'],
      ['请填写已经结束的期间。', 'Give a period that is over.'],
      { field: 'to' },
    ),
  stillChecking: (until: number) =>
    no(
      'frozen.still-checking',
      409,
      [
        `数据核对要满一日，${dayOf(until)} 才能确定。`,
        `They are open for checking for a whole day, until ${dayOf(until)}.`,
      ],
      ['请在核对结束以后确定。', 'Fix them after that.'],
      { day: dayOf(until) },
    ),
  checkOver: () =>
    no(
      'frozen.check-over',
      409,
      ['数据核对已经结束，这一期的数字不再改变。', 'The check is over; these figures do not change any more.'],
      ['以后补录、更正的，计入下一期。', 'What is entered or corrected later counts in the next ones.'],
    ),
  notInFigures: () =>
    no(
      'frozen.not-in-figures',
      422,
      [
        '这一期里没有这件意见建议，或者不在您的范围以内。',
        'There is no such suggestion in these figures, or it is not in your place.',
      ],
      ['请从清单里选。', 'Choose it from the lists.'],
      { field: 'suggestionId' },
    ),
}
