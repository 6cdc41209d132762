import { test } from '@playwright/test';
import { restoreAll } from '../support/record.ts';
const B = Date.UTC(2026,0,5,9); let n=0;
const h=(d:number)=>{n++;const t=new Date(B+d*864e5);const m=t.getTime().toString(16).padStart(12,'0');return{id:`${m.slice(0,8)}-${m.slice(8)}-7000-8000-${String(n).padStart(12,'0')}`,at:t.toISOString()}};
test('slow', async ({page,context})=>{
  test.setTimeout(240000);
  await page.clock.setFixedTime(new Date(B));
  await page.goto('activities.json');
  const ids = await page.evaluate(async()=>Object.keys(await (await fetch('activities.json')).json()).filter(i=>i.startsWith('quiz:')));
  const recs=Array.from({length:10000},(_,k)=>({...h(-1000+Math.floor(k/10)),verb:'answered',object:ids[(k*7)%ids.length],result:{answer:{kind:'single',ids:['x']},right:k%4>0,confidence:['guess','fairly','sure'][k%3]}} as any));
  await restoreAll(page,recs);
  const cdp=await context.newCDPSession(page); await cdp.send('Emulation.setCPUThrottlingRate',{rate:4});
  await page.addInitScript(()=>{ (window as any).long=[]; new PerformanceObserver(l=>{for(const e of l.getEntries())(window as any).long.push([Math.round(e.startTime),Math.round(e.duration)])}).observe({type:'longtask',buffered:true}); });
  for (const p of ['reflect/review/','reflect/review/','reflect/answers/']) {
    const t=Date.now(); await page.goto(p); await page.locator('.review__card .question, .answers__one').first().waitFor(); const took=Date.now()-t;
    console.log(p, took, JSON.stringify(await page.evaluate(()=>(window as any).long)));
  }
  await page.goto('reflect/review/'); await page.locator('.review__card .question').waitFor(); await page.waitForTimeout(1500);
  await page.evaluate(()=>{(window as any).long=[]});
  await page.getByRole('button',{name:'Not today'}).click(); await page.waitForTimeout(2000);
  console.log('not today', JSON.stringify(await page.evaluate(()=>(window as any).long)));
});
