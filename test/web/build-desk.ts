import { buildConsole } from '../../local/build-console.ts'

/** Once per run: the desk as it will be served, built anew where a source has changed. */
export const setup = () => buildConsole(({ en }) => void process.stderr.write(`${en}\n`))
