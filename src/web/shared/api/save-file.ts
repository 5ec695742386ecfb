import type { BlobLike } from '#contract/core.ts'

/** Gives a file that the server has answered to the browser's downloads. */
export function saveFile(file: BlobLike, name: string): void {
  if (!(file instanceof Blob)) throw new Error('an answer that is no file')
  const link = document.createElement('a')
  link.href = URL.createObjectURL(file)
  link.download = name
  // Some browsers follow only a link that is in the page, and begin to read after the click has been handled.
  document.body.append(link)
  link.click()
  link.remove()
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000)
}
