import type { Words } from '../words.ts'

/** 办理链接: what an office gives a unit without an account. */
export const linkWords = {
  'links.title': ['办理链接', 'Links for units without an account'],
  'links.about': [
    '没有账户的单位凭链接和一次性校验码办理这一件，只能签收、申请退回、申请延期、报送结果。',
    'A unit without an account handles this one task by a link and a one-time code.',
  ],
  'links.give': ['给{{unit}}发链接', 'Give {{unit}} a link'],
  'links.again': ['给{{unit}}另发链接（原链接失效）', 'Give {{unit}} another link (the older ends)'],
  'links.once': [
    '链接和校验码只显示这一次。链接可以打印或者发给单位；校验码请打电话告知，不要写在一起。',
    'Link and code are shown this once. Print or send the link; tell the code by telephone, apart from it.',
  ],
  'links.picture': ['办理链接的二维码', 'The link as a picture'],
  'links.scan': ['{{unit}}：用手机扫码打开，{{day}}前有效', '{{unit}}: scan to open, until {{day}}'],
  'links.code': ['校验码', 'Code'],
  'links.copy': ['复制链接', 'Copy the link'],
  'links.copied': ['已复制', 'Copied'],
  'links.slip': ['交办单（办理链接）', 'Assignment slip: the link of the task'],
  'links.print': ['打印交办单', 'Print the slip'],
  'links.done': ['已告知，收起', 'Told; put it away'],
  'links.newCode': ['补发校验码', 'Issue a new code'],
  'links.revoke': ['收回', 'Take back'],
  'links.by': ['{{person}} {{day}} 发出，有效至 {{until}}', 'by {{person}}, {{day}}; until {{until}}'],
  'links.uses': ['使用记录', 'Its uses'],
} as const satisfies Words
