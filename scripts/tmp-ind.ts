import { chromium } from '@playwright/test';
import { serveSite } from './serve-site';
import { chromiumFlags, headlessChromium } from './headless-chromium';
import { openSettled, quietSecond } from './bench/on-page';
const b = process.env.Y ? await chromium.launch({ executablePath: '/usr/bin/chromium', args: [...chromiumFlags, ...process.env.Y.split(' ')] }) : await headlessChromium(); const s = await serveSite(0);
const which = (process.env.M ?? '01').split('').map(Number);
const maps = [	{ address: '/?level=commune&by=poor_rate&at=2016', indicators: ['near_poor_rate', 'poor_rate'] },{ address: '/?bounds=2025&level=commune&by=population&at=2025', indicators: ['poor_rate', 'population'] }];
for (const i of which) { const m = maps[i]!;
  const page = await openSettled(b, s.address + m.address, { width: 1440, height: 900 });
  const select = page.getByLabel('Tô màu theo');
  for (const id of [...m.indicators]) { await select.selectOption(id); await page.waitForLoadState('networkidle'); await quietSecond(page); }
  const all: number[] = [];
  for (let k=0;k<3;k++) { const r = await select.evaluate(async (element, asked) => {
    const out: number[][] = [];
    for (let i = 0; i < 20; i += 1) {
      await new Promise((r) => setTimeout(r));
      const before = document.querySelector('h1')?.textContent;
      const t = performance.now();
      (element as HTMLSelectElement).value = asked[i % 2] ?? '';
      element.dispatchEvent(new Event('change', { bubbles: true }));
      while (document.querySelector('h1')?.textContent === before) await new Promise((r) => requestAnimationFrame(r));
      const h = performance.now() - t;
      for (let k = 0; k < 2; k += 1) await new Promise((r) => requestAnimationFrame(r));
      out.push([Math.round(h), Math.round(performance.now() - t)]);
      for (let k = 0; k < 20; k += 1) await new Promise((r) => requestAnimationFrame(r));
    }
    return out;
  }, m.indicators); console.log(r.map((x) => x.join('/')).join(' ')); all.push(...r.map((x) => x[1]!)); }
  all.sort((a, b) => a - b); console.log(i, 'p50', all[29], 'p90', all[53], 'p95', all[56], 'max', all[59]);
  await page.close();
}
await b.close(); s.close();
