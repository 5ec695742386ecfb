// Before the first paint: what was chosen on this device. Kept in step with preferences.ts and i18n/language.ts.
try {
  var html = document.documentElement
  var theme = localStorage.getItem('theme')
  if (theme === 'dark' || theme === 'light') html.setAttribute('data-theme', theme)
  if (localStorage.getItem('text') === 'large') html.setAttribute('data-text', 'large')
  if (localStorage.getItem('language') === 'en') html.lang = 'en'
} catch {
  // Storage is closed: the defaults stand.
}
