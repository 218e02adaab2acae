// Runs after every install. postgres.js 3.4.9 writes to a socket that has already closed when a transaction's backend dies, and
// the whole process dies with it (porsager/postgres#1208, open). The query is refused with CONNECTION_CLOSED instead. Remove this
// file once a release holds the cure: it then says that it found nothing to mend.
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const mends = [
  [
    `  function nextWrite(fn) {
    const x = socket.write(chunk, fn)`,
    `  function nextWrite(fn) {
    if (socket === null) {
      chunk = nextWriteTimer = null
      error(Errors.connection('CONNECTION_CLOSED', options, socket))
      return false
    }
    const x = socket.write(chunk, fn)`,
  ],
  // What was waiting to be written belongs to the closed connection: left in place, it keeps the next one from ever writing.
  [
    `    incomings = null
    clearImmediate(nextWriteTimer)`,
    `    incomings = null
    clearImmediate(nextWriteTimer)
    chunk = nextWriteTimer = null`,
  ],
]

for (const build of ['src', 'cjs/src']) {
  const file = fileURLToPath(new URL(`../node_modules/postgres/${build}/connection.js`, import.meta.url))
  if (!existsSync(file)) continue
  let code = readFileSync(file, 'utf8')
  for (const [before, after] of mends) {
    if (code.includes(after)) continue
    if (!code.includes(before)) throw new Error(`${file} is not the driver this cure was written for`)
    code = code.replace(before, after)
  }
  writeFileSync(file, code)
}
