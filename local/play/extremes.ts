import type { Letter } from './read-letters.ts'

const letter = (title: string, text: string): Letter => ({ title, text, reply: null })

/** Letters nobody writes and everybody must be able to send: each comes back as it was sent, to the last character. */
export const extremes: readonly Letter[] = [
  letter('一万字', '村里的路灯坏了，请修一修。'.repeat(770).slice(0, 10_000)),
  letter(
    '引号 "双引号" \'单引号\'',
    '他说："路不好走"，还说\'天黑看不见\'；反斜杠 \\ 和 \\n 不是换行，{"json":[1,2]} <b>不是</b> & 标签。',
  ),
  letter('空行很多', '第一行\n\n\n\n第五行\n\t制表符\n　全角空格\n最后一行'),
  letter('生僻字', '𠮷野家旁边的𡈽路，住着㛃㵄两户，还有 𪚥 字头的老屋；兼容字：金 ﬁ Å é é。'),
  letter('表情', '路灯 💡 坏了 😡👨‍👩‍👧‍👦🏳️‍🌈，请修 🙏🏽！国旗 🇨🇳，按键 1️⃣。'),
  letter('从右到左', 'مرحبا 路 \u202Ertl\u202C שלום \u200F标记\u200E \u2066隔离\u2069 结束'),
  letter('零宽与控制', '零\u200B宽\u200D字\u2060符\uFEFF，软\u00AD连字符，行分隔\u2028段分隔\u2029，回车\r\n换行。'),
  letter('像命令', "'); drop table suggestion; -- ${jndi:ldap} {{7*7}} %s %n $(id) `id` ../../etc/passwd \u2026"),
  letter('一个字', '灯'),
]
