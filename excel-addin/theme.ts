/** Excel's own colours for the pane, where Excel tells them (the desktop and the web do; elsewhere the page's preference holds). */

/** Sets the pane's colours from Excel's theme and says whether it is dark; undefined where Excel does not tell. */
export function applyTheme(root: HTMLElement): "light" | "dark" | undefined {
  const theme = Office.context.officeTheme as Office.OfficeTheme | undefined;
  if (!theme?.bodyBackgroundColor) return undefined;
  root.style.setProperty("--db-host-paper", theme.bodyBackgroundColor);
  root.style.setProperty("--db-host-ink", theme.bodyForegroundColor);
  return (theme.isDarkTheme ?? isDark(theme.bodyBackgroundColor)) ? "dark" : "light";
}

/** True for a background darker than middle grey (perceived brightness after ITU-R BT.601). */
function isDark(colour: string): boolean {
  const hex = /^#?([0-9a-f]{6})/i.exec(colour)?.[1];
  if (!hex) return false;
  const part = (at: number): number => Number.parseInt(hex.slice(at, at + 2), 16);
  return part(0) * 0.299 + part(2) * 0.587 + part(4) * 0.114 < 128;
}
