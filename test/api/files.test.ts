import { createHash, randomUUID } from 'node:crypto'
import { mkdtemp, readdir, rm, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { zipSync } from 'fflate'
import sharp from 'sharp'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { safeName } from '../../api/files/safe-name.ts'
import { pathOf } from '../../db/files/path-of.ts'
import { sweepParts } from '../../db/files/sweep-parts.ts'
import { world } from '../../db/seed/worlds/busy-township.ts'
import { attachmentsAtMost } from '../../workflows/rules/attachments.ts'
import { done, must, register, type Receipt } from '../town/deeds.ts'
import type { Hand } from '../town/hand.ts'
import { theDarkLane } from '../town/matters.ts'
import { openTown, type Town } from '../town/open-town.ts'
import { aPdf, aPhoto, aPhotoWithPlace } from '../town/photos.ts'

let town: Town
let clerk: Hand, officer: Hand, construction: Hand
let matter: Receipt
beforeAll(async () => {
  town = await openTown({ temporal: 'timeSkipping' })
  ;[clerk, officer, construction] = await town.all('clerk', 'officer', 'construction')
  matter = await register(clerk, theDarkLane)
})
afterAll(() => town.close())

const send = (by: Hand, name: string, bytes: Uint8Array, of = matter.id, key?: string) =>
  by.post(`/api/suggestions/${of}/files?name=${encodeURIComponent(name)}&purpose=matter`, Buffer.from(bytes), key)
const listed = async (by: Hand, of = matter.id): Promise<{ id: string; name: string }[]> =>
  done(await by.get(`/api/suggestions/${of}/files`)).items
const lying = async () => {
  const all = await readdir(town.filesFolder, { recursive: true, withFileTypes: true })
  return all.filter((one) => one.isFile()).map(({ name }) => name)
}
/** As a browser gets it: the bytes and the headers. */
async function opened(username: string, fileId: string) {
  const account = world.accounts.find((held) => held.username === username)
  const { password } = account!
  const { cookies } = await town.app.inject({ method: 'POST', url: '/api/session', payload: { username, password } })
  const cookie = cookies.map(({ name, value }) => `${name}=${encodeURIComponent(value)}`).join('; ')
  return town.app.inject({ url: `/api/suggestions/${matter.id}/files/${fileId}`, headers: { cookie } })
}

test('a photo is kept without where and with what it was taken, and nothing of it lies under its own name', async () => {
  expect(aPhotoWithPlace.includes('TELLTALE-CAMERA')).toBe(true)
  expect((await sharp(aPhotoWithPlace).metadata()).exif).toBeDefined()
  const { id, name } = done(await send(clerk, '路灯.JPG', aPhotoWithPlace))
  expect(name).toBe('路灯.jpg')
  const answer = await opened('clerk', id)
  const kept = answer.rawPayload
  expect((await sharp(kept).metadata()).exif).toBeUndefined()
  expect(kept.includes('TELLTALE')).toBe(false)
  expect(await lying()).toContain(id)
  expect((await lying()).filter((one) => one.includes('路灯') || one.endsWith('.jpg'))).toEqual([])
  const [row] = await town.ownerSql`select sha256, bytes from attachment where id = ${id}`
  expect(row).toEqual({ sha256: createHash('sha256').update(kept).digest('hex'), bytes: kept.length })
})

test('a file is saved, never shown: as attachment, its type not guessed, in a sandbox, and on record', async () => {
  const { id } = done(await send(clerk, '情况 说明(1).pdf', aPdf))
  const { headers, rawPayload } = await opened('officer', id)
  expect(headers['content-type']).toBe('application/pdf')
  expect(headers['x-content-type-options']).toBe('nosniff')
  expect(headers['content-security-policy']).toBe(
    "default-src 'none'; object-src 'none'; base-uri 'none'; frame-ancestors 'none'; sandbox",
  )
  expect(headers['cache-control']).toBe('private, no-store')
  const name = encodeURIComponent('情况_说明(1).pdf').replace('(', '%28').replace(')', '%29')
  expect(headers['content-disposition']).toBe(`attachment; filename="${id}.pdf"; filename*=UTF-8''${name}`)
  expect(rawPayload.equals(aPdf)).toBe(true)
  const acts =
    await town.ownerSql`select act, detail ->> 'suggestionId' as of from audit_event where subject_id = ${id} order by id`
  expect(acts).toEqual(['fileKept', 'fileOpened'].map((act) => ({ act, of: matter.id })))
})

test('what is not a photo or a PDF by its content is refused, whatever it calls itself, and leaves nothing on disk', async () => {
  const text = (said: string) => Buffer.from(said)
  const bomb = await sharp({ create: { width: 9000, height: 9000, channels: 3, background: '#fff' } })
    .png()
    .toBuffer()
  const hostile: [string, Uint8Array, string][] = [
    ['page.pdf', text('<html><script>alert(1)</script></html>'), 'file.type'],
    ['picture.png', text('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'), 'file.type'],
    ['picture.svg', text('<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"/>'), 'file.type'],
    ['shell.php', text('<?php system($_GET[0]); ?>'), 'file.type'],
    ['entities.pdf', text('<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><a>&b;</a>'), 'file.type'],
    ['late.pdf', Buffer.concat([text('<script>'), aPdf]), 'file.type'],
    ['archive.pdf', zipSync({ '../../escape.txt': text('x') }), 'file.type'],
    ['bomb.zip', zipSync({ zeros: new Uint8Array(4_000_000) }), 'file.type'],
    ['moving.gif', text('GIF89a\x01\x00\x01\x00'), 'file.type'],
    ['nothing.png', new Uint8Array(), 'file.type'],
    ['photo.jpg', aPhoto, 'file.name-differs'],
    ['photo.pdf', aPhoto, 'file.name-differs'],
    ['photo.png.exe', aPhoto, 'file.name-differs'],
    ['photo', aPhoto, 'file.name-differs'],
    ['cut.png', aPhoto.subarray(0, 60), 'file.picture'],
    ['huge.png', bomb, 'file.picture'],
  ]
  const before = await lying()
  const answers = []
  for (const [name, bytes] of hostile) answers.push([name, (await send(clerk, name, bytes)).body.code])
  expect(answers).toEqual(hostile.map(([name, , code]) => [name, code]))
  expect((await send(clerk, 'large.pdf', Buffer.concat([aPdf, Buffer.alloc(10 * 1024 * 1024)]))).status).toBe(413)
  expect(await lying()).toEqual(before)
})

test('a picture that is also a page or an archive is only a picture afterwards', async () => {
  const tail = Buffer.concat([Buffer.from('<script>alert(1)</script>'), zipSync({ 'a.php': Buffer.from('<?php') })])
  const { id } = done(await send(clerk, 'both.png', Buffer.concat([aPhoto, tail])))
  const kept = (await opened('clerk', id)).rawPayload
  expect(kept.includes('<script>')).toBe(false)
  expect(kept.includes('PK')).toBe(false)
})

test('no name leads out of the folder, into a header or to another program', async () => {
  const names = [
    ['../../etc/passwd.png', 'passwd.png'],
    ['..\\..\\windows\\a.png', 'a.png'],
    ['a\r\nset-cookie: x.png', 'aset-cookie_x.png'],
    ['gnp\u202e.exe.png', 'gnp_exe.png'],
    ['.htaccess.png', 'htaccess.png'],
    ['a.php.png', 'a_php.png'],
    ['"; rm -rf *.png', 'rm_-rf.png'],
    ['.png', 'file.png'],
    [`${'长'.repeat(200)}.png`, `${'长'.repeat(80)}.png`],
  ]
  expect(names.map(([name = '']) => safeName(name, 'image/png'))).toEqual(names.map(([, safe]) => safe))
  for (const id of ['../x', 'fil_../../etc/passwd', '', `fil_${'a'.repeat(32)}/..`])
    expect(() => pathOf('/files', id)).toThrow('not the id')
})

test('the same upload repeated is one file, and a thirty-first is refused before it is written', async () => {
  const { id: of } = await register(clerk, theDarkLane)
  const key = randomUUID()
  const first = done(await send(clerk, 'a.png', aPhoto, of, key))
  expect(done(await send(clerk, 'a.png', aPhoto, of, key)).id).toBe(first.id)
  expect((await listed(clerk, of)).length).toBe(1)
  await town.ownerSql`insert into attachment (id, suggestion_id, purpose, name, type, bytes, sha256, kept_by, organization_id, kept_at)
    select 'fil_more_' || n, ${of}, 'matter', 'a.png', 'image/png', 1, '', kept_by, organization_id, now()
    from attachment, generate_series(2, ${attachmentsAtMost}) n where id = ${first.id}`
  const before = await lying()
  expect((await send(clerk, 'b.png', aPhoto, of)).body.code).toBe('file.too-many')
  expect(await lying()).toEqual(before)
})

test('whoever does not see the matter sees none of its files; whoever only looks on adds none', async () => {
  const { id } = done(await send(clerk, 'a.png', aPhoto))
  const [stranger, supervisor] = await Promise.all([town.as('shiqiao'), town.as('supervisor')])
  for (const by of [stranger, construction]) {
    expect((await by.get(`/api/suggestions/${matter.id}/files`)).status).toBe(404)
    expect((await by.get(`/api/suggestions/${matter.id}/files/${id}`)).status).toBe(404)
    expect((await send(by, 'a.png', aPhoto)).status).toBe(404)
  }
  expect((await send(supervisor, 'a.png', aPhoto)).status).toBe(403)
  const other = await register(clerk, theDarkLane)
  expect((await clerk.get(`/api/suggestions/${other.id}/files/${id}`)).status).toBe(404)
})

test('where a submitter asked for secrecy, the unit sees what it sent itself and nothing else', async () => {
  const submitters = theDarkLane.submitters.map((one) => ({ ...one, identityHidden: true }))
  const { id: of } = await register(clerk, { ...theDarkLane, submitters })
  const { id } = done(await send(clerk, 'letter.png', aPhoto, of))
  await must(officer, of, 'assign', { unitId: world.units.construction, classify: { reason: '属于镇职责' } })
  expect(await listed(construction, of)).toEqual([])
  expect((await construction.get(`/api/suggestions/${of}/files/${id}`)).status).toBe(404)
  const own = done(await send(construction, 'repaired.png', aPhoto, of))
  expect((await listed(construction, of)).map((file) => file.id)).toEqual([own.id])
  expect((await listed(officer, of)).map((file) => file.id)).toEqual([id, own.id])
})

test('a file is voided with a reason by the office it came through, stays listed and on disk, and opens no more', async () => {
  const { id } = done(await send(clerk, 'wrong.png', aPhoto))
  const door = `/api/suggestions/${matter.id}/files/${id}`
  expect((await officer.post(`${door}/void`, { reason: '不是我传的' })).status).toBe(403)
  expect((await clerk.post(`${door}/void`, {})).status).toBe(400)
  expect((await clerk.post(`${door}/void`, { reason: '传错了' })).status).toBe(204)
  expect((await clerk.post(`${door}/void`, { reason: '又一次' })).status).toBe(204)
  expect((await listed(officer)).find((file) => file.id === id)).toMatchObject({ void: { reason: '传错了' } })
  expect((await clerk.get(door)).body.code).toBe('file.void')
  expect(await lying()).toContain(id)
  await expect(town.db.$client.query('delete from attachment')).rejects.toThrow('permission denied')
  await expect(town.db.$client.query(`update attachment set sha256 = ''`)).rejects.toThrow('permission denied')
})

test('a file that was changed on disk is not handed out', async () => {
  const { id } = done(await send(clerk, 'a.png', aPhoto))
  await writeFile(pathOf(town.filesFolder, id), 'something else')
  expect((await clerk.get(`/api/suggestions/${matter.id}/files/${id}`)).status).toBe(500)
})

test('what a death left half written goes after an hour, and nothing else does', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'huiyin-parts-'))
  for (const name of ['old.part', 'new.part', 'old']) await writeFile(join(folder, name), 'x')
  for (const name of ['old.part', 'old']) await utimes(join(folder, name), new Date(0), new Date(0))
  expect(await sweepParts(folder, Date.now())).toBe(1)
  expect((await readdir(folder)).toSorted()).toEqual(['new.part', 'old'])
  expect(await sweepParts(join(folder, 'none'), Date.now())).toBe(0)
  await rm(folder, { recursive: true })
})
