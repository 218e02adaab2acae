import { readFile } from 'node:fs/promises'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { verifyAudit } from '../../db/queries/verify-audit.ts'
import { recordAudit } from '../../db/registers/record-audit.ts'
import { openBooks, type Books } from '../db/open-books.ts'
import { opening } from '../replay/play.ts'
import { runCommand } from './run-command.ts'

let books: Books
beforeEach(async () => void (books = await openBooks()))
afterEach(() => books.close())

const command = () => runCommand('ops/run-verify-audit.ts', [], { DATABASE_URL: books.appUrl })
const verdict = () => verifyAudit(books.db)
const look = (subjectId: string) =>
  recordAudit(books.db, { act: 'contactShown', personId: 'per_1', subjectId, detail: { reason: 'doc_1' }, at: opening })

/** The number of the row of one subject: what was seeded may stand before it. */
async function seqOf(subjectId: string): Promise<number> {
  const [row] = await books.owner<{ seq: string }>`select seq from audit_event where subject_id = ${subjectId}`
  return Number(row?.seq)
}

test('forty writers at once, and one that rolls back, leave one chain without a gap', async () => {
  const abandoned = books.db.transaction(async (tx) => {
    await recordAudit(tx, { act: 'contactShown', personId: 'per_1', subjectId: 'sub_never', at: opening })
    throw new Error('given up')
  })
  const looks = Array.from({ length: 40 }, (_, n) => look(`sub_${n}`))
  await expect(abandoned).rejects.toThrow('given up')
  await Promise.all(looks)
  const [count] = await books.owner<{ rows: string }>`select count(*) as rows from audit_event`
  expect(await command()).toMatchObject({
    code: 0,
    out: `审计记录 ${count?.rows} 行，完好。 ${count?.rows} rows of the audit, whole.\n`,
  })
})

test('a row that the superuser edits is found and named, in each of its columns', async () => {
  for (const subject of ['sub_a', 'sub_b', 'sub_c']) await look(subject)
  const seq = await seqOf('sub_b')
  const { owner } = books
  const edits = [
    () => owner`update audit_event set person_id = 'per_2' where seq = ${seq}`,
    () => owner`update audit_event set at = at + interval '1 microsecond' where seq = ${seq}`,
    () => owner`update audit_event set act = 'signedIn' where seq = ${seq}`,
    () => owner`update audit_event set subject_id = null where seq = ${seq}`,
    () => owner`update audit_event set detail = '{}' where seq = ${seq}`,
    () => owner`update audit_event set hash = 'x' where seq = ${seq}`,
  ]
  for (const edit of edits) {
    await owner`create table kept as select * from audit_event where seq = ${seq}`
    await edit()
    expect(await verdict()).toEqual({ whole: false, seq, why: 'changed' })
    await owner`update audit_event e set person_id = k.person_id, at = k.at, act = k.act, subject_id = k.subject_id,
      detail = k.detail, hash = k.hash from kept k where e.seq = k.seq`
    await owner`drop table kept`
  }
  expect(await verdict()).toMatchObject({ whole: true })
})

test('a row taken out of the middle and a tail cut off are missed', async () => {
  for (const subject of ['sub_a', 'sub_b', 'sub_c']) await look(subject)
  const [middle, last] = [await seqOf('sub_b'), await seqOf('sub_c')]
  await books.owner`delete from audit_event where seq = ${last}`
  expect(await verdict()).toEqual({ whole: false, seq: last, why: 'missing' })
  await books.owner`delete from audit_event where seq = ${middle}`
  expect(await command()).toMatchObject({
    code: 1,
    out: `审计记录第 ${middle} 行缺失。 Row ${middle} of the audit is missing.\n`,
  })
})

test('the serving role can number no row itself, nor move the head of the chain', async () => {
  const { $client: pool } = books.db
  await pool.query(`insert into audit_event (at, act, seq, hash) values (now(), 'signedIn', 7000, 'x')`)
  expect(await verdict()).toMatchObject({ whole: true })
  await expect(pool.query('update audit_head set seq = 0')).rejects.toThrow('permission denied')
  await expect(pool.query('delete from audit_head')).rejects.toThrow('permission denied')
  await expect(pool.query(`insert into audit_head values (false, 0, '')`)).rejects.toThrow('permission denied')
})

test('what was recorded before there was a chain is chained as it stands', async () => {
  for (const subject of ['sub_a', 'sub_b', 'sub_c']) await look(subject)
  const migration = await readFile('db/migrations/0013_audit-chain.sql', 'utf8')
  await books.owner.alone(async (client) => {
    await client.query(`drop trigger audit_is_chained on audit_event; drop function chain_audit, audit_hash;
      drop table audit_head; alter table audit_event drop column seq, drop column hash`)
    await client.query(migration)
  })
  await look('sub_d')
  const [count] = await books.owner<{ rows: number }>`select count(*)::int as rows from audit_event`
  expect(await verdict()).toEqual({ whole: true, rows: count?.rows })
  await books.owner`update audit_event set person_id = 'per_2' where subject_id = 'sub_b'`
  expect(await verdict()).toEqual({ whole: false, seq: await seqOf('sub_b'), why: 'changed' })
})
