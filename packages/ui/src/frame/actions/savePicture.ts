import { chartSvg, type PictureWords } from '../image/chartSvg.js'
import { pngOf } from '../image/pngOf.js'
import { downloadFile } from './downloadFile.js'
import { fileName } from './fileName.js'

/** Saves a plot as a picture; a PNG that the page does not allow becomes an SVG, which the answer tells. */
export async function savePicture(
  plot: SVGSVGElement,
  words: PictureWords,
  kind: 'svg' | 'png',
  name: string,
): Promise<'saved' | 'saved as svg'> {
  const picture = chartSvg(plot, words)
  if (kind === 'png') {
    try {
      downloadFile(fileName(name, 'png'), await pngOf(picture))
      return 'saved'
    } catch {
      // The reason reaches the reader through the answer.
    }
  }
  downloadFile(fileName(name, 'svg'), new Blob([picture.svg], { type: 'image/svg+xml' }))
  return kind === 'svg' ? 'saved' : 'saved as svg'
}
