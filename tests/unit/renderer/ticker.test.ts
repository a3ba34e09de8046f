import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createTicker } from '../../../renderer/state/ticker';

function fakePage() {
  const target = new EventTarget();
  return {
    hidden: false,
    addEventListener: target.addEventListener.bind(target),
    removeEventListener: target.removeEventListener.bind(target),
    show(seen: boolean) {
      this.hidden = !seen;
      target.dispatchEvent(new Event('visibilitychange'));
    },
  };
}

describe('the ticker', () => {
  beforeEach(() => {
    vi.useFakeTimers({ now: 1_000_400 });
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('ticks just after each full second', () => {
    const ticker = createTicker(fakePage());
    const at: number[] = [];
    ticker.subscribe(() => at.push(ticker.now()));
    vi.advanceTimersByTime(2000);
    expect(at).toEqual([1_001_005, 1_002_005]);
  });

  it('runs nothing while nobody watches', () => {
    const ticker = createTicker(fakePage());
    expect(vi.getTimerCount()).toBe(0);
    const stop = ticker.subscribe(() => undefined);
    expect(vi.getTimerCount()).toBe(1);
    stop();
    expect(vi.getTimerCount()).toBe(0);
  });

  it('stops while the page is hidden and is right again at once when it is shown', () => {
    const page = fakePage();
    const ticker = createTicker(page);
    const listener = vi.fn();
    ticker.subscribe(listener);
    page.show(false);
    vi.advanceTimersByTime(60_000);
    expect(listener).not.toHaveBeenCalled();
    page.show(true);
    expect(listener).toHaveBeenCalledOnce();
    expect(ticker.now()).toBe(1_060_400);
  });
});
