import { sql } from 'drizzle-orm'
import type { Database } from '../../db/connect.ts'
import { world } from '../../db/seed/worlds/busy-township.ts'

type By = (who: string, path: string, body: object) => Promise<unknown>
interface Receipt {
  readonly id: string
}

/** A key of another system, a class that is set, and an appraisal list on which one is proposed, one kept longer and one held. Answers the list. */
export async function fillRecords(by: By, db: Database): Promise<string> {
  await by('administrator', 'machine-keys', {
    name: '12345热线',
    acts: ['suggestions.register', 'suggestions.read-status'],
    stationIds: [world.stationId],
    channels: ['phone'],
    networks: ['203.0.113.0/24'],
  })
  const ids: string[] = []
  for (const text of ['欠薪的事', '邻里官司', '宅基地官司', '借款官司']) {
    const { id } = (await by('clerk', 'suggestions', {
      stationId: world.stationId,
      channel: 'reception',
      title: text,
      text,
      submitters: [{ anonymous: true }],
      onTheSpot: {
        move: 'explain',
        text: '由法院审理。',
        reason: '个人诉讼',
        channelId: world.channels.court,
        mode: 'visit',
      },
    })) as Receipt
    await db.execute(sql`update suggestion set ended_at = '2015-06-01T10:00:00+08:00' where id = ${id}`)
    ids.push(id)
  }
  await by('countyhead', 'retention', {
    kind: 'redirect',
    class: 'tenYears',
    agreement: '清档函〔2026〕12号',
    reason: '归档范围和保管期限表经县档案局同意。',
  })
  const list = (await by('county', 'appraisals', {})) as Receipt
  const [first, second, third] = ids
  const decide = (suggestionId: string | undefined, body: object) =>
    by('county', `appraisals/${list.id}/decisions`, { suggestionIds: [suggestionId], ...body })
  await decide(first, { decision: 'destroy', reason: '期满，没有继续保存的价值。' })
  await decide(second, { decision: 'keep', reason: '后续诉讼可能查阅。', keepUntil: '2031-12-31' })
  await by('county', `suggestions/${third}/holds`, { reason: '行政诉讼正在审理。' })
  return list.id
}
