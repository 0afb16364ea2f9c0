import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { Meter } from '../../src/ui/Meter.tsx';

describe('Meter', () => {
  it('stands in words, and keeps its picture from the screen reader', () => {
    const { container } = render(<Meter name="trust" value={2} max={5} words="2 of 5" />);
    expect(screen.getByText('2 of 5')).toBeTruthy();
    expect(container.querySelectorAll('[data-on="true"]')).toHaveLength(2);
    expect(container.querySelector('.meter-pips')?.getAttribute('aria-hidden')).toBe('true');
  });

  it('becomes a bar where pips could not be counted', () => {
    const { container } = render(<Meter name="trust" value={4} max={33} words="4 of 33" />);
    expect(container.querySelectorAll('.meter-pip')).toHaveLength(0);
    expect(container.querySelector('progress')?.value).toBe(4);
  });
});
