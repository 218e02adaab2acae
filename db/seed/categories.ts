import { topics } from './topics.ts'

/** One node of the topic tree as a row of `category`. */
interface Category {
  id: string
  parentId: string | null
  level: number
  name: string
  nameEn: string
}

const twoDigits = (n: number) => String(n + 1).padStart(2, '0')

/** The topic tree as rows, parents first. An id is its place in the tree (`cat_020103`), so topics are only ever added at the end. */
export function categories(): Category[] {
  const rows: Category[] = []
  const grow = (parentId: string | null, label: string, n: number) => {
    const [name = '', ...english] = label.split(' ')
    const id = `${parentId ?? 'cat_'}${twoDigits(n)}`
    const level = (id.length - 'cat_'.length) / 2
    rows.push({ id, parentId, level, name, nameEn: english.join(' ') })
    return id
  }
  Object.entries(topics).forEach(([field, subjects], f) => {
    const fieldId = grow(null, field, f)
    Object.entries(subjects).forEach(([subject, matters], s) => {
      const subjectId = grow(fieldId, subject, s)
      matters.forEach((matter, m) => grow(subjectId, matter, m))
    })
  })
  return rows
}
