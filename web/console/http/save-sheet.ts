import { answerOf } from './answer-of.ts'

/** Asks for a list as a sheet and lets the browser save it under the name the house gives it. Throws `Refused`. */
export async function saveSheet(
  of: 'suggestions' | 'obligations' | 'audit',
  body: Record<string, unknown>,
): Promise<void> {
  const asked = fetch(`/api/${of}/exports`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ ...body, format: 'xlsx' }),
  }).then(async (response) => {
    if (!response.ok) return { error: (await response.json().catch(() => undefined)) as unknown, response }
    const name = /filename="([^"]+)"/.exec(response.headers.get('content-disposition') ?? '')?.[1] ?? `${of}.xlsx`
    return { data: { name, sheet: await response.blob() }, response }
  })
  const { name, sheet } = await answerOf<{ name: string; sheet: Blob }>(asked)
  const link = document.createElement('a')
  link.href = URL.createObjectURL(sheet)
  link.download = name
  link.click()
  URL.revokeObjectURL(link.href)
}
