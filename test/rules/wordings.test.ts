import { expect, test } from 'vitest'
import { filledWording, unknownBlanks } from '../../workflows/rules/wordings.ts'

test('blanks are filled in by either language; what is not known stays to be seen', () => {
  const values = { number: '411425-0103-2026-00127', unit: '镇建设办' }
  expect(filledWording('{编号}交{ 承办单位 }，{Number}，{日期}，{别的}', values)).toBe(
    '411425-0103-2026-00127交镇建设办，411425-0103-2026-00127，{日期}，{别的}',
  )
})

test('a misspelt blank is found before anybody uses it', () => {
  expect(unknownBlanks('{编号}{title}{编好}{}')).toEqual(['编好'])
})
