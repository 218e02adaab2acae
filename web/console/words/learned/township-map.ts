import type { Words } from '../words.ts'

/** 乡镇地图: learned with the figures and the page of its import. */
export const townshipMapWords = {
  'map.title': ['乡镇地图', 'Map of townships'],
  'map.about': [
    '统计页可以把各乡镇（街道）的数字画在地图上。图由本县自己导入，存在本系统，不连任何外网地图。',
    'The figures of townships can be read on a map. The county brings its own; it stays in this system, and no map of another host is asked.',
  ],
  'map.byCounty': [
    '地图按县（市、区）导入，由县级或者市级的系统管理员办理。',
    'Maps are imported county by county, by an administrator of the county or the city.',
  ],
  'map.county': ['哪个县（市、区）', 'Which county'],
  'map.standing': ['现在的图', 'The map now'],
  'map.none': ['还没有导入地图。', 'No map is imported yet.'],
  'map.noneHow': [
    '统计照常按表格显示；请县（市、区）的系统管理员在“乡镇地图”导入。',
    'Figures are shown as a table meanwhile; a system administrator of the county imports one under “Map of townships”.',
  ],
  'map.drawn': ['{{count}} 个乡镇（街道）有图，{{day}}导入。', '{{count}} townships are drawn, imported {{day}}.'],
  'map.missing': ['图上没有：{{names}}。', 'Not on the map: {{names}}.'],
  'map.source': ['图的来源：{{source}}', 'Map: {{source}}'],
  'map.import': ['导入', 'Import'],
  'map.importNote': [
    '在地图软件（例如 QGIS）里把乡镇（街道）界线的面图层存为 GeoJSON：UTF-8，经纬度坐标，不超过 10 MB。每一块要带九位或者十二位区划代码，或者乡镇（街道）的全称。',
    'Save the layer of township areas in a mapping program (QGIS, say) as GeoJSON: UTF-8, longitude and latitude, at most 10 MB. Each area carries its division code of nine or twelve digits, or the township’s whole name.',
  ],
  'map.secret': [
    '不得导入涉密或者不宜公开的图；没有把握的，先问自然资源部门。',
    'No classified map may be imported; where in doubt ask the office of natural resources first.',
  ],
  'map.choose': ['选择 GeoJSON 文件', 'Choose the GeoJSON file'],
  'map.reading': ['正在核对 {{file}}', 'Checking {{file}}'],
  'map.tooLarge': [
    '这个文件 {{size}} MB，超过 10 MB。请在地图软件里化简界线后再选。',
    'This file has {{size}} MB, more than 10. Simplify its outlines in the mapping program and choose it again.',
  ],
  'map.preview': ['预览：什么也还没有导入', 'Preview: nothing is imported yet'],
  'map.would': [
    '能导入 {{areas}} 个乡镇（街道）的图，{{left}} 块不导入。',
    '{{areas}} townships can be drawn; {{left}} areas are left out.',
  ],
  'map.sourceField': ['图的来源（有审图号的写审图号）', 'Where the map is from (with its approval number)'],
  'map.sourceNote': ['显示在图的下面', 'Shown below it'],
  'map.take': ['导入这张图', 'Import this map'],
  'map.taken': ['已导入。', 'Imported.'],
  'map.noneFits': [
    '没有一块对得上本县的乡镇（街道），不能导入。',
    'No area is that of a township of this county; it cannot be imported.',
  ],
  'map.lines': ['文件里的每一块', 'Each area of the file'],
  'map.line': ['第几块', 'Area'],
  'map.called': ['文件里叫', 'Called'],
  'map.township': ['乡镇（街道）', 'Township'],
  'map.outcome': ['导入以后', 'What it comes to'],
  'map.outcome.taken': ['导入', 'imported'],
  'map.outcome.elsewhere': ['不是本县的，不导入', 'of no township here, left out'],
  'map.outcome.doubtful': [
    '几块是同一个名字，不导入；请写上区划代码',
    'several bear this name, left out: give division codes',
  ],
  'map.outcome.noArea': ['没有面，不导入', 'no area, left out'],
  'map.more': ['还有 {{n}} 块没有列出。', '{{n}} more are not listed.'],
  'map.remove': ['撤下这张图', 'Remove this map'],
  'map.removeReason': ['撤下的原因', 'Why it is removed'],
  'map.shown': ['显示', 'Shown'],
  'map.asTable': ['表格', 'Table'],
  'map.asMap': ['地图', 'Map'],
  'map.measure': ['地图上显示哪个数', 'Which number the map shows'],
  'map.of': ['{{measure}}，按乡镇（街道）', '{{measure}} by township'],
  'map.notDrawn': ['图上没有', 'not on the map'],
  'map.legend': ['颜色', 'Colours'],
} as const satisfies Words
