// `npm run practice`: a town for training beside the real one, in a folder and on a port of its own, marked on every page and paper.
process.env['HUIYIN_DATA'] ||= '.huiyin-practice'
process.env['HUIYIN_PORT'] ||= '3100'
process.env['HUIYIN_PRACTICE'] = 'true'
await import('./start.ts')

export {}
