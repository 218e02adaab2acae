import type { Locator } from 'playwright-core'
import { decodeQR } from 'qr/decode.js'
import sharp from 'sharp'

/** What a telephone reads from this part of the paper: the one QR code in its picture, as printed with 300 dots an inch. Throws where it finds none. */
export async function scanned(part: Locator): Promise<string> {
  const page = part.page()
  await page.emulateMedia({ media: 'print' })
  const session = await page.context().newCDPSession(page)
  // 300 dots to the 96 px of an inch.
  const metrics = { width: 1366, height: 768, deviceScaleFactor: 300 / 96, mobile: false }
  await session.send('Emulation.setDeviceMetricsOverride', metrics)
  const picture = await part.screenshot()
  await session.send('Emulation.clearDeviceMetricsOverride')
  await page.emulateMedia({ media: null })
  const { data, info } = await sharp(picture).ensureAlpha().raw().toBuffer({ resolveWithObject: true })
  return decodeQR({ width: info.width, height: info.height, data })
}
