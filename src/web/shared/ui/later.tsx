import { useEffect, useState, type ReactNode } from 'react'

/** What lies below the first screen: drawn once that has been painted, so that a slow phone shows the answer first and answers a press
 *  in between. */
export const Later = ({ children }: { readonly children: ReactNode }) => {
  const [isTime, setTime] = useState(false)
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    const frame = requestAnimationFrame(() => (timer = setTimeout(() => setTime(true))))
    return () => {
      cancelAnimationFrame(frame)
      clearTimeout(timer)
    }
  }, [])
  return isTime ? <>{children}</> : null
}
