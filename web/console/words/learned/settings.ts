import type { Words } from '../words.ts'

/** 机关设定: learned with its page. */
export const settingsWords = {
  'settings.about': [
    '本机关自己定的做法。负责人修改，从哪天起、为什么都留下；以前的不会改动。',
    'What an office has chosen for itself. Its head chooses, from a day on and with the reason; what was chosen before stays.',
  ],
  'settings.none': ['您的岗位没有机关设定。', 'Your posts have no settings.'],
  'settings.now': ['现在：{{value}}', 'Now: {{value}}'],
  'settings.since': ['自{{day}}起', 'since {{day}}'],
  'settings.usual': ['没有人改过', 'nobody has chosen'],
  'settings.toCome': ['自{{day}}起改为{{value}}', 'from {{day}}: {{value}}'],
  'settings.change': ['修改', 'Choose'],
  'settings.choice': ['改为', 'Choice'],
  'settings.from': ['自哪天起', 'From'],
  'settings.past': ['历次修改', 'What was chosen'],
  'settings.decided': ['修改时间', 'Decided'],
  'settings.value': ['内容', 'Choice'],
  'settings.by': ['谁改的', 'By'],
  'settings.why': ['理由', 'Reason'],
} as const satisfies Words
