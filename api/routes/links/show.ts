import { z } from 'zod'
import { loadSuggestion } from '../../../db/queries/load-suggestion.ts'
import { taskByLink } from '../../../workflows/rules/links.ts'
import { refusals } from '../../../workflows/rules/refusals.ts'
import type { Api } from '../../api.ts'
import { id } from '../../fields.ts'
import { linkContact } from '../../links/link-contact.ts'
import { linkOf, linkPath, requireLink } from '../../links/link-session.ts'
import { problems } from '../../problem.ts'
import { refused } from '../../refused.ts'
import { linkedTaskShape, linkedTaskView } from '../../views/linked-task-view.ts'

const schema = {
  tags: ['links'],
  summary: '链接所指的一件事项 / The one task of a link',
  description:
    '只有办理所需要的内容，没有反映人的姓名和电话。\n\nWhat the work needs, and no name or telephone of a submitter.',
  params: z.object({ linkId: id }),
  response: { 200: linkedTaskShape, ...problems(401, 409, 503) },
}

/** GET /api/links/{linkId}/task. */
export function showLinkedTask(app: Api): void {
  const { everything: db, now } = app.needs
  app.get(`${linkPath}/task`, { schema, onRequest: requireLink }, async (request, reply) => {
    const link = linkOf(request)
    const contact = await linkContact(app, link)
    const loaded = await loadSuggestion(db, link.suggestionId)
    const task = loaded && taskByLink(link, loaded.state)
    if (!loaded || !task) throw refused(refusals.linkOver(contact))
    void reply.header('cache-control', 'no-store')
    return linkedTaskView(db, loaded, { link, task, contact, now: now() })
  })
}
