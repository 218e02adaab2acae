import type { Words } from './words.ts'

/** 个人信息请求: what a citizen asks about his own data. */
export const personalWords = {
  'personal.title': ['个人信息请求', 'Requests about personal data'],
  'personal.about': [
    '反映人要求查阅复制、更正、删除自己个人信息的，核实本人后登记，由负责人答复并写明理由。',
    'A citizen who asks to see, correct or erase what is held of him: make sure it is he, enter it, and a head answers with a reason.',
  ],
  'personal.none': ['没有等待答复的个人信息请求。', 'No request waits for an answer.'],
  'personal.enter': ['登记一条请求', 'Enter a request'],
  'personal.who': ['谁提出的', 'Whose'],
  'personal.kind': ['要求', 'What is asked'],
  'personal.kind.access': ['查阅、复制', 'to see and copy'],
  'personal.kind.correction': ['更正、补充', 'to correct or complete'],
  'personal.kind.erasure': ['删除', 'to erase'],
  'personal.words': ['他的原话', 'In his own words'],
  'personal.taken': ['{{person}} {{day}} 登记', 'taken by {{person}}, {{day}}'],
  'personal.answered': ['{{person}} {{day}} 答复：{{answer}}', '{{person}}, {{day}}: {{answer}}'],
  'personal.grant': ['同意办理', 'Grant'],
  'personal.erase': ['同意删除（不能恢复）', 'Erase (cannot be undone)'],
  'personal.decline': ['不予办理', 'Decline'],
  'personal.reason': ['答复的理由，不写姓名、电话', 'The reason; no names or numbers'],
  'personal.copy': ['查看副本（留痕）', 'See the copy (on record)'],
  'personal.told': ['已经告知', 'What he was told'],
  'personal.all': ['全部', 'All'],
  'personal.open': ['等待答复', 'Waiting'],
} as const satisfies Words
