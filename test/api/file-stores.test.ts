import { createHash, randomBytes } from 'node:crypto'
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { AwsClient } from 'aws4fetch'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Api } from '../../api/api.ts'
import { buildApp } from '../../api/app.ts'
import { apiEnv } from '../../api/env.ts'
import { filesOf } from '../../api/files/files-of.ts'
import { diskStore } from '../../db/files/disk-store.ts'
import { StoreAway, type FileStore } from '../../db/files/file-store.ts'
import { placeOf } from '../../db/files/path-of.ts'
import { s3Store } from '../../db/files/s3-store.ts'
import { watchFiles } from '../../ops/watch-files.ts'
import { done, register } from '../town/deeds.ts'
import { theDarkLane } from '../town/matters.ts'
import { openS3, type OpenS3 } from '../town/open-s3.ts'
import { leastSettings } from '../town/least-settings.ts'
import { openTown, signIn, type Town } from '../town/open-town.ts'
import { aPhoto } from '../town/photos.ts'

let town: Town
let s3: OpenS3
let folder: string
beforeAll(async () => {
  ;[town, s3, folder] = await Promise.all([
    openTown({ temporal: 'none' }),
    openS3(),
    mkdtemp(join(tmpdir(), 'huiyin-store-')),
  ])
})
afterAll(async () => {
  await Promise.all([town.close(), s3.close()])
  await rm(folder, { recursive: true, force: true })
})

const newFile = () => `fil_${randomBytes(16).toString('hex')}`
const hashOf = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex')
const places: Record<
  string,
  { store: () => FileStore; lying: () => Promise<string[]>; at: (name: string) => string; away: () => FileStore }
> = {
  'a folder': {
    store: () => diskStore(folder),
    lying: async () =>
      (await readdir(folder, { recursive: true, withFileTypes: true }))
        .filter((one) => one.isFile())
        .map(({ name }) => name),
    at: (name) => join(folder, name),
    // A folder below a file can never be made.
    away: () => diskStore('/dev/null/files'),
  },
  'a store that speaks S3': {
    store: () => s3Store(s3.settings),
    lying: () => s3.lying(),
    at: (name) => s3.pathOf(name),
    away: () => s3Store({ ...s3.settings, endpoint: 'http://127.0.0.1:1' }),
  },
}

describe.each(Object.entries(places))('files in %s', (_name, place) => {
  test('come back as they were kept, from none to ten megabytes, and lie under their ids alone', async () => {
    const store = place.store()
    for (const size of [0, 1, 10 * 1024 * 1024]) {
      const [id, bytes] = [newFile(), randomBytes(size)]
      await store.keep(id, bytes)
      expect((await store.read({ id, sha256: hashOf(bytes) })).equals(bytes)).toBe(true)
      expect(await place.lying()).toContain(id)
    }
  })

  test('are kept once however often they come', async () => {
    const [store, id, bytes] = [place.store(), newFile(), Buffer.from('once')]
    await Promise.all([store.keep(id, bytes), store.keep(id, bytes), store.keep(id, bytes)])
    expect((await place.lying()).filter((name) => name.startsWith(id))).toEqual([id])
  })

  test('are gone when they are removed, and what is gone may be removed again', async () => {
    const [store, id, bytes] = [place.store(), newFile(), Buffer.from('gone')]
    await store.keep(id, bytes)
    await store.remove(id)
    expect(await place.lying()).not.toContain(id)
    await expect(store.read({ id, sha256: hashOf(bytes) })).rejects.toThrow(/ENOENT|is not where it lay/)
    await store.remove(id)
  })

  test('are not handed out when they were changed where they lie', async () => {
    const [store, id, bytes] = [place.store(), newFile(), Buffer.from('as it was')]
    await store.keep(id, bytes)
    await writeFile(place.at(placeOf(id)), 'as it wos')
    await expect(store.read({ id, sha256: hashOf(bytes) })).rejects.toThrow(/was changed/)
  })

  test('take no name that is not an id', async () => {
    await expect(place.store().keep('../../etc/passwd', Buffer.from('x'))).rejects.toThrow('not the id of a file')
  })

  test('say so when the place is away, and nothing is half done', async () => {
    expect([await place.store().isThere(), await place.away().isThere()]).toEqual([true, false])
    await expect(place.away().keep(newFile(), Buffer.from('x'))).rejects.toBeInstanceOf(StoreAway)
  })

  test('a photo goes through the doors and back, and an erased one is removed by the caretaker', async () => {
    const app = await buildApp({ ...town.app.needs, files: place.store() })
    const clerk = await signIn(app, 'clerk')
    const { id } = await register(clerk, theDarkLane)
    const file = done(await clerk.post(`/api/suggestions/${id}/files?name=a.png&purpose=matter`, aPhoto))
    const opened = await clerk.get(`/api/suggestions/${id}/files/${file.id}`)
    expect(opened.status).toBe(200)
    expect(await place.lying()).toContain(file.id)
    await town.ownerSql`update attachment set erased_at = now() where id = ${file.id}`
    const watch = watchFiles({ db: town.db, files: place.store(), onFault: () => {} })
    await town.until(async () => !(await place.lying()).includes(file.id))
    await town.until(async () => watch.areErased())
    watch.stop()
    const [row] = await town.ownerSql`select bytes from attachment where id = ${file.id}`
    expect(row).toEqual({ bytes: 0 })
    await app.close()
  })
})

test('a full or locked disk refuses the upload with a sentence, and no row is made', async () => {
  const app = await buildApp({ ...town.app.needs, files: places['a folder']!.away() })
  const { id } = await refusesUploads(app)
  expect(done(await (await town.as('clerk')).get(`/api/suggestions/${id}/files`)).items).toEqual([])
  await app.close()
})

test('while the store is away uploads and looks are refused with a sentence, health says so, and the same key goes through afterwards', async () => {
  const files = s3Store(s3.settings)
  const watch = watchFiles({ db: town.db, files, onFault: () => {} })
  const stands = () => ({ there: watch.areThere(), erased: watch.areErased() })
  const app = await buildApp({ ...town.app.needs, files, filesStand: stands })
  const codes = async () =>
    (await app.inject('/api/health/ready')).json().findings.map(({ code }: { code: string }) => code)
  const clerk = await signIn(app, 'clerk')
  const { id } = await register(clerk, theDarkLane)
  const door = `/api/suggestions/${id}/files`
  const kept = done(await clerk.post(`${door}?name=a.png&purpose=matter`, aPhoto))
  expect(await codes()).not.toContain('files.away')

  await s3.stop()
  const { id: late } = await refusesUploads(app)
  expect((await clerk.get(`${door}/${kept.id}`)).body.code).toBe('file.away')
  const away = watchFiles({ db: town.db, files, onFault: () => {} })
  await town.until(async () => !away.areThere())
  const blind = await buildApp({
    ...town.app.needs,
    files,
    filesStand: () => ({ there: away.areThere(), erased: true }),
  })
  const ready = (await blind.inject('/api/health/ready')).json()
  expect(ready.status).toBe('degraded')
  expect(JSON.stringify(ready)).toContain('files.away')

  await s3.start()
  const again = await clerk.post(
    `/api/suggestions/${late}/files?name=a.png&purpose=matter`,
    aPhoto,
    'the-same-key-again',
  )
  expect(again.status).toBe(201)
  expect((await clerk.get(`${door}/${kept.id}`)).status).toBe(200)
  away.stop()
  watch.stop()
  await Promise.all([app.close(), blind.close()])
})

/** A clerk's upload is refused, with what to do, and leaves no row. Answers the suggestion it was for. */
async function refusesUploads(app: Api): Promise<{ id: string }> {
  const clerk = await signIn(app, 'clerk')
  const { id } = await register(clerk, theDarkLane)
  const answer = await clerk.post(
    `/api/suggestions/${id}/files?name=a.png&purpose=matter`,
    aPhoto,
    'the-same-key-again',
  )
  expect([answer.status, answer.body.code]).toEqual([503, 'file.away'])
  expect(answer.headers['retry-after']).toBe('60')
  expect(JSON.stringify(answer.body)).toContain('同一个文件')
  expect(await town.ownerSql`select 1 from attachment where suggestion_id = ${id}`).toEqual([])
  return { id }
}

test('a bucket that keeps old versions is told of: what was erased would lie there still', async () => {
  const client = new AwsClient({
    accessKeyId: s3.settings.accessKey,
    secretAccessKey: s3.settings.secretKey,
    service: 's3',
    region: 'us-east-1',
  })
  const own = { ...s3.settings, bucket: 'huiyin-versions' }
  const bucket = `${own.endpoint}/${own.bucket}`
  expect((await client.fetch(bucket, { method: 'PUT' })).status).toBe(200)
  const body =
    '<VersioningConfiguration xmlns="http://s3.amazonaws.com/doc/2006-03-01/"><Status>Enabled</Status></VersioningConfiguration>'
  expect((await client.fetch(`${bucket}?versioning`, { method: 'PUT', body })).status).toBe(200)
  const [store, id] = [s3Store(own), newFile()]
  await store.keep(id, Buffer.from('kept for ever'))
  await expect(store.remove(id)).rejects.toThrow('keeps old versions')
})

test('a wrong key opens nothing, and what it says is no secret', async () => {
  const store = s3Store({ ...s3.settings, secretKey: 'not-the-secret' })
  expect(await store.isThere()).toBe(false)
  await expect(store.keep(newFile(), Buffer.from('x'))).rejects.toThrow(/^403$/)
})

test('an operator names one place: a folder, or all of a store over TLS', async () => {
  const set = {
    HUIYIN_S3_ENDPOINT: 'https://s3.invalid',
    HUIYIN_S3_BUCKET: 'huiyin-files',
    HUIYIN_S3_ACCESS_KEY: 'huiyin',
    HUIYIN_S3_SECRET_KEY: 'a-secret-of-the-store',
  }
  expect(filesOf(apiEnv(leastSettings))).toBeUndefined()
  expect(filesOf(apiEnv({ ...leastSettings, ...set }))).toBeDefined()
  expect(filesOf(apiEnv({ ...leastSettings, HUIYIN_FILES: folder }))).toBeDefined()
  expect(() => apiEnv({ ...leastSettings, ...set, HUIYIN_FILES: folder })).toThrow(/只能设一个/)
  expect(() => apiEnv({ ...leastSettings, ...set, HUIYIN_S3_BUCKET: '' })).toThrow(/S3_BUCKET: 没有设/)
  expect(() => apiEnv({ ...leastSettings, ...set, HUIYIN_S3_ENDPOINT: 'http://s3.invalid' })).toThrow(/https/)
})
