import { no } from './refusals.ts'

/** What the register of an office's own choices says no with. */
export const settingRefusals = {
  notKept: () =>
    no(
      'setting.not-kept',
      403,
      ['机关设定由本机关负责人修改。', 'An office’s settings are its head’s to choose.'],
      [
        '请人大主席、工委主任或者县级工作机构主任修改。',
        'The chair, the director or the head of the county office chooses.',
      ],
    ),
  notOfOffice: () =>
    no(
      'setting.not-of-office',
      422,
      ['这个机关没有这一项设定，或者没有这个选项。', 'This office has no such setting, or not this choice.'],
      ['请在机关设定页面列出的项目中选择。', 'Choose among those its page lists.'],
    ),
  overtaken: () =>
    no(
      'setting.overtaken',
      409,
      ['您打开以后，这一项已经有人改过。', 'Somebody has changed this since you opened it.'],
      ['请刷新，看过现在的设定再改。', 'Reload, look at what holds now, and choose again.'],
    ),
  same: () =>
    no(
      'setting.same',
      422,
      ['现在就是这样，没有改变。', 'It is so already; nothing would change.'],
      ['请选另一项，或者不用修改。', 'Choose another, or leave it.'],
    ),
  past: (today: string) =>
    no(
      'setting.past',
      422,
      [`只能从今天（${today}）或者以后起生效。`, `It can hold from today (${today}) or later only.`],
      ['请改生效日期。', 'Change the day.'],
      { fields: { today } },
    ),
} as const
