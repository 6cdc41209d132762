/**
 * Makes the words of a slide as large as they may be and no larger than its box: what would stick out
 * is scaled down, at whatever text size and on whatever screen. Sizes in a slide are in `em` for this.
 */
export function fit(slide: HTMLElement): void {
  const inner = slide.querySelector<HTMLElement>('.slide__in');
  if (!inner || slide.clientHeight === 0) return;
  const fits = (scale: number) => {
    inner.style.setProperty('--fit', String(scale));
    return (
      inner.scrollHeight <= slide.clientHeight + 1 && inner.scrollWidth <= slide.clientWidth + 1
    );
  };
  if (fits(1)) return;
  let least = 0.15;
  let most = 1;
  for (let turns = 0; turns < 7; turns++) {
    const middle = (least + most) / 2;
    if (fits(middle)) least = middle;
    else most = middle;
  }
  fits(least);
}
