/** A sheet of a file with nothing but cells: no formats, looks, widths, frozen panes or merges. */
export const BARE_SHEET = {
  hidden: false,
  formats: {},
  looks: {},
  widths: {},
  frozen: { rows: 0, columns: 0 },
  merges: [],
};
