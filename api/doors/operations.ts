import type { Api } from '../api.ts'
import { actsOfAudit } from '../routes/audit/acts.ts'
import { exportAudit } from '../routes/audit/export.ts'
import { listOfAudit } from '../routes/audit/list.ts'
import { decodePayloads } from '../routes/codec/decode.ts'
import { mayDecodePayloads } from '../routes/codec/may-decode.ts'
import { issueKeyToMachine } from '../routes/machine-keys/issue.ts'
import { listOfMachineKeys } from '../routes/machine-keys/list.ts'
import { revokeKeyOfMachine } from '../routes/machine-keys/revoke.ts'
import { retryOutboxRow } from '../routes/operations/retry.ts'
import { showOperations } from '../routes/operations/show.ts'

/** For those who keep it running and those who audit it. */
export function operationsDoors(app: Api): void {
  // Evidence, for the auditor.
  listOfAudit(app)
  actsOfAudit(app)
  exportAudit(app)

  // Those who keep it running: what stands still, and what Temporal holds.
  showOperations(app)
  retryOutboxRow(app)
  mayDecodePayloads(app)
  decodePayloads(app)

  // Keys of other systems.
  issueKeyToMachine(app)
  listOfMachineKeys(app)
  revokeKeyOfMachine(app)
}
