import { useEffect, useState } from 'react'
import { openReader } from './open-reader.ts'
import type { QrReader } from './reader.ts'

export interface ReaderState {
  readonly reader: QrReader | undefined
  /** It could not be fetched: without network, or blocked. */
  readonly isMissing: boolean
  /** Fetches it once more. */
  readonly retry: () => void
  /** It has stopped working. */
  readonly lose: () => void
}

/** A reader of QR codes while the component is mounted. */
export function useReader(): ReaderState {
  const [state, setState] = useState<{ readonly reader?: QrReader; readonly isMissing?: boolean }>({})
  const [attempt, setAttempt] = useState(0)
  useEffect(() => {
    let isHere = true
    let opened: QrReader | undefined
    openReader().then(
      reader => {
        opened = reader
        if (isHere) setState({ reader })
        else reader.close()
      },
      () => isHere && setState({ isMissing: true }),
    )
    return () => {
      isHere = false
      opened?.close()
    }
  }, [attempt])
  return {
    reader: state.reader,
    isMissing: state.isMissing ?? false,
    retry: () => {
      setState({})
      setAttempt(attempt + 1)
    },
    lose: () => setState({ isMissing: true }),
  }
}
