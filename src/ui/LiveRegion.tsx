/** Says a short message once it changes, without moving the focus. */
export function LiveRegion({ children }: { readonly children: string }) {
  return (
    <p role="status" className="quiet">
      {children}
    </p>
  );
}
