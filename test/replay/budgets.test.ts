import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { freshBundle } from './fresh-bundle.ts'
import { play } from './play.ts'
import { openSandbox, type Sandbox } from './sandbox.ts'
import { bends, budgeted, overdue } from './scenes.ts'

let sandbox: Sandbox
beforeAll(async () => void (sandbox = await openSandbox(await freshBundle(), ['commitTransition', 'commitResearch'])))
afterAll(() => sandbox.close())

/**
 * What a whole life costs: billable actions and events of history, to the very number. Raising one is a decision and needs its
 * reason in the commit; lowering one is written down here so that it stays.
 */
const budgets = {
  answered: { actions: 9, events: 43 },
  answeredOnTheSpot: { actions: 4, events: 16 },
  township: { actions: 22, events: 103 },
  county: { actions: 25, events: 122 },
  // One act more than the plan of 20 and 92: both notices of progress are told by people, each in his own sitting.
  research: { actions: 20, events: 101 },
  redirected: { actions: 4, events: 17 },
  countyDoneAgain: { actions: 46, events: 223 },
} satisfies Record<keyof typeof budgeted, { actions: number; events: number }>

describe.each(Object.entries(budgeted))('a diligent office, %s', (name, scene) => {
  test(`ends the matter within ${JSON.stringify(budgets[name as keyof typeof budgets])}`, async () => {
    const { run, memory } = await play(sandbox, scene)
    expect(memory.state('sug_lane').stage).toBe('closed')
    expect(run.outcome()).toEqual({ completed: undefined })
    expect(run.counts()).toEqual(budgets[name as keyof typeof budgets])
    await run.dispose()
  })
})

test('a helped unit that is given more time and is late all the same costs what its acts and rings cost', async () => {
  const { run, memory } = await play(sandbox, overdue.helpedAndLate)
  expect(memory.events('sug_lane').map((e) => e.body.kind)).toEqual(
    expect.arrayContaining(['opinionGiven', 'extensionGranted', 'marked']),
  )
  expect(run.outcome()).toEqual({ completed: undefined })
  // One ring more than the plan of 37 and 184: the window for giving it back ends by itself.
  expect(run.counts()).toEqual({ actions: 39, events: 192 })
  await run.dispose()
})

test('a suggestion explained on the spot costs its start and nothing else', async () => {
  const { run } = await play(sandbox, bends.redirectedOnTheSpot)
  expect(run.outcome()).toEqual({ completed: undefined })
  expect(run.counts()).toEqual({ actions: 1, events: 5 })
  await run.dispose()
})

test('a matter that everybody forgets costs three rings, and is still marked and waiting', async () => {
  const { run, memory } = await play(sandbox, overdue.forgottenByEveryone)
  await run.advance(30 * 24 * 3_600_000)
  expect(memory.events('sug_lane').map((e) => e.body.kind)).toEqual([
    'registered',
    'marked',
    'marked',
    'marked',
    'marked',
  ])
  expect(run.counts()).toEqual({ actions: 7, events: 37 })
  await run.dispose()
})
