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
  await select.evaluate((element, asked) => {
    const w = window as any; w.ev = []; w.raf = []; let n = 0;
    new PerformanceObserver((list) => { for (const e of list.getEntries()) if (e.name === 'keydown') w.ev.push(Math.round(e.duration)); }).observe({ type: 'event', durationThreshold: 16 } as any);
    document.addEventListener('keydown', async (event) => {
      if (event.key !== 'F9') return;
      const t = event.timeStamp;
      (element as HTMLSelectElement).value = asked[n++ % 2] ?? '';
      element.dispatchEvent(new Event('change', { bubbles: true }));
    });
  }, m.indicators);
  for (let k = 0; k < 60; k++) { await page.keyboard.press('F9'); await page.waitForTimeout(900); }
  const { ev, raf } = await page.evaluate(() => { const w = window as any; return { ev: w.ev as number[], raf: w.raf as number[] }; });
  console.log(ev.join(' '));
  ev.sort((a, b) => a - b); console.log(i, 'event p50', ev[Math.floor(ev.length/2)], 'p95', ev[Math.floor(ev.length * .95)], 'max', ev.at(-1));
  await page.close();
}
await b.close(); s.close();
