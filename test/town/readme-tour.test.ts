import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { text } from 'node:stream/consumers'
import { expect, test } from 'vitest'
import { stageOf } from './deeds.ts'
import { openTown } from './open-town.ts'

/** The commands of the README's five minutes, as a newcomer copies them. */
const [, tour = ''] = /## Five minutes[\s\S]*?```sh\n([\s\S]*?)```/.exec(readFileSync('README.md', 'utf8')) ?? []
const address = 'http://127.0.0.1:3000/api'

test('a newcomer who copies the README’s tour sees the dark lane from the counter to its closing', async () => {
  const town = await openTown({ temporal: 'dev' })
  try {
    const url = await town.app.listen({ host: '127.0.0.1', port: 0 })
    expect(tour).toContain(address)
    const shell = spawn('bash', ['-euc', tour.replace(address, `${url}/api`)], { stdio: ['ignore', 'pipe', 'pipe'] })
    const [said, complaints] = await Promise.all([text(shell.stdout), text(shell.stderr)])

    expect(complaints).toBe('')
    const stages = [...said.matchAll(/^\{"stage":"(\w+)"/gm)].map(([, stage]) => stage)
    expect(stages).toEqual(['assigned', 'handling', 'resultSubmitted', 'awaitingFeedback', 'answered'])
    expect(said).toContain('clerk 200\nofficer 200\nconstruction 200\n')
    expect(said).toContain('"fields":{"kinds":["assignmentStatus","result"]}')
    expect(said).toContain('"text":"已装路灯六盏。"')
    expect(said).toContain('应告知的均已告知，办结。')

    const [, id = ''] = /"id":"(sug_\w+)"/.exec(said) ?? []
    const officer = await town.as('officer')
    await town.until(async () => (await stageOf(officer, id)) === 'closed')
  } finally {
    await town.close()
  }
})
