import type { Words } from '../words.ts'

/** Several suggestions at once: one act on all, and one sheet for a unit. */
export const togetherWords = {
  'together.title': ['批量办理', 'Several at once'],
  'together.count': ['共 {{count}} 件', '{{count}} in all'],
  'together.none': ['还没有选择。请在待办里勾选几件。', 'Nothing was chosen. Tick some in the tray first.'],
  'together.noAct': [
    '这几件没有可以一起做的：阶段不同，或者要逐件办理。请只选阶段相同的。',
    'There is nothing to do on all of these at once: they stand at different stages, or need one by one. Choose some of one stage.',
  ],
  'together.back': ['回到待办', 'Back to the tray'],
  'together.results': ['逐件结果', 'Results'],
  'together.running': ['正在办理：{{done}} / {{all}}', 'Working: {{done}} of {{all}}'],
  'together.ended': ['{{all}} 件中已完成 {{done}} 件', '{{done}} of {{all}} done'],
  'together.drafted': ['已拟办，待签发', 'drafted, to be signed'],
  'together.waiting': ['等待', 'waiting'],
  'together.again': ['没有办成的 {{count}} 件再试一次', 'Try the {{count}} left again'],
  'together.anew': ['没有办成的改一改再办', 'Write anew for those left'],

  'sheet.print': ['打印交办单', 'Print the assignment sheet'],
  'sheet.title': ['交办单', 'Assignment sheet'],
  'sheet.none': ['这几件没有正在办理的交办。', 'None of these is with a unit now.'],
  'sheet.salutation': ['{{unit}}：', 'To {{unit}}:'],
  'sheet.body': [
    '现将下列群众意见建议交由你单位办理。请及时签收，在办理中与反映人沟通，并按时报送办理结果；不属于你单位职责的，请及时申请退回并说明理由。',
    'The following suggestions of citizens are assigned to you. Please sign for them, speak with those who raised them, and hand in the result in time; ask to return what is not yours, with the reason.',
  ],
  'sheet.matter': ['事项', 'Matter'],
  'sheet.part': ['承办方式', 'Part'],
  'sheet.due': ['办理期限', 'Due'],
  'sheet.note': ['办理要求：{{note}}', 'Asked for: {{note}}'],
  'sheet.urgent': ['（紧急）', '(urgent)'],
  'sheet.drafter': ['拟办人', 'Drafted by'],
  'sheet.signer': ['签发人（盖章）', 'Signed by (seal)'],
  'sheet.contact': ['联系人、电话', 'Contact, telephone'],
  'sheet.receiver': ['签收人、日期', 'Received by, on'],
  'sheet.stub': ['回执联', 'Receipt, to be returned'],
  'sheet.stubText': [
    '{{office}}：{{day}}交办单所列 {{count}} 件已收到。',
    '{{office}}: sheet of {{day}}, matters received: {{count}}.',
  ],
} as const satisfies Words
