import sharp from 'sharp'

const plain = { width: 8, height: 6, channels: 3 as const, background: { r: 20, g: 120, b: 60 } }

/** A small picture, as the doors take it. */
export const aPhoto = await sharp({ create: plain }).png().toBuffer()

/** What a telephone makes: with the place it was taken at, the camera and a comment. */
export const aPhotoWithPlace = await sharp({ create: { ...plain, width: 40, height: 30 } })
  .jpeg()
  .withExif({
    IFD0: { Make: 'TELLTALE-CAMERA', ImageDescription: 'TELLTALE-COMMENT' },
    IFD3: { GPSLatitude: '34/1 24/1 30/1', GPSLatitudeRef: 'N', GPSLongitude: '115/1 39/1 0/1', GPSLongitudeRef: 'E' },
  })
  .toBuffer()

/** A page long enough to be one. */
export const aPdf = Buffer.from('%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n')
