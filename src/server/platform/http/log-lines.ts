/** Holds log lines back for a moment and writes them together: a line for each request would be a system call for each. What is held
 *  when the program ends is still written; kill -9 loses the last hundredth of a second. */
export function gatherLines(write: (text: string) => void, everyMs = 10): { write(line: string): void } {
  let held = ''
  const flush = (): void => {
    const text = held
    held = ''
    if (text) write(text)
  }
  process.once('exit', flush)
  return {
    write: line => {
      if (!held) setTimeout(flush, everyMs).unref()
      held += line
    },
  }
}
