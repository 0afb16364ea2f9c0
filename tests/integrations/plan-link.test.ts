import { describe, expect, it } from 'vitest';
import { planFragment, readPlanFragment } from '../../src/integrations/plan-link.ts';

describe('a plan in a link', () => {
  it('comes back sign by sign', () => {
    expect(readPlanFragment(`#${planFragment('{"title":"Frühling 🌱"}\n')}`)).toBe('{"title":"Frühling 🌱"}\n');
  });

  it('is too long for a link past what mail programs pass on', () => {
    expect(planFragment('x'.repeat(5_000))).toBeNull();
  });

  it.each(['', '#plan=', '#plan=%%%', '#other=abc', '#plan=_____'])('is not read from %j', (fragment) => {
    expect(readPlanFragment(fragment)).toBeNull();
  });
});
