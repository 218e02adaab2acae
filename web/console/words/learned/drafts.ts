import type { Words } from '../words.ts'

/** What was begun at the counter: kept on the server, gone on with anywhere. */
export const draftWords = {
  'drafts.title': ['我的草稿', 'My drafts'],
  'drafts.note': [
    '登记时写的内容自动存在服务器上，只有您本人看得到，不留在这台电脑上；换一台电脑登录可以接着写。登记以后随即删除，三十天没有再动的自动删除。',
    'What you write at the counter is kept on the server by itself, for your eyes alone and never on this machine; sign in elsewhere and go on. It goes when it is registered, or thirty days after you last touched it.',
  ],
  'drafts.none': ['没有草稿。', 'No drafts.'],
  'drafts.matter': ['写到哪里', 'What it says'],
  'drafts.where': ['在哪里写的', 'Where'],
  'drafts.touched': ['上次改动', 'Last touched'],
  'drafts.until': ['保留到', 'Kept until'],
  'drafts.soonGone': ['{{day}}自动删除', 'gone on {{day}}'],
  'drafts.untitled': ['（还没有写内容）', '(no words yet)'],
  'drafts.atRegister': ['登记一件', 'Register page'],
  'drafts.atReception': ['接待', 'Reception'],
  'drafts.atMailbox': ['信箱开启', 'Mailbox'],
  'drafts.goOn': ['接着写', 'Go on'],
  'drafts.goOnOf': ['接着写：{{title}}', 'Go on with: {{title}}'],
  'drafts.discard': ['删除', 'Discard'],
  'drafts.discardOf': ['删除：{{title}}', 'Discard: {{title}}'],
  'drafts.discarded': ['已删除：{{title}}', 'Discarded: {{title}}'],
  'drafts.left': ['没有登记完的草稿', 'Begun and not registered'],
  'drafts.all': ['全部草稿', 'All drafts'],
  'drafts.saving': ['正在保存草稿…', 'Keeping the draft …'],
  'drafts.saved': ['草稿已存在服务器上（{{time}}）', 'Draft kept on the server ({{time}})'],
  'drafts.waiting': [
    '网络不通：草稿还没有存上，正在自动重发，不会重复。请不要关闭窗口。',
    'No connection: the draft is not kept yet and is sent again by itself, never twice. Leave this window open.',
  ],
  'drafts.asAnother': ['另存为一份草稿', 'Keep as another draft'],
  'drafts.leave': [
    '草稿还没有存到服务器，离开会丢失刚写的内容。确定离开？',
    'The draft is not on the server yet; what was just written would be lost. Leave all the same?',
  ],
  'drafts.gone': [
    '这份草稿已经登记、删除或者到期，这里是空白的登记页。',
    'That draft was registered, discarded or has run out; this is an empty form.',
  ],
} as const satisfies Words
