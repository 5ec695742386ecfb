import { useEffect, useState } from 'react'
import { openReader } from './open-reader.ts'
import type { QrReader } from './reader.ts'

export interface ReaderState {
  readonly reader: QrReader | undefined
  /** It could not be fetched: without network, or blocked. */
  readonly isMissing: boolean
  /** Fetches it once more. */
  readonly retry: () => void
  /** It has stopped working: the browser's own one gives way to the other. */
  readonly lose: () => void
}

/** A reader of QR codes while the component is mounted. */
export function useReader(): ReaderState {
  const [state, setState] = useState<{ readonly reader?: QrReader; readonly isMissing?: boolean }>({})
  const [attempt, setAttempt] = useState(0)
  const [isNativeLost, setNativeLost] = useState(false)
  useEffect(() => {
    let isHere = true
    let opened: QrReader | undefined
    openReader({ native: !isNativeLost }).then(
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
  }, [attempt, isNativeLost])
  return {
    reader: state.reader,
    isMissing: state.isMissing ?? false,
    retry: () => {
      setState({})
      setAttempt(attempt + 1)
    },
    lose: () => {
      const wasNative = state.reader?.kind === 'native'
      setState({ isMissing: !wasNative })
      if (wasNative) setNativeLost(true)
    },
  }
}
