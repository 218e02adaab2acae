import { DefaultFailureConverter } from '@temporalio/common'

/** Messages and stacks of failures pass the codec too: only their types stay readable. */
export const failureConverter = new DefaultFailureConverter({ encodeCommonAttributes: true })
