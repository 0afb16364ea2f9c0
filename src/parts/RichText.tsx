import type { RichText as Text } from '../core/rich-text.ts';

/** An author's words with their marks; links leave the site, so they say so by their address alone and open in place. */
export function RichText({ text }: { readonly text: Text }) {
  return text.map((span, index) => {
    if (typeof span === 'string') return span;
    // Spans never move: the text is compiled once.
    const key = `${index}`;
    if ('em' in span) return <em key={key}>{span.em}</em>;
    if ('strong' in span) return <strong key={key}>{span.strong}</strong>;
    return (
      <a key={key} href={span.href} rel="noreferrer">
        {span.text}
      </a>
    );
  });
}
