import { existsSync, readFileSync } from 'node:fs'
import { readCsv } from './read-csv.ts'

/** One letter as it was written; `reply` is the official answer where the file has one. Never printed. */
export interface Letter {
  readonly title: string
  readonly text: string
  readonly reply: string | null
}

/** Which columns hold what; null: by the usual names. */
export interface LetterColumns {
  readonly text: string | null
  readonly title: string | null
  readonly reply: string | null
}

const usual = {
  text: ['detail', 'text', 'content', 'body', '留言详情', '内容', '正文'],
  title: ['title', 'subject', '留言主题', '标题', '主题'],
  reply: ['reply', 'answer', '答复意见', '答复'],
} as const

/** The first `count` letters of a CSV file with a heading row. Throws when no column holds their text, naming those there are. */
export function readLetters(file: string, columns: LetterColumns, count: number): Letter[] {
  if (!existsSync(file)) throw new Error(`没有这个文件：${file}\nThere is no such file: ${file}`)
  return lettersIn(readFileSync(file, 'utf8'), columns, count)
}

/** The same of a CSV text. Letters without a text are passed over. */
export function lettersIn(csv: string, columns: LetterColumns, count: number): Letter[] {
  const [heading = [], ...rows] = readCsv(csv)
  const names = heading.map((name) => name.trim())
  const text = columnOf('text', names, columns)
  if (text === null)
    throw new Error(
      `找不到正文所在的列，请用 --text-column 指明。现有：${names.join('、')}\n` +
        'No column holds the text; name it with --text-column.',
    )
  const title = columnOf('title', names, columns)
  const reply = columnOf('reply', names, columns)
  return rows
    .filter((row) => row[text]?.trim())
    .slice(0, count)
    .map((row) => ({
      title: (title !== null && row[title]?.trim()) || '群众来信',
      text: row[text] ?? '',
      reply: (reply !== null && row[reply]?.trim()) || null,
    }))
}

function columnOf(what: keyof LetterColumns, names: readonly string[], columns: LetterColumns): number | null {
  const asked = columns[what]
  if (asked !== null && !names.includes(asked))
    throw new Error(`没有“${asked}”这一列。现有：${names.join('、')}\nThere is no column “${asked}”.`)
  const wanted: readonly string[] = asked === null ? usual[what] : [asked]
  const found = names.findIndex((name) => wanted.includes(name))
  return found === -1 ? null : found
}
