import { useEffect, useState } from 'react'
import type { qrPath } from './qr-path.ts'

/** The white that a scanner needs around the code, in modules (ISO/IEC 18004). */
const quiet = 4

/**
 * The QR code of a text, sharp at every size and on paper; what draws it is loaded where one is shown. Where that does not arrive, on a bad line,
 * nothing is shown, and what stands beside it still holds.
 */
export function QrPicture({ text, label }: { text: string; label: string }) {
  const [drawn, setDrawn] = useState<ReturnType<typeof qrPath> | null>(null)
  useEffect(() => {
    let isShown = true
    import('./qr-path.ts').then(
      (drawing) => isShown && setDrawn(drawing.qrPath(text)),
      () => {},
    )
    return () => void (isShown = false)
  }, [text])
  if (!drawn) return null
  const side = drawn.size + 2 * quiet
  return (
    <svg className="qr" role="img" aria-label={label} viewBox={`${-quiet} ${-quiet} ${side} ${side}`}>
      <path fill="#fff" d={`M${-quiet} ${-quiet}h${side}v${side}h${-side}z`} />
      <path fill="#000" shapeRendering="crispEdges" d={drawn.path} />
    </svg>
  )
}
