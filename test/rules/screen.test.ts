import { describe, expect, test } from 'vitest'
import fc from 'fast-check'
import { pad, padLeft, widthOf, wrap } from '../../local/screen.ts'

const mixed = fc.string({ unit: fc.constantFrom(...Array.from('联络站，。“”（）ab1 -é😀')), maxLength: 60 })

const onePiece = /^([^\s\u2e80-\uffef]+|[\u2e80-\uffef][，。、；：？！）”》]*)$/u

describe('what a person reads on the terminal', () => {
  test('lines up: a Chinese character takes two columns, a Latin one takes one', () => {
    expect(widthOf('回音 Huiyin')).toBe(11)
    expect(widthOf('（一）')).toBe(6)
    fc.assert(
      fc.property(mixed, (text) => {
        expect(widthOf(pad(text, 200))).toBe(200)
        expect(widthOf(padLeft(text, 200))).toBe(200)
      }),
    )
  })

  test('is broken into lines that fit, and no word of it is lost', () => {
    fc.assert(
      fc.property(mixed, fc.integer({ min: 12, max: 40 }), (text, width) => {
        const lines = wrap(text, width)
        expect(lines.join('').replaceAll(/\s/g, '')).toBe(text.replaceAll(/\s/g, ''))
        // Only what cannot be broken is wider: one word, or one character with the closing marks after it.
        const tooWide = lines.filter((line) => widthOf(line) > width)
        expect(tooWide.filter((line) => !onePiece.test(line))).toEqual([])
      }),
    )
  })

  test('never begins a line with a closing mark', () => {
    const lines = wrap('各有关单位已经办结，群众满意。'.repeat(5), 23)
    expect(lines.filter((line) => /^[，。]/.test(line))).toEqual([])
  })
})
