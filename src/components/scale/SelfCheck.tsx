import { useStore } from '@nanostores/preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { openSitting, ratingsIn, sittingsOf } from '../../domain/scale/ratings.ts';
import type { Scale } from '../../domain/scale/scale.ts';
import { newId } from '../../stores/new-id.ts';
import { $record } from '../../stores/record.ts';
import type { Activities } from '../journal/activities.ts';
import { Growth } from './Growth.tsx';
import { KeptView } from './KeptView.tsx';
import { OpenView } from './OpenView.tsx';
import { SendSitting } from './SendSitting.tsx';
import { Sittings } from './Sittings.tsx';
import { TakeArea, TakeItem } from './Take.tsx';
import { TakeStart } from './TakeStart.tsx';
import { useHash } from './use-hash.ts';
import { viewOf } from './view-of.ts';
import { WhatNext } from './WhatNext.tsx';

interface Props {
  scale: Scale;
  activities: Activities;
  /** When the page was opened. */
  now: Date;
}

/** A self-check on one scale, whichever it is: taking it, looking back, and sending it to a supervisor. */
export function SelfCheck({ scale, activities, now }: Props) {
  const { statements } = useStore($record);
  const hash = useHash();
  const view = useMemo(() => viewOf(hash, scale), [hash, scale]);
  const all = useMemo(() => ratingsIn(statements), [statements]);
  const ratings = useMemo(() => all.filter((one) => one.scale === scale.id), [all, scale]);
  const sittings = useMemo(() => sittingsOf(all, scale.id), [all, scale]);
  const open = useMemo(() => openSitting(sittings, now), [sittings, now]);
  const next = useRef(newId());
  const [fresh, setFresh] = useState<string | null>(null);
  const root = useRef<HTMLDivElement>(null);
  const sitting = fresh ?? open?.id ?? next.current;
  const said = sittings.find(({ id }) => id === sitting)?.ratings ?? [];

  useEffect(() => {
    // The whole text, below, is to read and to print; a form stands better by itself.
    const whole = document.querySelector<HTMLElement>('.scale__whole');
    if (whole) whole.hidden = view.kind !== 'home';
  }, [view.kind]);

  const first = useRef(true);
  useEffect(() => {
    const came = first.current;
    first.current = false;
    if (came && hash === '') return;
    if (came && view.kind === 'home') return;
    // An item’s own id is an anchor of the text below: the form is what was asked for.
    root.current?.querySelector('h2')?.focus();
    root.current?.scrollIntoView({ block: 'start' });
  }, [hash]);

  const taking = { scale, sitting, said, activities };
  switch (view.kind) {
    case 'area':
      return (
        <div ref={root}>
          <TakeArea key={sitting + view.area.id} area={view.area} {...taking} />
        </div>
      );
    case 'item':
      return (
        <div ref={root}>
          <TakeItem
            key={sitting + view.item.id}
            item={view.item}
            area={view.area}
            ratings={ratings}
            now={now}
            {...taking}
          />
        </div>
      );
    case 'send': {
      const chosen = sittings.find(({ id }) => id === view.sitting);
      return (
        <div ref={root}>
          <SendSitting scale={scale} sitting={chosen ?? null} />
        </div>
      );
    }
    case 'beside':
      return (
        <div ref={root}>
          <KeptView scale={scale} sittings={sittings} record={statements} id={view.received} />
        </div>
      );
    case 'home':
      return (
        <div ref={root}>
          <TakeStart
            {...taking}
            openedAt={said[0] ? (sittings.find(({ id }) => id === sitting)?.begunAt ?? null) : null}
            onFresh={() => {
              setFresh(newId());
              const title = root.current?.querySelector('h2');
              title?.focus();
              title?.scrollIntoView({ block: 'start' });
            }}
          />
          {ratings.length > 0 && (
            <>
              <WhatNext {...{ scale, record: statements, sittings, ratings, activities, now }} />
              <Growth {...{ scale, ratings, activities, now }} />
              <Sittings {...{ sittings, record: statements }} />
            </>
          )}
          <OpenView scales={[scale]} />
        </div>
      );
  }
}
