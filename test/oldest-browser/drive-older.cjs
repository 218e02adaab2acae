// Playwright asks each element whether it is visible by a method that came with Chromium 105. Required before it, this puts the older question in
// its place, in memory alone; where Playwright no longer asks so, the run ends and says it.
const Module = require('node:module')

const asked = '!element.checkVisibility()'
const older = '!(element.checkVisibility ? element.checkVisibility() : element.getClientRects().length > 0)'
const compile = Module.prototype._compile
Module.prototype._compile = function (source, file, ...more) {
  if (!file.endsWith('playwright-core/lib/coreBundle.js')) return compile.call(this, source, file, ...more)
  if (!source.includes(asked)) throw new Error(`Playwright asks otherwise now: look at ${__filename}`)
  return compile.call(this, source.replaceAll(asked, older), file, ...more)
}
