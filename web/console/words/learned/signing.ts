import type { Words } from '../words.ts'

/** 拟办、签发: learned with their pages, and with a matter's own. */
export const signingWords = {
  'signing.about': [
    '本机关设定了交办前签发。签发以后随即办理；等待期间这件的期限照算。',
    'This office signs before it assigns. Once signed, the act is done at once; meanwhile the matter’s clocks go on.',
  ],
  'signing.none': ['没有待签发的拟办。', 'No draft waits for a signature.'],
  'signing.choose': ['选择 {{title}}', 'Choose {{title}}'],
  'signing.matter': ['事项', 'Matter'],
  'signing.act': ['拟办', 'Draft'],
  'signing.by': ['拟办人', 'Drafted by'],
  'signing.state': ['情况', 'State'],
  'signing.waiting': ['待签发', 'to be signed'],
  'signing.givenBack': ['已退回修改', 'given back'],
  'signing.signed': ['已签发', 'signed'],
  'signing.withdrawn': ['已收回', 'taken back'],
  'signing.movedOn': ['拟办以后有变化', 'moved on since'],
  'signing.movedOnAbout': [
    '拟办以后，这件又有了变化，不能照原样签发；请退回，由工作人员看过新情况再拟。',
    'The matter has moved on since this was drafted, so it cannot be signed as it is: give it back, to be drafted anew.',
  ],
  'signing.underWay': [
    '已经签发，结果还没有回来；再点一次签发即可知道，不会办两次。',
    'Signed, and not yet answered. Sign once more to hear of it; nothing is done twice.',
  ],
  'signing.sign': ['签发', 'Sign'],
  'signing.signChosen': ['签发选中的 {{count}} 份', 'Sign the {{count}} chosen'],
  'signing.done': ['已签发，现在：{{stage}}', 'signed; now: {{stage}}'],
  'signing.giveBack': ['退回修改', 'Give back'],
  'signing.why': ['为什么退回', 'Why'],
  'signing.reason': ['退回理由：{{reason}}', 'Given back: {{reason}}'],
  'signing.change': ['修改拟办', 'Change the draft'],
  'signing.withdraw': ['收回拟办', 'Take it back'],
  'signing.units': ['承办单位', 'Units'],
  'signing.note': ['办理要求', 'Note to the unit'],
  'signing.classify': ['分类理由', 'Reason of the classification'],
  'signing.occurredAt': ['发生时间', 'When it happened'],
  'signing.matterPage': ['打开这一件', 'Open the matter'],
  'signing.back': ['待签发的全部拟办', 'All drafts'],
  'signing.draftedOn': ['{{name}}，{{day}}', '{{name}}, {{day}}'],
  'signing.waitsAt': [
    '{{office}}有一份拟办待签发（{{day}}送签）。签发以前这件没有变化，期限照算。',
    'A draft waits for its signature at {{office}} since {{day}}. Until it is signed nothing changes here, and the clocks go on.',
  ],
  'signing.mine': ['拟办：{{label}}，{{name}}', 'Drafted: {{label}}, by {{name}}'],
  'signing.open': ['查看拟办', 'Open the draft'],
  'signing.pens': [
    '{{label}}：拟办 {{drafter}}，签发 {{signer}}（{{day}}）',
    '{{label}}: drafted by {{drafter}}, signed by {{signer}} ({{day}})',
  ],
} as const satisfies Words
