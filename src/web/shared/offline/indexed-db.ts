/** Waits for the answer of a request. */
export const answerOf = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error ?? new Error('IndexedDB'))
  })

/** A database of this origin, opened once and again after the browser has closed it. */
export function databaseOf(name: string, stores: readonly string[]): () => Promise<IDBDatabase> {
  let opened: Promise<IDBDatabase> | undefined
  return () => {
    opened ??= new Promise((resolve, reject) => {
      const request = indexedDB.open(name, 1)
      request.onupgradeneeded = () => stores.forEach(store => request.result.createObjectStore(store))
      request.onsuccess = () => {
        // The server's Clear-Site-Data at sign-out closes the store from outside.
        request.result.onclose = () => (opened = undefined)
        resolve(request.result)
      }
      request.onerror = () => reject(request.error ?? new Error('IndexedDB'))
    })
    opened.catch(() => (opened = undefined))
    return opened
  }
}
