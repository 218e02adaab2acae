import QRCode from 'qrcode'

/** The dark parts of the QR code of this text as one SVG path, a module being one unit, and how many modules it is wide. */
export function qrPath(text: string): { readonly path: string; readonly size: number } {
  // M: read with 15 % of it under a crease or a thumb.
  const { size, data } = QRCode.create(text, { errorCorrectionLevel: 'M' }).modules
  const dark = Array.from(data).flatMap((bit, n) => (bit ? [`M${n % size} ${Math.floor(n / size)}h1v1h-1z`] : []))
  return { path: dark.join(''), size }
}
