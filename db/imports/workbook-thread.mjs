// A thread that reads one workbook and ends: whatever a file makes a reader do, it does it here, inside the limits this thread was given. Plain JavaScript, for
// a thread is started by its file, and Node 20 reads no other.
import { parentPort, workerData } from 'node:worker_threads'
import { unzipSync, zipSync } from 'fflate'
import { readXlsx } from 'hucre/xlsx'

const { bytes, bytesAtMost, filesAtMost, rowsAtMost } = workerData

/**
 * The same archive without compression, so that the reader unpacks nothing. fflate fills buffers of the declared sizes, which are added up first: a small
 * file that unpacks to gigabytes ends here.
 */
function unpacked() {
  let total = 0
  let many = 0
  const files = unzipSync(bytes, {
    filter: ({ originalSize }) => {
      total += originalSize
      many += 1
      if (total > bytesAtMost || many > filesAtMost) throw new RangeError('the workbook unpacks to too much')
      return true
    },
  })
  return zipSync(files, { level: 0 })
}

/** What a cell shows, as text. A formula is never worked out: it is what the spreadsheet last showed, or itself. A date is midnight UTC of its day. */
const textOf = (value, cell) =>
  value instanceof Date
    ? value.toISOString().slice(0, 10)
    : value === null || value === undefined || value === ''
      ? cell?.formula
        ? `=${cell.formula}`
        : ''
      : String(value).trim()

async function rowsOf() {
  const book = await readXlsx(unpacked(), { sheets: [0], maxRows: rowsAtMost + 1 })
  const sheet = book.sheets[0]
  return sheet
    ? sheet.rows.map((row, r) => Array.from(row, (value, c) => textOf(value, sheet.cells?.get(`${r},${c}`))))
    : null
}

parentPort.postMessage(await rowsOf().catch(() => null))
