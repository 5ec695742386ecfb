// Before the first paint: what was chosen on this device. Kept in step with choices.ts, preferences.ts and i18n/language.ts.
var html = document.documentElement
var choices = document.cookie.split('; ')
if (choices.includes('theme=dark')) html.setAttribute('data-theme', 'dark')
if (choices.includes('theme=light')) html.setAttribute('data-theme', 'light')
if (choices.includes('text=large')) html.setAttribute('data-text', 'large')
if (choices.includes('language=en')) html.lang = 'en'

// The first questions of the opened page to the server, which the app would ask later; what it has not taken soon (api/early.ts) is
// forgotten. The build writes them in (tools/web/early-pages.ts).
var early = {}
var askedEarly = {}
var questions = early[location.pathname]
if (location.pathname === '/' && !hasSignedIn()) questions = undefined
if (questions) {
  questions.forEach(function (address) {
    askedEarly[address] = fetch(address, { credentials: 'same-origin', headers: { 'X-Requested-By': 'vssid', Accept: 'application/json' } })
    askedEarly[address].catch(function () {})
  })
  setTimeout(function () {
    askedEarly = {}
  }, 10000)
}

// The app itself, once the page has been painted: what is seen first does not wait for what it does. Its files are on their way already.
var app = ''
function start() {
  // A slow network brings the page piece by piece: the rest of it would come to stand below the app.
  if (document.readyState === 'loading') return document.addEventListener('DOMContentLoaded', start)
  import(app).catch(function (cause) {
    sayNotLoaded()
    // A file that does not come is told by the browser itself; what goes wrong in the app is not kept quiet.
    if (!/module/u.test(String(cause))) throw cause
  })
}
// A page in the background is never painted.
if (document.visibilityState === 'hidden') start()
else
  requestAnimationFrame(function () {
    setTimeout(start)
  })

function hasSignedIn() {
  try {
    return localStorage.getItem('signedIn') !== null
  } catch {
    // A browser that keeps nothing.
    return false
  }
}

// The app that does not come (no network, a file that is gone): the static page says so. Its place is gone once the app is there.
setTimeout(sayNotLoaded, 10000)

function sayNotLoaded() {
  var place = document.querySelector('.app-wait')
  if (!place) return
  var english = document.documentElement.lang === 'en'
  var link = document.createElement('a')
  link.href = location.href
  link.textContent = english ? 'Reload the page' : 'Tải lại trang'
  link.addEventListener('click', function (event) {
    event.preventDefault()
    location.reload()
  })
  place.setAttribute('role', 'alert')
  place.textContent = english ? 'The app could not be loaded. ' : 'Chưa tải được ứng dụng. '
  place.appendChild(link)
  var main = document.querySelector('main')
  if (main) main.removeAttribute('aria-busy')
}
