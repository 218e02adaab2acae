import type { Words } from '../words.ts'

/** 个人信息告知书: learned with its page; what is said of it at the counter stands in privacy.ts. */
export const noticeVersionWords = {
  'told.about': [
    '收集个人信息以前告诉群众的话。发布以后不改动；以前登记的人仍记着告知他的那一版。',
    'What people are told before their data are taken. A published version is never edited; whoever was told before keeps the one he was told.',
  ],
  'told.none': ['还没有告知书。', 'There is no notice yet.'],
  'told.version': ['第 {{version}} 版（{{county}}）', 'Version {{version}} ({{county}})'],
  'told.default': ['默认', 'default'],
  'told.page': ['群众看到的页面', 'as people read it'],
  'told.from': ['自 {{day}} 起施行', 'in force from {{day}}'],
  'told.always': ['没有本县版本时适用', 'where a county has none of its own'],
  'told.shipped': ['随程序提供', 'came with the program'],
  'told.whole': ['全文', 'The whole text'],
  'told.write': ['起草{{county}}的新版', 'Write the next of {{county}}'],
  'told.writeNote': [
    '每一项都写中文；没有写英文的，英文页面显示中文。简要告知印在回执上。先保存，再发布。',
    'Every part in Chinese; where English is left out, English pages show the Chinese. The short one stands on receipts. Keep it, then publish.',
  ],
  'told.inEnglish': ['{{part}}（英文）', '{{part}}, in English'],
  'told.keep': ['保存草稿', 'Keep the draft'],
  'told.kept': [
    '草稿已保存（{{time}}）。发布的就是保存的这一份。',
    'The draft was kept {{time}}. What is published is what was kept.',
  ],
  'told.publish': ['发布', 'Publish'],
  'told.effectiveFrom': ['施行日期', 'In force from'],
} as const satisfies Words
