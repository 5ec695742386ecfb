/** Lets the browser save what the program has fetched. */
export function saveFile(file: unknown, name: string): void {
  if (!(file instanceof Blob)) throw new Error('an answer that is no file')
  const address = URL.createObjectURL(file)
  const link = document.createElement('a')
  link.href = address
  link.download = name
  document.body.append(link)
  link.click()
  link.remove()
  // Some browsers begin to read only after the click has been handled.
  setTimeout(() => URL.revokeObjectURL(address), 60_000)
}
