import type { Words } from '../words.ts'

/** 待反馈电话单: who is to be told what, by person. */
export const callWords = {
  'calls.about': [
    '应当告知而还没有告知的，最急的在前。同一个电话的几件事、几次告知并在一起，一个电话办完；打完逐人记下，一次保存。',
    'What is to be told and has not been, soonest first. All that one telephone is owed stands together: call once, note each call, save them all.',
  ],
  'calls.none': ['没有要告知的人，都告知了。', 'Everybody has been told.'],
  'calls.people': ['{{n}} 人', '{{n}} people'],
  'calls.show': ['显示电话（留痕）', 'Show the telephones (on record)'],
  'calls.print': ['打印电话单', 'Print the list'],
  'calls.unnamed': ['未留姓名', 'No name given'],
  'calls.deputy': ['代表', 'Deputy'],
  'calls.noPhone': ['没有留电话，或者要求保密', 'no telephone, or secrecy asked for'],
  'calls.notByPhone': ['不能电话告知，请到事项里记录', 'not by telephone: enter it on the matter'],
  'calls.forOthers': ['联名信的联系人，另外 {{n}} 人由他转告', 'contact person, also for {{n}} more'],
  'calls.units': ['办理单位：{{units}}', 'Handled by {{units}}'],
  'calls.outcomeOf': ['{{name}}：电话结果', '{{name}}: what came of the call'],
  'calls.delivered': ['已告知', 'told'],
  'calls.failed': ['没有打通', 'not reached'],
  'calls.words.delivered': ['怎么说的、他怎么说（可以不填）', 'what was said (may stay empty)'],
  'calls.words.failed': ['为什么没有打通', 'why he was not reached'],
  'calls.noAnswer': ['无人接听', 'no answer'],
  'calls.undo': ['清除', 'clear'],
  'calls.entered': ['已记录。', 'Entered.'],
  'calls.save': ['保存 {{n}} 人的结果', 'Save {{n}} calls'],
  'calls.leave': [
    '{{n}} 人的结果还没有保存，离开会丢失。确定离开？',
    '{{n}} calls are not saved and would be lost. Leave all the same?',
  ],
  'calls.more': ['还有更多：告知了上面的，下面的就会列出。', 'There are more: they are listed once these are told.'],
  'calls.line': [
    '告知时间　　　　　　　结果　　　　　　　　　　　　告知人',
    'Told at                    outcome                              by',
  ],
} as const satisfies Words
