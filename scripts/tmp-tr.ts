import { serveSite } from './serve-site';
import { headlessChromium } from './headless-chromium';
import { openSettled, quietSecond } from './bench/on-page';
const b = await headlessChromium(); const s = await serveSite(0);
const m = { address: '/?level=commune&by=poor_rate&at=2016', indicators: ['near_poor_rate', 'poor_rate'] };
const page = await openSettled(b, s.address + m.address, { width: 1440, height: 900 });
const select = page.getByLabel('Tô màu theo');
for (const id of [...m.indicators, ...m.indicators]) { await select.selectOption(id); await page.waitForLoadState('networkidle'); await quietSecond(page); }
await select.evaluate((element, asked) => { let n = 0;
  document.addEventListener('keydown', (event) => { if (event.key !== 'F9') return; performance.mark('GO' + n);
    (element as HTMLSelectElement).value = asked[n++ % 2] ?? ''; element.dispatchEvent(new Event('change', { bubbles: true })); });
}, m.indicators);
const cdp = await b.newBrowserCDPSession();
const ev: any[] = [];
cdp.on('Tracing.dataCollected', ({ value }) => { ev.push(...value); });
await cdp.send('Tracing.start', { traceConfig: { includedCategories: ['toplevel', 'gpu', 'viz', 'blink.user_timing', 'devtools.timeline', 'cc', 'benchmark','disabled-by-default-gpu.service','gpu.angle', 'disabled-by-default-gpu.device'] }, transferMode: 'ReportEvents' } as any);
for (let k = 0; k < 3; k++) { await page.keyboard.press('F9'); await page.waitForTimeout(1200); }
const done = new Promise((r) => cdp.once('Tracing.tracingComplete', r));
await cdp.send('Tracing.end'); await done;
const names = new Map<string, string>(); for (const e of ev) if (e.name === 'process_name') names.set('' + e.pid, e.args.name); for (const e of ev) if (e.name === 'thread_name') names.set(e.pid + '/' + e.tid, (names.get('' + e.pid) ?? '') + ':' + e.args.name);
const min = +(process.argv[3] ?? 3000);
for (const k of [1, 2]) {
  const go = ev.find((e) => e.name === 'GO' + k);
  console.log('== change', k);
  const rows = ev.filter((e) => e.ph === 'X' && e.dur > min && e.ts >= go.ts - 5000 && e.ts <= go.ts + 450000 && !/ThreadControllerImpl|ThreadPool_Run|RunTask|RunNextTask|TaskGraph|WaitableEvent|ScopedBlocking/.test(e.name)).sort((a, b) => a.ts - b.ts);
  for (const e of rows) console.log(`${((e.ts - go.ts) / 1000).toFixed(1).padStart(7)} ${(e.dur / 1000).toFixed(1).padStart(6)} ${(names.get(e.pid + '/' + e.tid) ?? e.pid + '/' + e.tid).slice(0, 38).padEnd(38)} ${e.name} ${JSON.stringify(e.args).slice(0, 110)}`);
}
await b.close(); s.close();
