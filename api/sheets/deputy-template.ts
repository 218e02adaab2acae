import { writeXlsx } from 'hucre/xlsx'
import { deputyColumnHelp, deputyColumnNames, deputyColumns } from '../../workflows/rules/deputy-sheet.ts'
import { inert } from './inert.ts'

const filled = 2_000
const columnOf = (name: (typeof deputyColumns)[number]) => String.fromCharCode(65 + deputyColumns.indexOf(name))

/** The empty roll of a county's deputies: headings, what each column wants, and lists to choose stations and townships from. */
export async function deputyTemplate(asked: {
  stations: readonly string[]
  townships: readonly string[]
}): Promise<Buffer> {
  const stations = asked.stations.map(inert)
  const townships = asked.townships.map(inert)
  const heading = deputyColumns.map((column) => `${deputyColumnNames[column].zh} ${deputyColumnNames[column].en}`)
  const among = (name: (typeof deputyColumns)[number], letter: string, many: number) =>
    many === 0
      ? []
      : [
          {
            type: 'list' as const,
            formula1: `'可选 Lists'!$${letter}$2:$${letter}$${many + 1}`,
            allowBlank: true,
            // What is written otherwise is said by the check, with what to write instead.
            showErrorMessage: false,
            range: `${columnOf(name)}2:${columnOf(name)}${filled + 1}`,
          },
        ]
  const lists = ['全国', '省', '市', '县', '乡']
  const longest = Math.max(stations.length, townships.length, lists.length)
  const at = (list: readonly string[], n: number) => list[n] ?? ''
  return Buffer.from(
    await writeXlsx({
      sheets: [
        {
          name: '代表名册 Deputies',
          columns: deputyColumns.map((column) => ({
            width: column === 'station' ? 34 : column === 'constituency' ? 24 : 18,
            // As text: a day stays as it was written.
            ...(['fromOn', 'toOn', 'enrolledFrom'].includes(column) && { numFmt: '@' }),
          })),
          rows: [heading],
          freezePane: { rows: 1 },
          dataValidations: [
            ...among('level', 'A', lists.length),
            ...among('township', 'B', townships.length),
            ...among('station', 'C', stations.length),
          ],
        },
        {
          name: '填写说明 Notes',
          columns: [{ width: 24 }, { width: 70 }, { width: 90 }],
          rows: [
            ['列 Column', '怎样填写', 'What to write'],
            ...deputyColumns.map((column, n) => [
              heading[n] ?? '',
              deputyColumnHelp[column].zh,
              deputyColumnHelp[column].en,
            ]),
          ],
        },
        {
          name: '可选 Lists',
          columns: [{ width: 16 }, { width: 24 }, { width: 40 }],
          rows: [
            ['层级 Level', '乡镇 Township', '联络站 Station'],
            ...Array.from({ length: longest }, (_, n) => [at(lists, n), at(townships, n), at(stations, n)]),
          ],
        },
      ],
    }),
  )
}
