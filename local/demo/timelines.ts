import { z } from 'zod'
import type { Act } from '../play/scene.ts'
import type { Entry } from './pages.ts'

const sentence = z.object({ zh: z.string(), en: z.string() })
const ledger = z.object({ items: z.array(sentence.extend({ at: z.string() })) })
const receipt = z.object({
  registeredOn: z.string(),
  station: sentence,
  stage: sentence,
  told: z.array(
    z.object({
      at: z.string(),
      name: sentence,
      mode: sentence.nullable(),
      text: z.string().nullable(),
      channel: z.object({ name: sentence, contact: z.string() }).nullable(),
    }),
  ),
  rated: z.string().nullable(),
})
type Told = z.infer<typeof receipt>['told'][number]

/** What a submitter reads with his receipt and code, at the public door; `inEnglish` glosses what officials wrote. */
export async function citizenTimeline({ cast, life }: Act, inEnglish: ReadonlyMap<string, string>): Promise<Entry[]> {
  const [first] = life.told
  const body = { receiptNumber: life.receiptNumber, queryCode: first?.queryCode }
  const seen = receipt.parse(await cast.citizen().post('/api/public/receipts/lookup', body, 'lookup'))
  return [
    { at: null, zh: `在${seen.station.zh}登记，领取回执。`, en: `Registered at ${seen.station.en}; receipt given.` },
    ...seen.told.map((told) => toldEntry(told, inEnglish)),
    {
      at: null,
      zh: `现在：${seen.stage.zh}${seen.rated === null ? '' : '，您已评价'}。`,
      en: `Now: ${seen.stage.en}${seen.rated === null ? '' : '; you have rated it'}.`,
    },
  ]
}

function toldEntry({ at, name, mode, text, channel }: Told, inEnglish: ReadonlyMap<string, string>): Entry {
  const how = { zh: mode ? `（${mode.zh}）` : '', en: mode ? ` (${mode.en})` : '' }
  const said = text === null ? { zh: '', en: '' } : { zh: `：“${text}”`, en: `: “${inEnglish.get(text) ?? text}”` }
  const where = channel
    ? { zh: ` 途径：${channel.name.zh}（${channel.contact}）。`, en: ` The way: ${channel.name.en}.` }
    : { zh: '', en: '' }
  const capital = name.en.charAt(0).toUpperCase() + name.en.slice(1)
  return { at, zh: `${name.zh}${how.zh}${said.zh}${where.zh}`, en: `${capital}${how.en}${said.en}${where.en}` }
}

/** What the county's supervisor reads of the same suggestion. */
export async function supervisorTimeline({ cast, life }: Act): Promise<Entry[]> {
  const supervisor = await cast.as('supervisor')
  return ledger.parse(await supervisor.get(`/api/suggestions/${life.id}/timeline`)).items
}

/** The ledger of the research a suggestion was joined to, as the supervisor reads it. */
export async function researchTimeline({ cast }: Act, id: string): Promise<Entry[]> {
  const supervisor = await cast.as('supervisor')
  return ledger.parse(await supervisor.get(`/api/research/${id}/timeline`)).items
}
