import { nothing } from './cell.ts'

const params = { no: '1' }

/** Of files for the registry: nobody of the grid may, so what they are about need not be there. */
export const feedRequests = {
  listFeeds: nothing,
  startFeed: () => ({ body: { kind: 'units', fileName: 'don-vi.csv', length: 9 } }),
  getFeed: () => ({ params }),
  addFeedPart: () => ({
    params,
    file: Buffer.from('123456789'),
    headers: { 'content-type': 'application/offset+octet-stream', 'upload-offset': '0' },
  }),
  checkFeed: () => ({ params }),
  applyFeed: () => ({ params }),
  takeBackFeed: () => ({ params, body: { reason: 'Thử' } }),
  forgetFeed: () => ({ params }),
  listFeedErrors: () => ({ params }),
  getFeedErrorsCsv: () => ({ params }),
  getFeedPreview: () => ({ params }),
  getFeedTemplate: () => ({ params: { kind: 'units' } }),
}
