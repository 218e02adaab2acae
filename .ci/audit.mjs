// Known holes in the packages that serve: red on a high one. A registry that keeps no advisories, or none within reach, is said and is not red.
import { spawnSync } from 'node:child_process'

const { stdout } = spawnSync('npm', ['audit', '--omit=dev', '--json'], {
  encoding: 'utf8',
  maxBuffer: 2 ** 26,
  timeout: 120_000,
})
const report = read(stdout ?? '')
const counted = report?.metadata?.vulnerabilities

if (counted === undefined) {
  const why = report?.message ?? report?.error?.summary ?? 'no answer'
  console.log(`not audited: the registry would not say (${String(why).split('\n')[0]})`)
} else {
  const grave = Object.values(report.vulnerabilities).filter(
    ({ severity }) => severity === 'high' || severity === 'critical',
  )
  const { total, low, moderate, high, critical } = counted
  console.log(`audited: ${total} known (${critical} critical, ${high} high, ${moderate} moderate, ${low} low)`)
  for (const { name, severity, range } of grave) console.log(`  ${name} ${range}: ${severity}`)
  process.exitCode = grave.length > 0 ? 1 : 0
}

function read(text) {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
