import type { Words } from '../words.ts'

/** 问题分类和解决途径: learned with their pages. */
export const catalogueWords = {
  'catalogues.name': ['名称', 'Name'],
  'catalogues.nameEn': ['英文名称', 'English name'],
  'catalogues.acts': ['办理', 'Acts'],
  'catalogues.amend': ['修改', 'Amend'],
  'catalogues.retire': ['停用', 'Take out of use'],
  'catalogues.retireNote': [
    '停用以后不能再选；已经用到它的意见建议照常显示。不删除。',
    'It can be chosen no more; matters that have it show it as before. Nothing is removed.',
  ],
  'catalogues.restore': ['恢复使用', 'Bring back'],
  'catalogues.outOfUse': ['已停用', 'out of use'],
  'catalogues.up': ['上移', 'Up'],
  'catalogues.down': ['下移', 'Down'],
  'catalogues.close': ['收起“{{name}}”', 'Close “{{name}}”'],
  'topics.about': [
    '意见建议说的是什么事，登记时选，统计按它分。全市通用，分三级。改名、停用只影响以后。',
    'What matters are about: chosen when they are registered, counted by in figures. Common to all, in three levels; a new name or taking one out of use counts from now on.',
  ],
  'topics.none': ['还没有问题分类。', 'There are no topics yet.'],
  'topics.below': ['下级（{{n}}）', 'Below ({{n}})'],
  'topics.add': ['在这里增加', 'Add one here'],
  'topics.addField': ['增加第一级', 'Add to the first level'],
  'channels.about': [
    '涉法涉诉的，解释以后告诉反映人到哪里解决（第二十条第五项），从这里选，按这里的顺序列出。每个县（市、区）各有一份。',
    'Where people are told to turn whose matter is before the law (Article 20 (5)): chosen from here, in this order. Each county has its own.',
  ],
  'channels.none': ['这里还没有解决途径。', 'No channel is offered here yet.'],
  'channels.county': ['哪个县（市、区）', 'Which county'],
  'channels.contact': ['地址、电话、时间', 'Address, telephone, hours'],
  'channels.contactNote': [
    '反映人在回执查询页看到的就是这些字。',
    'A submitter reads these very words by his receipt.',
  ],
  'channels.add': ['增加解决途径', 'Add a channel'],
} as const satisfies Words
