import { bundleWorkflows } from '../../ops/bundle-workflows.ts'

/** The stories as they stand in this checkout, bundled now. */
export async function freshBundle(): Promise<{ code: string }> {
  const bundle = await bundleWorkflows()
  if (!('code' in bundle)) throw new Error('the bundle was not made here')
  return bundle
}
