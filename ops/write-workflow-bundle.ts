import { writeFileSync } from 'node:fs'
import { bundleWorkflows } from './bundle-workflows.ts'

// `node ops/write-workflow-bundle.ts FILE`: bundles the stories once, for an image whose worker then starts without a bundler.
const file = process.argv[2]
if (!file) {
  process.stderr.write('用法 / Usage: node ops/write-workflow-bundle.ts FILE\n')
  process.exit(1)
}
const bundle = await bundleWorkflows()
if ('code' in bundle) writeFileSync(file, bundle.code)
