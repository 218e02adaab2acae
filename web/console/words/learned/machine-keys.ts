import type { Words } from '../words.ts'

/** 接入密钥: learned with its page. */
export const machineKeyWords = {
  'keys.about': [
    '热线、小程序等系统凭密钥报送意见建议、查询自己报送的办到哪一步；看不到别的。每次使用都记入审计。',
    'With its key a hotline or a mini program hands suggestions in and asks how far its own are; it sees nothing else. Each use is in the audit.',
  ],
  'keys.none': ['还没有发过密钥。', 'No key was given out yet.'],
  'keys.name': ['哪个系统', 'System'],
  'keys.nameNote': ['到期换发的写同一名称。', 'A later key of the same system has the same name.'],
  'keys.reach': ['可以报送到', 'Reaches'],
  'keys.anywhere': ['不限来源地址', 'from any address'],
  'keys.state': ['状态', 'State'],
  'keys.until': ['有效到', 'Until'],
  'keys.lastUsed': ['最近使用 {{time}}', 'last used {{time}}'],
  'keys.neverUsed': ['没有用过', 'never used'],
  'keys.acts': ['办理', 'Acts'],
  'keys.issue': ['发放密钥', 'Give out a key'],
  'keys.issueNote': [
    '密钥只显示一次，系统只保存它的散列值；范围不超出您管理的地方，最长一年。',
    'The key is shown once and kept as a hash. It reaches no further than your own place and lives a year at most.',
  ],
  'keys.may': ['可以做什么', 'May'],
  'keys.act.register': ['报送意见建议', 'hand in suggestions'],
  'keys.act.readStatus': ['查询办理进度', 'read how far they are'],
  'keys.stations': ['联络站', 'Stations'],
  'keys.channels': ['渠道', 'Channels'],
  'keys.networks': ['来源地址', 'From which addresses'],
  'keys.networksNote': [
    '例如 203.0.113.0/24，几个用空格隔开；不填不限。',
    'For instance 203.0.113.0/24, several with spaces between; empty: from anywhere.',
  ],
  'keys.days': ['有效天数', 'For how many days'],
  'keys.issued': ['已发放：{{name}}', 'Given out: {{name}}'],
  'keys.once': [
    '请现在就交给对方系统的管理人员，以后不再显示；遗失的，收回这一把，另发一把。',
    'Hand it over now to whoever runs that system; it is not shown again. If it is lost, take it back and give out another.',
  ],
  'keys.seen': ['已经交付，不再显示', 'Handed over; hide it'],
  'keys.revoke': ['收回', 'Take back'],
  'keys.whyRevoke': ['为什么收回（立即失效，不能恢复）', 'Why (at once and for good)'],
} as const satisfies Words
