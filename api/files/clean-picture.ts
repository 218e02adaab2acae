import sharp from 'sharp'

/** [OWN] Wide enough to read a letter that was photographed, small enough for a county's disk. */
const side = 2560
/** A telephone's largest photos; checked against the header, before anything is unpacked. */
const pixels = 50_000_000

// One picture at a time in each process: an unpacked one may need 200 MB.
sharp.cache(false)
sharp.concurrency(1)
let turn: Promise<unknown> = Promise.resolve()

/**
 * The picture drawn anew: turned upright, at most 2560 pixels wide or high, without GPS, camera, comments, previews or anything behind
 * its end. Null: it cannot be read as a picture of this kind, or holds too many pixels.
 */
export function cleanPicture(bytes: Uint8Array, type: 'image/jpeg' | 'image/png'): Promise<Buffer | null> {
  const drawn = turn.then(() => redraw(bytes, type))
  turn = drawn
  return drawn
}

async function redraw(bytes: Uint8Array, type: 'image/jpeg' | 'image/png'): Promise<Buffer | null> {
  try {
    const picture = sharp(bytes, { limitInputPixels: pixels, failOn: 'error', pages: 1 })
      .rotate()
      .resize({ width: side, height: side, fit: 'inside', withoutEnlargement: true })
    return await (type === 'image/jpeg' ? picture.jpeg({ quality: 85 }) : picture.png()).toBuffer()
  } catch {
    return null
  }
}
