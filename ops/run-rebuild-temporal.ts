import { parseArgs } from 'node:util'
import { openCaretaker } from './caretaker.ts'
import { rebuildTemporal } from './rebuild-temporal.ts'

// `npm run rebuild-temporal [-- --after ID]`: after the Temporal database was lost, on a new and empty one.
const { after = '' } = parseArgs({ options: { after: { type: 'string' } } }).values
let last = after

try {
  const { db, client, close } = await openCaretaker(process.env, 'huiyin-rebuild-temporal')
  try {
    const done = await rebuildTemporal(
      { db, client },
      {
        after,
        onPage: (so) => {
          last = so.last
          process.stdout.write(`已启动 ${so.started} 件，至 ${last}  ${so.started} started, up to ${last}\n`)
        },
      },
    )
    process.stdout.write(
      `完成：启动 ${done.started} 件，重送 ${done.sentAgain} 条。\n` +
        `Done: ${done.started} lives started, ${done.sentAgain} rows sent again.\n`,
    )
  } finally {
    await close()
  }
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  if (last !== '')
    process.stderr.write(
      `可以从这里继续 / Go on from here: npm run rebuild-temporal -- --after ${last}\n` +
        '从头再来也无妨。/ Beginning again does no harm either.\n',
    )
  process.exitCode = 2
}
