import { spawn, type ChildProcess } from 'node:child_process'
import { mkdir, mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import type { S3Settings } from '../../db/files/s3-store.ts'
import { freePort } from '../../local/free-port.ts'
import { findS3Server } from '../../local/s3-server.ts'

export interface OpenS3 {
  readonly settings: S3Settings
  /** What lies in the bucket, by its whole name. */
  readonly lying: () => Promise<string[]>
  /** Where an object's bytes lie on the server's own disk. */
  readonly pathOf: (name: string) => string
  readonly stop: () => Promise<void>
  readonly start: () => Promise<void>
  readonly close: () => Promise<void>
}

/** A real server that speaks S3, with one bucket; `versions`: a second one that keeps them. */
export async function openS3(): Promise<OpenS3> {
  const executable = await findS3Server({ onProgress: () => {} })
  const folder = await mkdtemp(join(tmpdir(), 'huiyin-s3-'))
  const bucket = 'huiyin-files'
  await mkdir(join(folder, 'data', bucket), { recursive: true })
  await mkdir(join(folder, 'versions'))
  const port = await freePort(0)
  const keys = { accessKey: 'huiyin', secretKey: 'a-secret-of-the-store' }
  const endpoint = `http://127.0.0.1:${port}`
  let running: ChildProcess | undefined
  const start = async () => {
    const own = ['--access', keys.accessKey, '--secret', keys.secretKey, '--port', `127.0.0.1:${port}`, '--quiet']
    const where = ['posix', '--versioning-dir', join(folder, 'versions'), join(folder, 'data')]
    running = spawn(executable, [...own, ...where], { stdio: 'ignore' })
    for (let tries = 0; tries < 200; tries++) {
      if (
        await fetch(endpoint).then(
          () => true,
          () => false,
        )
      )
        return
      await pause(50)
    }
    throw new Error('the server that speaks S3 did not start')
  }
  const stop = async () => {
    const gone = running && new Promise((done) => running?.once('exit', done))
    running?.kill('SIGKILL')
    running = undefined
    await gone
  }
  await start()
  return {
    settings: { endpoint, region: 'us-east-1', bucket, ...keys },
    lying: async () => {
      const all = await readdir(join(folder, 'data', bucket), { recursive: true, withFileTypes: true })
      return all.filter((one) => one.isFile()).map(({ name }) => name)
    },
    pathOf: (name) => join(folder, 'data', bucket, name),
    stop,
    start,
    close: async () => {
      await stop()
      await rm(folder, { recursive: true, force: true })
    },
  }
}
