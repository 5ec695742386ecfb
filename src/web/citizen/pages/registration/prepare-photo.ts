const LONGEST_SIDE = 1600
const QUALITY = 0.84

/** Makes a photo upright, at most 1600 pixels long and free of metadata such as the place where it was taken.
 *  A picture that this browser cannot read, such as HEIC, is given back as it is: the server has the last word. */
export async function preparePhoto(file: Blob): Promise<Blob> {
  try {
    const picture = await createImageBitmap(file, { imageOrientation: 'from-image' })
    const drawn = await redraw(picture)
    picture.close()
    return drawn ?? file
  } catch {
    return file
  }
}

/** A canvas of the page and not an OffscreenCanvas, which Safari has only since version 16.4. */
function redraw(picture: ImageBitmap): Promise<Blob | null> {
  const scale = Math.min(1, LONGEST_SIDE / Math.max(picture.width, picture.height))
  const canvas = document.createElement('canvas')
  canvas.width = Math.max(1, Math.round(picture.width * scale))
  canvas.height = Math.max(1, Math.round(picture.height * scale))
  const pen = canvas.getContext('2d')
  if (!pen) return Promise.resolve(null)
  // Transparent parts of a PNG would turn black.
  pen.fillStyle = '#fff'
  pen.fillRect(0, 0, canvas.width, canvas.height)
  pen.imageSmoothingQuality = 'high'
  pen.drawImage(picture, 0, 0, canvas.width, canvas.height)
  return new Promise(resolve => canvas.toBlob(resolve, 'image/jpeg', QUALITY))
}
