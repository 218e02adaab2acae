import { writeXlsx } from 'hucre/xlsx'
import { icsEvent, icsOf } from '../rules/ics-calendar.ts'

/** The same four days of 2027 in each kind of file, and a calendar of another year. Invented: no notice for 2027 is published. */
export async function inventedSchedule() {
  const lines = ['2027-01-01,元旦 放假', '2027-02-06,春节 放假', '2027-02-07,春节 放假', '2027-02-20,春节 上班']
  const table = [['日期', '安排'], ...lines.map((line) => line.split(','))]
  return {
    lines,
    ics: icsOf(
      icsEvent('20270101', '20270102', '元旦 假期'),
      icsEvent('20270206', '20270208', '春节 假期'),
      icsEvent('20270220', '20270221', '春节 补班'),
    ),
    json: JSON.stringify({
      year: 2027,
      days: [
        { date: '2027-01-01', name: '元旦', isOffDay: true },
        { date: '2027-02-06', name: '春节', isOffDay: true },
        { date: '2027-02-07', name: '春节', isOffDay: true },
        { date: '2027-02-20', name: '春节', isOffDay: false },
      ],
    }),
    xlsx: await writeXlsx({ sheets: [{ name: '2027', rows: table }] }),
    otherYear: icsOf(icsEvent('20260101', '20260102', '元旦 假期')),
  }
}
