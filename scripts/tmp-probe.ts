import { headlessChromium } from './headless-chromium';
import { serveSite } from './serve-site';
const site = await serveSite(0); const b = await headlessChromium();
for (const [address] of [['/?view=years&level=province&by=gso_monetary_rate&at=2016'],['/?view=table&level=commune&by=poor_rate&at=2016'],['/?level=commune&by=poor_rate&at=2016'],['/?in=64&level=district&by=poor_rate&at=2022&view=table']])
for (const [w,h] of [[390,844],[1440,900]]) {
 const page = await b.newPage({viewport:{width:w!,height:h!}});
 await page.addInitScript(()=>{const o=window as any;o.cls=0;o.sh=[];o.lt=[];new PerformanceObserver(l=>{for(const e of l.getEntries() as any)if(!e.hadRecentInput){o.cls+=e.value;o.sh.push([Math.round(e.startTime),e.value.toFixed(3),e.sources.map((s:any)=>(s.node?.nodeName??'')+'.'+(s.node?.className??'')+' '+Math.round(s.previousRect.y)+'>'+Math.round(s.currentRect.y)).slice(0,3).join(' & ')])}}).observe({type:'layout-shift',buffered:true});new PerformanceObserver(l=>l.getEntries().forEach(e=>o.lt.push(Math.round(e.duration)))).observe({type:'longtask',buffered:true});});
 await page.goto(site.address+address); await page.waitForSelector('html[data-atlas=data]',{timeout:60000}); await page.waitForTimeout(6000);
 const r = await page.evaluate(()=>{const o=window as any;return {cls:o.cls,sh:o.sh.filter((x:any)=>+x[1]>0.005),lt:o.lt.filter((x:number)=>x>100)}});
 console.log(w,address,r.cls.toFixed(3),JSON.stringify(r.sh),'long',r.lt.join(',')); await page.close();
}
await b.close(); site.close(); process.exit(0);
