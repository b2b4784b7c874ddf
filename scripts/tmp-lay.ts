import { serveSite } from './serve-site';
import { headlessChromium } from './headless-chromium';
import { openSettled, quietSecond } from './bench/on-page';
const b = await headlessChromium(); const s = await serveSite(0);
const page = await openSettled(b, s.address + '/?level=commune&by=poor_rate&at=2016', { width: 1440, height: 900 });
const select = page.getByLabel('Tô màu theo');
for (const id of ['near_poor_rate', 'poor_rate']) { await select.selectOption(id); await page.waitForLoadState('networkidle'); await quietSecond(page); }
console.log(await page.evaluate(`(async () => {
  const out = [];
  const sel = [...document.querySelectorAll('select')].find((x) => [...x.options].some((o) => o.value === 'near_poor_rate'));
  const ids = ['near_poor_rate', 'poor_rate']; let n = 0;
  const sleep = (ms) => new Promise((r) => setTimeout(r, ms));
  for (const hide of ['','.controls select{contain:inline-size}','.controls form{grid-template-columns:minmax(0,1fr)}','.controls select{contain:size;height:44px}','']) {
 const st = document.createElement('style'); st.textContent = hide; document.head.append(st); const els = [];
    await sleep(300);
    const js = [], lay = [];
    for (let k = 0; k < 8; k++) {
      await sleep(900);
      document.body.offsetHeight;
      const a = performance.now();
      sel.value = ids[n++ % 2]; sel.dispatchEvent(new Event('change', { bubbles: true }));
      for (let q = 0; q < 12; q++) await null;
      const c = performance.now(); document.body.offsetHeight; const d = performance.now();
      js.push(c - a); lay.push(d - c);
    }
    out.push((hide || 'all') + ' js ' + js.map((x) => x.toFixed(1)).join(' ') + ' | layout ' + lay.map((x) => x.toFixed(1)).join(' '));
    st.remove();
  }
  return out.join('\\n');
})()`));
await b.close(); s.close();
