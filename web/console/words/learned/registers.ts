import type { Words } from '../words.ts'

/** What the pages of all registers say; learned with the first of them. */
export const registersWords = {
  'entry.optional': ['{{field}}（可不填）', '{{field}} (optional)'],
  'entry.cancel': ['取消', 'Cancel'],
  'registers.find': ['查找', 'Find'],
  'registers.allPlaces': ['全部地方', 'All places'],
  'progress.label': ['算到哪里', 'How far it has come'],
  'progress.none': ['没有在办件受影响。', 'No open suggestion is concerned.'],
  'progress.underWay': ['正在逐件计算：{{recounted}} / {{concerned}} 件', 'Under way: {{recounted}} of {{concerned}}'],
  'progress.done': ['{{concerned}} 件全部算完', 'All {{concerned}} are done'],
  'progress.moved': [
    '{{moved}} 件有变动：{{earlier}} 个日期提前，{{later}} 个后移。每一件在“经过”里写明由哪天改为哪天。',
    'On {{moved}} something moved: {{earlier}} dates earlier, {{later}} later. The timeline of each says from which day to which.',
  ],
  'progress.withdrawn': [
    '误亮的红灯、催办撤销 {{withdrawn}} 次。',
    '{{withdrawn}} lights or urgings given too early were taken back.',
  ],
  'progress.setAside': [
    '{{setAside}} 件多次失败，已搁置，请在“运维”里放回。',
    '{{setAside}} failed again and again and were set aside; let them go on under Operations.',
  ],
  'registers.reason': ['理由（留存备查）', 'Reason (kept on record)'],
} as const satisfies Words
