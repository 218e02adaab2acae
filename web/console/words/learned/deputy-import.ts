import type { Words } from '../words.ts'

/** 导入代表名册: learned with its page. */
export const deputyImportWords = {
  'deputyImport.title': ['导入代表名册', 'Import a roll of deputies'],
  'deputyImport.back': ['返回名册', 'Back to the register'],
  'deputyImport.about': [
    '换届以后一次登记全部代表。先预览，一格不对就什么也不导入；已经登记的不会重复，也不会被修改。',
    'All deputies of a new term at once. It is looked at first, and with one wrong cell nothing is taken; what stands is neither doubled nor changed.',
  ],
  'deputyImport.byCounty': [
    '名册按县（市、区）导入，由县级或者市级的系统管理员办理。',
    'Rolls are imported county by county, by an administrator of the county or the city.',
  ],
  'deputyImport.county': ['哪个县（市、区）', 'Which county'],
  'deputyImport.template': ['下载空表（Excel）', 'Download the empty sheet (Excel)'],
  'deputyImport.templateNote': [
    '第二页是填写说明；层级、乡镇、联络站可以下拉选择。第一行不要改。',
    'Its second page says what to write; level, township and station can be chosen. Leave the first line as it is.',
  ],
  'deputyImport.choose': ['选择填好的表格', 'Choose the filled sheet'],
  'deputyImport.chooseNote': [
    'xlsx 文件，最多 2000 行。选好以后先显示预览，不会马上登记。',
    'An xlsx file of at most 2,000 lines. It is shown first; nothing is registered yet.',
  ],
  'deputyImport.reading': ['正在核对 {{file}}', 'Checking {{file}}'],
  'deputyImport.wrong': [
    '有 {{n}} 处不对，整张表都不能导入',
    '{{n}} cells are not right; nothing of the sheet can be imported',
  ],
  'deputyImport.wrongWayOut': [
    '请在 Excel 里按下面改正、保存，再选择一次。',
    'Correct them in Excel as said below, save, and choose the file again.',
  ],
  'deputyImport.report': ['不对的地方', 'What is not right'],
  'deputyImport.line': ['行', 'Line'],
  'deputyImport.column': ['列', 'Column'],
  'deputyImport.value': ['写的是', 'It says'],
  'deputyImport.blank': ['空白', 'blank'],
  'deputyImport.what': ['哪里不对', 'What is wrong'],
  'deputyImport.instead': ['应当怎样写', 'What to write'],
  'deputyImport.more': [
    '还有 {{n}} 处没有列出，改正以后再看。',
    '{{n}} more are not listed; look again when these are right.',
  ],
  'deputyImport.would': ['核对无误，共 {{n}} 行', 'All {{n}} lines are right'],
  'deputyImport.counts': [
    '新登记代表 {{newDeputy}} 人，已登记的人新增任职 {{newMandate}} 个，补编联络站 {{enrolment}} 个，已有不变 {{unchanged}} 个。',
    '{{newDeputy}} new deputies, {{newMandate}} further mandates, {{enrolment}} enrolled in a station, {{unchanged}} stand already.',
  ],
  'deputyImport.nothingNew': [
    '全部已经登记，不用导入。',
    'All of it is registered already; there is nothing to import.',
  ],
  'deputyImport.take': ['导入 {{n}} 行', 'Import {{n}} lines'],
  'deputyImport.taken': [
    '已导入：新登记代表 {{newDeputy}} 人，新增任职 {{newMandate}} 个，补编联络站 {{enrolment}} 个。',
    'Imported: {{newDeputy}} new deputies, {{newMandate}} further mandates, {{enrolment}} enrolled in a station.',
  ],
  'deputyImport.preview': ['预览', 'Preview'],
  'deputyImport.name': ['姓名', 'Name'],
  'deputyImport.seat': ['层级、届次', 'Level and term'],
  'deputyImport.station': ['联络站', 'Station'],
  'deputyImport.outcome': ['导入以后', 'What it comes to'],
  'deputyImport.outcome.newDeputy': ['新登记', 'new deputy'],
  'deputyImport.outcome.newMandate': ['新增任职', 'further mandate'],
  'deputyImport.outcome.enrolment': ['补编联络站', 'enrolled in a station'],
  'deputyImport.outcome.unchanged': ['已有，不变', 'stands already'],
} as const satisfies Words
