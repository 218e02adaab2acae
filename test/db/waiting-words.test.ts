import { afterAll, beforeAll, expect, test } from 'vitest'
import { waitingWords } from '../../db/queries/waiting-words.ts'
import { suggestionCommand } from '../../db/schema/suggestion-command.ts'
import { done, register } from '../town/deeds.ts'
import { theBusTimetable } from '../town/matters.ts'
import { openTown, type Town } from '../town/open-town.ts'

let town: Town
beforeAll(async () => {
  town = await openTown({ temporal: 'none' })
})
afterAll(() => town.close())

test('a word the story has heard is not waiting any more, though its outbox row still stands open', async () => {
  const clerk = await town.as('clerk')
  const onTheSpot = { move: 'answer', text: '晚上七点四十。', reason: '可以当场解答', mode: 'visit' }
  const { id, receiptNumber, queryCode } = await register(clerk, { ...theBusTimetable, onTheSpot })
  const rating = { receiptNumber, queryCode, satisfaction: 'dissatisfied' }
  done(await town.citizen.post('/api/public/receipts/rating', rating))

  const [word] = await waitingWords(town.db, id)
  expect(word).toMatchObject({ kind: 'submitterRated', data: { satisfaction: 'dissatisfied' } })
  await town.db.insert(suggestionCommand).values({
    suggestionId: id,
    commandId: word?.id ?? '',
    kind: 'submitterRated',
    answer: { answer: { stage: 'answered', seq: 6, dueAt: null } },
    recordedAt: new Date(),
  })
  expect(await waitingWords(town.db, id)).toEqual([])
})
