import { serveSite } from './serve-site';
import { headlessChromium } from './headless-chromium';
import { openSettled } from './bench/on-page';
const b = await headlessChromium(); const s = await serveSite(0);
const page = await openSettled(b, s.address + '/?level=commune&by=poor_rate&at=2016', { width: 1440, height: 900 });
console.log(await page.evaluate(`(() => {
  const out = [];
  const t = (name, el, f) => { if (!el) { out.push(name + ' none'); return; } const r = []; for (let k = 0; k < 9; k++) { f(el); const a = performance.now(); document.body.offsetHeight; r.push(performance.now() - a); } r.sort((a, b) => a - b); out.push(name + ' ' + r[4].toFixed(1) + ' max ' + r[8].toFixed(1)); };
  let n = 0;
  const text = (el) => { const w = document.createTreeWalker(el, 4); const node = w.nextNode(); if (node) node.textContent = 'Tỷ lệ hộ ' + (n++ % 10); };
  for (const q of ['h1', '.register', '.legend h2', '.legend p', '.legend svg text', '.sources', '.sources a', '.stage', '.time', '.list caption', 'table caption', 'table td', '.head', '.controls', 'table', 'main > *:last-child', '.legend li', '.legend ul']) t(q, document.querySelector(q), text);
  out.push([...document.querySelectorAll('main > *')].map((e) => \`\${e.tagName}.\${e.className} \${getComputedStyle(e).gridArea} n=\${e.querySelectorAll('*').length} h=\${e.getBoundingClientRect().height.toFixed(0)}\`).join('\\n'));
  out.push(getComputedStyle(document.querySelector('main')).gridTemplateRows + ' | ' + getComputedStyle(document.querySelector('main')).gridTemplateColumns);
  return out.join('\\n');
})()`));
await b.close(); s.close();
