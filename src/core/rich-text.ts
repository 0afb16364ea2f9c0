/** A run of text: plain, emphasised, strong, or a link (http, https, mailto). Spans do not nest. */
export type Span =
  | string
  | { readonly em: string }
  | { readonly strong: string }
  | { readonly href: string; readonly text: string };
export type RichText = readonly Span[];

/** The words of a rich text without its marks. */
export function plainText(text: RichText): string {
  return text
    .map((span) =>
      typeof span === 'string' ? span : 'em' in span ? span.em : 'strong' in span ? span.strong : span.text,
    )
    .join('');
}
