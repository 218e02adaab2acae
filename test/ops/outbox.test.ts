import { afterAll, beforeAll, expect, test } from 'vitest'
import { openBooks, type Books } from '../db/open-books.ts'
import { queueMessage } from '../../db/registers/queue-message.ts'
import { runCommand } from './run-command.ts'

let books: Books
beforeAll(async () => void (books = await openBooks()))
afterAll(() => books.close())

const outbox = (...args: string[]) => runCommand('ops/run-outbox.ts', args, { DATABASE_URL: books.appUrl })

test('an operator sees what has not left, without anybody’s words, and lets a row that was set aside go on, with a reason', async () => {
  const { id, submitters } = await books.register()
  const submitterId = submitters[0]?.id ?? ''
  const said = { submitterId, documentId: 'doc_what_was_said' }
  const message = { kind: 'submitterSupplied', data: said, suggestionId: id, commandId: 'word', submitterId } as const
  await queueMessage(books.db, { ...message, receivedAt: Date.now() - 90_000 })
  await books.owner`update outbox set poisoned_at = now(), attempts = 5, last_fault = 'TypeError' where command_id = 'word'`
  const [row] = await books.owner`select id from outbox where command_id = 'word'`
  const number = String(row?.['id'])

  const listed = await outbox()
  expect(listed.code).toBe(0)
  expect(listed.out).toMatch(new RegExp(`^\\d+ {2}待送 waiting {2}startSuggestion {2}${id} `, 'm'))
  expect(listed.out).toMatch(
    new RegExp(`^${number} {2}已搁置 set aside {2}submitterSupplied {2}${id} {2}9\\d s {2}×5 {2}TypeError$`, 'm'),
  )
  expect(listed.out).not.toContain('doc_what_was_said')

  expect((await outbox('retry', number)).code).toBe(2)
  expect((await outbox('retry', number, '--reason', '密钥已经补上')).code).toBe(0)
  expect(await books.owner`select attempts, poisoned_at from outbox where id = ${number}`).toEqual([
    { attempts: 0, poisoned_at: null },
  ])
  const kept = await books.owner`
    select a.subject_id, a.detail->>'outboxId' as "outboxId", d.text from audit_event a
    join document d on d.id = a.detail->>'reasonId' where a.act = 'outboxRetried'`
  expect(kept).toEqual([{ subject_id: id, outboxId: number, text: '密钥已经补上' }])
})

test('a row that is done or unknown is not put back', async () => {
  await books.owner`update outbox set done_at = now()`
  const [row] = await books.owner`select id from outbox limit 1`
  for (const number of [String(row?.['id']), '999999']) {
    const told = await outbox('retry', number, '--reason', '再试一次')
    expect(told.code).toBe(1)
    expect(told.err).toMatch(/没有第 .* 条.*\nThere is no row/)
  }
})
