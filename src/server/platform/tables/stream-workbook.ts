import type { StreamLine, TableSource } from './stream.ts'
import { refuse } from './stream-fault.ts'

export async function* streamWorkbook(
  _source: TableSource,
  _pick: (firstLines: readonly StreamLine[]) => boolean,
): AsyncGenerator<readonly StreamLine[]> {
  yield refuse('DAMAGED')
}
