import type { Words } from '../words.ts'

/** 措辞模板: learned with its page. */
export const wordingWords = {
  'wordings.about': [
    '常用的话写一次，办理时在输入框旁边选用，可以再改。本地方的自己维护，上级的也能选用。不要写具体的人名和电话。',
    'What is written again and again, chosen beside the field and still open to change. Each place keeps its own and may use those from above. No names or telephone numbers of people.',
  ],
  'wordings.none': ['还没有措辞模板。', 'No wording is kept yet.'],
  'wordings.act': ['办理动作', 'Act'],
  'wordings.title': ['模板名称', 'Title'],
  'wordings.text': ['内容', 'Text'],
  'wordings.blanks': [
    '可以用 {编号}、{标题}、{日期}、{联络站}、{承办单位}，选用时自动填上。',
    'Filled in when it is chosen: {number}, {title}, {date}, {station}, {unit}.',
  ],
  'wordings.place': ['谁的', 'Whose'],
  'wordings.acts': ['办理', 'Acts'],
  'wordings.add': ['增加模板', 'Keep a wording'],
  'wordings.addAt': ['增加{{place}}的模板', 'Keep a wording of {{place}}'],
  'wordings.amend': ['修改', 'Amend'],
  'wordings.retire': ['停用', 'Out of use'],
  'wordings.restore': ['恢复使用', 'Bring back'],
  'wordings.outOfUse': ['已停用', 'out of use'],
  'wordings.fromAbove': ['由上级维护', 'kept above'],
} as const satisfies Words
