import type { Sentence } from './refusals.ts'

/** The columns of the roll of deputies that is filled in and imported, in the template's order; a heading is known by either language. */
export const deputyColumns = [
  'name',
  'level',
  'township',
  'term',
  'constituency',
  'military',
  'fromOn',
  'toOn',
  'station',
  'enrolledFrom',
] as const
export type DeputyColumn = (typeof deputyColumns)[number]

export const deputyColumnNames: Readonly<Record<DeputyColumn, Sentence>> = {
  name: { zh: '姓名', en: 'Name' },
  level: { zh: '代表层级', en: 'Level' },
  township: { zh: '乡镇', en: 'Township' },
  term: { zh: '届次', en: 'Term' },
  constituency: { zh: '选区（选举单位）', en: 'Constituency' },
  military: { zh: '军队代表', en: 'Armed forces' },
  fromOn: { zh: '任期第一天', en: 'First day' },
  toOn: { zh: '任期最后一天', en: 'Last day' },
  station: { zh: '联络站', en: 'Station' },
  enrolledFrom: { zh: '编入日期', en: 'Enrolled from' },
}

/** What to write in a column, for the template and for whoever wrote something else. */
export const deputyColumnHelp: Readonly<Record<DeputyColumn, Sentence>> = {
  name: {
    zh: '必填。同名的不是同一个人的，注明区别，例如“李明（东柳）”；同一个人当几级代表的，写几行。',
    en: 'Required. Two people of one name are told apart, such as 李明（东柳）; who sits in several congresses has a line for each.',
  },
  level: {
    zh: '必填：全国、省、市、县、乡。',
    en: 'Required: 全国 (national), 省 (provincial), 市 (city), 县 (county), 乡 (township).',
  },
  township: {
    zh: '乡镇代表必填，写乡镇名称；其他层级不填。',
    en: 'The township’s name, for township deputies; empty for all others.',
  },
  term: { zh: '必填，例如“第十届”。', en: 'Required, such as 第十届.' },
  constituency: { zh: '可不填，例如“东柳选区”。', en: 'Optional, such as 东柳选区.' },
  military: {
    zh: '解放军、武警部队代表写“是”，其他不填。',
    en: '是 (yes) for deputies of the armed forces, else empty.',
  },
  fromOn: { zh: '必填，例如 2026-05-01。', en: 'Required, such as 2026-05-01.' },
  toOn: { zh: '可不填：到结束为止；不早于第一天。', en: 'Optional: until it is ended; not before the first day.' },
  station: {
    zh: '本县在用的联络站的名称；军队代表不填；市级以上代表必填。',
    en: 'A station of this county in use, by name; empty for the armed forces; required for deputies of the city and above.',
  },
  enrolledFrom: { zh: '可不填：从任期第一天起；在任期以内。', en: 'Optional: from the first day; within the mandate.' },
}
