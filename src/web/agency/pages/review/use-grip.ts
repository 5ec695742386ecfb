import { useEffect, useRef, type RefObject } from 'react'

/** What a notch of the wheel does. */
const NOTCH = 1.15

/** Lets a photo be held: dragged by the mouse, zoomed by the wheel with Ctrl (a touch pad says the same when two fingers spread) and by
 *  two fingers. One finger scrolls, as everywhere. */
export function useGrip(ref: RefObject<HTMLElement | null>, onZoom: (factor: number) => void): void {
  const live = useRef(onZoom)
  live.current = onZoom
  useEffect(() => {
    const element = ref.current
    if (!element) return undefined
    const over = new AbortController()
    const { signal } = over
    const touches = new Map<number, PointerEvent>()
    const wheel = (event: WheelEvent) => {
      if (!event.ctrlKey) return
      event.preventDefault()
      live.current(event.deltaY < 0 ? NOTCH : 1 / NOTCH)
    }
    const down = (event: PointerEvent) => {
      touches.set(event.pointerId, event)
      if (event.pointerType === 'mouse') element.setPointerCapture(event.pointerId)
    }
    const move = (event: PointerEvent) => {
      const before = touches.get(event.pointerId)
      if (!before) return
      if (event.pointerType === 'mouse') element.scrollBy(before.clientX - event.clientX, before.clientY - event.clientY)
      const was = spread(touches)
      touches.set(event.pointerId, event)
      const is = spread(touches)
      if (was > 0 && is > 0) live.current(is / was)
    }
    const up = (event: PointerEvent) => touches.delete(event.pointerId)
    element.addEventListener('wheel', wheel, { passive: false, signal })
    element.addEventListener('pointerdown', down, { signal })
    element.addEventListener('pointermove', move, { signal })
    for (const end of ['pointerup', 'pointercancel', 'pointerleave'] as const) element.addEventListener(end, up, { signal })
    return () => over.abort()
  }, [ref])
}

/** How far two fingers are apart; 0 when there are not two. */
function spread(touches: ReadonlyMap<number, PointerEvent>): number {
  const [a, b, more] = touches.values()
  return a && b && !more ? Math.hypot(a.clientX - b.clientX, a.clientY - b.clientY) : 0
}
