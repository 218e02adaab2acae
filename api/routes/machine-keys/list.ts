import { z } from 'zod'
import { listMachineKeys } from '../../../db/queries/list-machine-keys.ts'
import { administeredBy } from '../../administered-by.ts'
import { meOf, type Api } from '../../api.ts'
import { pageFields, pageOf, readPage } from '../../page.ts'
import { requireSignIn } from '../../plugins/session.ts'
import { problems } from '../../problem.ts'
import { machineKeyShape, machineKeyView } from '../../views/machine-key-view.ts'

const schema = {
  tags: ['machine-keys'],
  summary: '接入密钥 / Keys of other systems',
  description: '辖区内发放过的，到期和收回的也在内 / those of one’s place, expired and taken back ones too',
  querystring: z.strictObject(pageFields),
  response: { 200: pageOf(machineKeyShape), ...problems(400, 401, 403, 503) },
}

/** GET /api/machine-keys. */
export function listOfMachineKeys(app: Api): void {
  app.get('/api/machine-keys', { schema, onRequest: requireSignIn }, async (request) => {
    const placeIds = administeredBy(meOf(request))
    const page = await readPage(
      request.query,
      (asked) => listMachineKeys(app.needs.db, { placeIds, ...asked }),
      (key) => key.id,
    )
    const at = Date.now()
    return { ...page, items: page.items.map((key) => machineKeyView(key, at)) }
  })
}
