import { afterEach, beforeEach, expect, test } from 'vitest'
import { keepPracticeApart } from '../../ops/keep-practice-apart.ts'
import { openBooks, type Books } from './open-books.ts'

let books: Books
beforeEach(async () => void (books = await openBooks()))
afterEach(() => books.close())

test('a database that was begun for practice takes no real town, and never becomes one', async () => {
  await keepPracticeApart(books.db, true)
  await keepPracticeApart(books.db, true)
  await expect(keepPracticeApart(books.db, false)).rejects.toThrow(/演练用的.*\n.*for practice/)
  await expect(books.db.execute('update town_kind set practice = false')).rejects.toThrow(/town_kind/)
})

test('nobody practises on a database that holds real suggestions, also where it was never said what it is for', async () => {
  await books.register()
  await expect(keepPracticeApart(books.db, true)).rejects.toThrow(/真实的意见建议.*\n.*real suggestions/)
  await keepPracticeApart(books.db, false)
})

test('nobody practises where the database cannot say what it is for, while real work begins and waits for it', async () => {
  const away = { execute: () => Promise.reject(Object.assign(new Error('away'), { code: '57P01' })) }
  await expect(keepPracticeApart(away as never, true)).rejects.toThrow('away')
  await keepPracticeApart(away as never, false)
})
