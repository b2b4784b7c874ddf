import { headlessChromium } from './headless-chromium';
import { serveSite } from './serve-site';
const site = await serveSite(0); const b = await headlessChromium();
for (const [w,h] of [[390,844],[1440,900]]) {
 const page = await b.newPage({viewport:{width:w!,height:h!}});
 await page.addInitScript({content:`window.log=[];window.last='';const sel=['.head','.controls','.stage','.legend','.list','.list .totals','.list .tools','.list thead','.limits'];function snap(){const s=sel.map(q=>{const r=document.querySelector(q)?.getBoundingClientRect();return r?q+' '+Math.round(r.y)+'+'+Math.round(r.height):''}).filter(Boolean).join('; ')+' asked='+document.documentElement?.dataset.asked;if(s!==window.last){window.last=s;window.log.push(Math.round(performance.now())+': '+s)}requestAnimationFrame(snap)};requestAnimationFrame(snap)`});
 await page.goto(site.address+'/?in=64&level=district&by=poor_rate&at=2022&view=table'); await page.waitForSelector('html[data-atlas=data]',{timeout:60000}); await page.waitForTimeout(4000);
 console.log(w, (await page.evaluate(()=>(window as any).log)).join('\n')); await page.close();
}
await b.close(); site.close(); process.exit(0);
