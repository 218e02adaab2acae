import type { Api } from '../api.ts'
import { consolePage } from '../routes/console/console-page.ts'
import { docsPage } from '../routes/docs/docs-page.ts'
import { formOfMove } from '../routes/docs/form-of-move.ts'
import { openapiDocument } from '../routes/docs/openapi-document.ts'
import { live } from '../routes/health/live.ts'
import { ready } from '../routes/health/ready.ts'

/** For everyone: health, the papers, the desk’s files. */
export async function everyoneDoors(app: Api): Promise<void> {
  live(app)
  ready(app)
  openapiDocument(app)
  await docsPage(app)
  formOfMove(app)
  await consolePage(app)
}
