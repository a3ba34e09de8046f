import { describe, expect, it } from 'vitest';
import { countdownView } from '../../../renderer/view/countdown';
import { MINUTE, NOW, withToken } from './fixtures';

function view(left: number | null, later = 0) {
  const { token } = withToken(left);
  if (token === null) throw new Error('no token');
  return countdownView(token, NOW + later, 'latin');
}

describe('the countdown', () => {
  it('runs from the absolute expiry, in minutes and seconds', () => {
    expect(view(60 * MINUTE, 2000).text).toBe('59:58');
    expect(view(62 * MINUTE + 3000).text).toBe('1:02:03');
  });

  it('never goes below zero', () => {
    expect(view(-MINUTE)).toEqual({ text: '00:00', tone: 'bad', left: 0 });
  });

  it('is green above the minimum life, amber below, red when gone', () => {
    expect(view(5 * MINUTE, -1).tone).toBe('good');
    expect(view(5 * MINUTE).tone).toBe('warn');
    expect(view(10_000).tone).toBe('bad');
  });

  it('has neither digits nor bar without a lifetime', () => {
    expect(view(null)).toEqual({ text: null, tone: 'good', left: null });
  });

  it('moves the bar in half percents', () => {
    expect(view(30 * MINUTE, 1000).left).toBe(0.5);
    expect(view(30 * MINUTE, 20_000).left).toBe(0.495);
  });
});
