import type { Words } from '../words.ts'

/** What somebody new at a desk begins with. */
export const stepsWords = {
  'steps.title': ['第一次用，从这里开始', 'New here? Begin with this'],
  'steps.putAway': ['知道了，收起', 'Got it, put it away'],
  'steps.again': ['以后想再看：按', 'To see it again press'],
  'steps.reception': [
    '来人反映：开一次接待，一位接一位登记',
    'Somebody comes: open the reception, then register one person after another',
  ],
  'steps.register': [
    '电话、来信：登记一件，打出回执交给反映人',
    'A call or a letter: register it, and hand over the receipt',
  ],
  'steps.slips': ['怕停电：先打印一本预编号回执', 'In case of a power cut: print a pad of numbered slips beforehand'],
  'steps.calls': [
    '每天打开待反馈电话单，一个电话把该告知的都告知',
    'Open the call list every day: one call tells a person all that is owed',
  ],
  'steps.tray': [
    '待办从上往下办：超期的在最上面，粗体的还没有看过',
    'Work down the tray: overdue on top, bold is what you have not opened',
  ],
  'steps.assign': [
    '分类和交办一次完成；几件一起勾选，一张表单、一张交办单',
    'Classify and assign in one act; tick several for one form and one sheet',
  ],
  'steps.urge': [
    '单位超期的，一次催办，一张单子列全',
    'Units that are late: urge them at once, one notice with all of it',
  ],
  'steps.transfer': [
    '乡镇报来的：转办，或者写明理由退回',
    'What townships submit: transfer it, or return it with the reason',
  ],
  'steps.check': [
    '单位报送的结果：审核通过，或者退回补办',
    'Results that units hand in: accept them, or send them back',
  ],
  'steps.late': ['超期与临期：谁欠什么、还有几天', 'Overdue and near: who owes what, and how many days are left'],
  'steps.freeze': [
    '月底冻结数据，乡镇核对一天，再出通报',
    'At the end of a month freeze the figures, let townships check for a day, then print the bulletin',
  ],
  'steps.figures': ['统计里每个数字都点得开', 'Every number of the figures opens its list'],
  'steps.sign': [
    '打开待办先签收；不是本单位的，期限以内申请退回',
    'Open the tray and sign for it; what is not yours you ask to return in time',
  ],
  'steps.time': ['来不及的，期满以前申请延期', 'If time is short ask for more before it ends'],
  'steps.result': ['办好了报送结果，写明办到哪一步', 'When it is done hand in the result, and say how far it went'],
  'steps.bring': ['选民向您反映的，随手登记，可以拍照', 'What voters tell you: register it on the spot, with a photo'],
  'steps.mine': ['您带来的事项办到哪里，结果是什么，都在这里', 'What became of all you brought stands here'],
  'steps.people': ['先登记人员、岗位和账户', 'Register people, their posts and accounts first'],
  'steps.bodies': ['再看机构和联络站是否齐全', 'Then see that bodies and stations are complete'],
  'steps.calendar': ['每年十一月导入下一年的放假安排', 'Import next year’s holidays each November'],
  'steps.operate': ['运维页面红了就要有人看', 'When the operations page is red somebody must look'],
} as const satisfies Words
