import type { CalendarDay } from '../../workflows/rules/calendar.ts'

const seven = ['元旦', '春节', '清明节', '劳动节', '端午节', '中秋节', '国庆节']

/** A day as people and spreadsheets write it (2027-01-01, 2027/1/1, 2027年1月1日, 20270101), or the text as it stands. */
export function dayIn(text: string): string {
  const found = /^(\d{4})[-/.年]?(\d{1,2})[-/.月]?(\d{1,2})日?$/.exec(text.trim())
  const [, year, month = '', date = ''] = found ?? []
  return year ? `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}` : text.trim()
}

/** “春节 放假”, “国庆节（班）”: a day off or a make-up day, and of which holiday. */
export function judgementIn(text: string): { kind: CalendarDay['kind'] | null; name: string } {
  const works = /班/.test(text)
  const rests = /休|假/.test(text.replace(/调休上班|调休/g, '班'))
  const kind = works ? 'workday' : rests ? 'holiday' : null
  const known = seven.filter((name) => text.includes(name.replace('节', '')))
  const rest = text.replace(/[（(][^（(）)]*[）)]|第\d+天.*|放假|假期|休假|调休|补班|上班|班|休/g, '').trim()
  return { kind, name: known.length > 0 ? known.join('、') : rest }
}
