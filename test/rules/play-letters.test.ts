import { describe, expect, test } from 'vitest'
import fc from 'fast-check'
import { extremes } from '../../local/play/extremes.ts'
import { readCsv } from '../../local/play/read-csv.ts'
import { lettersIn } from '../../local/play/read-letters.ts'

const byName = { text: null, title: null, reply: null }
const quote = (field: string) => `"${field.replaceAll('"', '""')}"`

describe('a file of letters', () => {
  test('keeps commas, quotes and line breaks inside a quoted field', () => {
    expect(readCsv('a,"b,""c""\r\nd",e\r\nf,,"g"\n')).toEqual([
      ['a', 'b,"c"\r\nd', 'e'],
      ['f', '', 'g'],
    ])
  })

  test('gives back every field it was written from, whatever is in it', () => {
    const row = fc.array(fc.string({ unit: 'binary', maxLength: 30 }), { minLength: 2, maxLength: 5 })
    fc.assert(
      fc.property(fc.array(row, { maxLength: 6 }), fc.constantFrom('\n', '\r\n'), (rows, end) => {
        const csv = rows.map((fields) => fields.map(quote).join(',')).join(end)
        expect(readCsv(`\uFEFF${csv}${end}`)).toEqual(rows)
      }),
    )
  })

  test('that breaks off inside a quote is refused instead of losing the rest', () => {
    expect(() => readCsv('a,"b\nc')).toThrow('never closed')
  })

  test('is read by its usual headings, with the reply where there is one', () => {
    const likes = 'id,user,title,time,detail,likes\n1,u,路灯,2020/1/1,"天黑，\n看不见",3\n2,u,空的,2020/1/2,  ,0\n'
    const replies = 'id,title,detail,reply\n1,班车,几点有车,"六点\n一班"\n'
    expect(lettersIn(likes, byName, 9)).toEqual([{ title: '路灯', text: '天黑，\n看不见', reply: null }])
    expect(lettersIn(replies, byName, 9)).toEqual([{ title: '班车', text: '几点有车', reply: '六点\n一班' }])
  })

  test('of another layout is read by the columns one names, and a wrong name is told with those there are', () => {
    const csv = 'nr,words\n1,路不好走\n2,水不够用\n'
    expect(lettersIn(csv, { ...byName, text: 'words' }, 1).map((l) => l.text)).toEqual(['路不好走'])
    expect(() => lettersIn(csv, byName, 1)).toThrow('nr、words')
    expect(() => lettersIn(csv, { ...byName, text: 'wrods' }, 1)).toThrow('wrods')
  })

  test('of extremes holds one of exactly ten thousand characters', () => {
    expect(Array.from(extremes[0]?.text ?? '')).toHaveLength(10_000)
  })
})
