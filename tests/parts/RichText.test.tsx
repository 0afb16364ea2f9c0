import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { RichText } from '../../src/parts/RichText.tsx';

describe('RichText', () => {
  it('shows marks and links, and everything else as the text that it is', () => {
    const text = ['A ', { em: 'b' }, { strong: 'c' }, { href: 'https://example.org/', text: 'd' }, ' <b>e</b>'];
    const { container } = render(<RichText text={text} />);
    expect(container.textContent).toBe('A bcd <b>e</b>');
    expect(container.querySelector('b')).toBeNull();
    expect(screen.getByRole('link', { name: 'd' }).getAttribute('href')).toBe('https://example.org/');
  });
});
