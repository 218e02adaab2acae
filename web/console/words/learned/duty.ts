import type { Words } from '../words.ts'

/** 值班表: learned with its page, with a reception and with the deputy's own page. */
export const dutyWords = {
  'duty.about': [
    '一个联络站一个月谁哪天值班。代表在手机上看到自己的；当天开始接待时，值班的代表已经选好。',
    'Who sits at a station on which day of a month. Each deputy reads his own on his telephone; when the reception of that day is opened, those on duty stand chosen.',
  ],
  'duty.none': ['{{month}}还没有安排值班。', 'Nobody is on duty yet in {{month}}.'],
  'duty.add': ['安排值班', 'Arrange a day'],
  'duty.day': ['日期', 'Day'],
  'duty.from': ['开始时间', 'From'],
  'duty.to': ['结束时间', 'To'],
  'duty.hours': ['时间', 'Hours'],
  'duty.deputies': ['值班代表', 'Deputies on duty'],
  'duty.acts': ['办理', 'Acts'],
  'duty.change': ['更改', 'Change'],
  'duty.void': ['作废', 'Out of use'],
  'duty.reason': ['理由', 'The reason'],
  'duty.before': [
    '原为 {{day}} {{hours}} {{names}}，{{by}} {{at}}更改：{{reason}}',
    'Before: {{day}} {{hours}} {{names}}; changed by {{by}}, {{at}}: {{reason}}',
  ],
  'duty.voided': ['{{by}} {{at}}作废：{{reason}}', 'Out of use since {{at}}, by {{by}}: {{reason}}'],
  'duty.monthBefore': ['上个月', 'Month before'],
  'duty.monthAfter': ['下个月', 'Month after'],
  'duty.print': ['打印值班表', 'Print the roster'],
  'duty.sheet': ['代表值班表（{{month}}）', 'Duty roster, {{month}}'],
  'duty.signed': ['签到', 'Signature'],
  'duty.enter': ['登记到场（{{n}} 人）', 'Enter them as come ({{n}})'],
  'duty.onDuty': ['当天值班的代表', 'On duty that day'],
  'duty.cameAt': ['到场时间', 'Came at'],
} as const satisfies Words
