import { findTemporalDevServer } from './temporal-dev-server.ts'
import { findTimeSkippingServer } from './temporal-test-server.ts'
import type { Say } from './words.ts'

// `npm run servers`: makes sure that both Temporal servers the tests need are on this machine. Fails when one is not.
const onProgress: Say = ({ zh, en }) => console.log(`${zh}  ${en}`)
console.log(`Temporal 开发服务器  development server: ${await findTemporalDevServer({ onProgress })}`)
console.log(`Temporal 测试服务器  test server: ${await findTimeSkippingServer({ onProgress })}`)
