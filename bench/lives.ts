import { randomUUID } from 'node:crypto'
import { Client, Connection } from '@temporalio/client'
import { world } from '../db/seed/worlds/busy-township.ts'
import { inBenchTown } from './bench-town.ts'
import { closedLoop } from './closed-loop.ts'
import { matter } from './matter.ts'
import { minimalQueue } from './minimal/queue.ts'
import { paired } from './paired.ts'
import { post } from './post.ts'
import { report } from './report.ts'

/** A whole route-2 life through the doors against a minimal workflow with as many Updates, activities, timers and upserts. */
export const lives = () =>
  inBenchTown(async (town) => {
    await town.up()
    town.launch('bench/minimal/worker.ts')
    const [officer, unit] = [await town.cookieOf(town.base, 'officer'), await town.cookieOf(town.base, 'construction')]
    const life = async () => {
      const { id, receiptNumber, queryCode, submitters } = (await post(
        `${town.base}/api/suggestions`,
        matter(),
        officer,
      )) as never as {
        id: string
        receiptNumber: string
        queryCode: string
        submitters: { id: string }[]
      }
      const move = (name: string, body: object, cookie: string) =>
        post(`${town.base}/api/suggestions/${id}/moves/${name}`, body, cookie)
      const told = { recipient: { kind: 'submitter', id: submitters[0]?.id }, mode: 'phone', outcome: 'delivered' }
      await move('classify', { route: 'township', reason: '属于镇职责' }, officer)
      await move('assign', { unitId: world.units.construction }, officer)
      await move('signFor', {}, unit)
      await move('recordFeedback', { kinds: ['assignmentStatus'], ...told }, officer)
      await move('submitResult', { text: '已装灯六盏。', degree: 'solved' }, unit)
      await move('acceptResult', {}, officer)
      await move('recordFeedback', { kinds: ['result'], ...told }, officer)
      await post(`${town.base}/api/public/receipts/rating`, { receiptNumber, queryCode, satisfaction: 'satisfied' })
    }
    const connection = await Connection.connect({ address: town.temporal.address })
    const client = new Client({ connection, namespace: town.temporal.namespace })
    const minimal = async () => {
      const handle = await client.workflow.start('minimal', { workflowId: randomUUID(), taskQueue: minimalQueue })
      for (let n = 0; n < 7; n++) await handle.executeUpdate('step')
      await handle.signal('last')
      await handle.result()
    }
    const pairs = await paired(
      7,
      () => closedLoop(10, 8_000, life),
      () => closedLoop(10, 8_000, minimal),
    )
    await connection.close()
    report('whole route-2 life, c=10, against a minimal workflow of equal counts', pairs, 'lives/s')
  })
