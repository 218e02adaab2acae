import { defineSearchAttributeKey } from '@temporalio/common'
import {
  CancellationScope,
  condition,
  defineSignal,
  defineUpdate,
  proxyActivities,
  setHandler,
  sleep,
  upsertSearchAttributes,
} from '@temporalio/workflow'

const { nothing, ring } = proxyActivities<{ nothing: () => Promise<number>; ring: (id: string) => Promise<void> }>({
  startToCloseTimeout: '10s',
})
const stage = defineSearchAttributeKey('SuggestionStage', 'KEYWORD')
const steps = 8
const timers = 2

/** As many Updates, activities, timers and upserts as a route-2 life, and nothing else: the denominator. */
export async function minimal(): Promise<void> {
  const desk: ((n: number) => void)[] = []
  setHandler(defineUpdate<number>('step'), () => new Promise<number>((answer) => void desk.push(answer)))
  setHandler(defineSignal('last'), () => void desk.push(() => {}))
  const scopes: CancellationScope[] = []
  for (let n = 0; n < steps; n++) {
    await condition(() => desk.length > 0)
    await nothing()
    if (n < timers) {
      const scope = new CancellationScope()
      scopes.push(scope)
      scope.run(() => sleep('1 day')).catch(() => {})
    }
    if (n === 1) upsertSearchAttributes([{ key: stage, value: 'assigned' }])
    desk.shift()?.(n)
  }
  for (const scope of scopes) scope.cancel()
}

/** One timer until that instant (epoch ms) and one activity that writes one row: what a mark costs at the least. */
export async function bareTimer(id: string, at: number): Promise<void> {
  await sleep(Math.max(1, at - Date.now()))
  await ring(id)
}
