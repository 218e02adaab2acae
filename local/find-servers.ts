import { findS3Server } from './s3-server.ts'
import { findTemporalDevServer } from './temporal-dev-server.ts'
import { findTimeSkippingServer } from './temporal-test-server.ts'
import type { Say } from './words.ts'

// `npm run servers`: makes sure that the servers the tests need are on this machine: both of Temporal, and one that speaks S3. Fails when one is not.
const onProgress: Say = ({ zh, en }) => console.log(`${zh}  ${en}`)
console.log(`Temporal 开发服务器  development server: ${await findTemporalDevServer({ onProgress })}`)
console.log(`Temporal 测试服务器  test server: ${await findTimeSkippingServer({ onProgress })}`)
console.log(`S3 兼容的存储服务器  server that speaks S3: ${await findS3Server({ onProgress })}`)
