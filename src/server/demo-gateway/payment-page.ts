import type { PayWay, StandInOrder } from './payment-gateway.ts'

const escape = (value: string): string => value.replace(/[&<>"']/gu, sign => `&#${sign.charCodeAt(0)};`)
const money = (amount: number): string => `${String(amount).replace(/\B(?=(\d{3})+(?!\d))/gu, '.')} ₫`

const WORDS = {
  vi: {
    title: 'Cổng thanh toán thử',
    note: 'Trang này chỉ để thử. Không có tiền thật nào được chuyển.',
    amount: 'Số tiền',
    order: 'Mã đơn',
    ended: 'Đơn này đã xong. Bạn có thể quay lại ứng dụng.',
    back: 'Quay lại ứng dụng',
    more: 'Thử các trường hợp khác',
    ways: {
      pay: 'Trả tiền',
      told_twice: 'Trả tiền, báo hai lần',
      told_late: 'Trả tiền, báo chậm 30 giây',
      untold: 'Trả tiền, không báo',
      twice: 'Trả tiền hai lần',
      other_amount: 'Trả sai số tiền',
      too_late: 'Trả sau khi hết hạn',
      fail: 'Không trả nữa',
    },
  },
  en: {
    title: 'Payment gateway for trials',
    note: 'This page is for trials only. No real money is moved.',
    amount: 'Amount',
    order: 'Order',
    ended: 'This order is done. You can go back to the app.',
    back: 'Back to the app',
    more: 'Try other cases',
    ways: {
      pay: 'Pay',
      told_twice: 'Pay, told twice',
      told_late: 'Pay, told 30 seconds later',
      untold: 'Pay, never told',
      twice: 'Pay twice',
      other_amount: 'Pay a wrong amount',
      too_late: 'Pay after the end',
      fail: 'Do not pay',
    },
  },
} as const satisfies Record<'vi' | 'en', { readonly ways: Record<PayWay, string> } & Record<string, unknown>>

const STYLE = `:root{color-scheme:light dark}body{font:18px/1.5 system-ui,sans-serif;margin:0 auto;max-width:30rem;padding:1rem}
h1{font-size:1.5rem}dl{display:grid;grid-template-columns:auto 1fr;gap:.25rem 1rem}dd{margin:0;font-weight:600}
button,a.button{font:inherit;width:100%;min-height:3rem;margin:.25rem 0;border:2px solid;border-radius:.75rem;background:transparent;color:inherit}
button.first{background:#0b57d0;border-color:#0b57d0;color:#fff;font-weight:600}form{margin:0}`

/** Where somebody "pays": the usual way first, then everything that can go wrong. */
export function payPage(order: StandInOrder): string {
  const words = WORDS[order.language]
  const button = (way: PayWay, look = ''): string =>
    `<form method="post" action="/pay/${order.token}/${way}"><button ${look}>${escape(words.ways[way])}</button></form>`
  const more: readonly PayWay[] = ['told_twice', 'told_late', 'untold', 'twice', 'other_amount', 'too_late']
  const choices = `${button('pay', 'class="first"')}${button('fail')}<details><summary>${words.more}</summary>${more.map(way => button(way)).join('')}</details>`
  const done = `<p>${words.ended}</p><p><a href="${escape(order.returnUrl)}">${words.back}</a></p>`
  return `<!doctype html><html lang="${order.language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">
<title>${words.title}</title><style>${STYLE}</style></head><body><main><h1>${words.title}</h1><p>${words.note}</p><p>${escape(order.text)}</p>
<dl><dt>${words.amount}</dt><dd>${money(order.amountVnd)}</dd><dt>${words.order}</dt><dd>${escape(order.orderNo)}</dd></dl>
${order.state === 'open' ? choices : done}</main></body></html>`
}
