// Strict stand-ins for the Apps Script services, evaluated inside the bare context so that their arrays and dates are
// of its realm. A method that is not stood in for throws; writes wait until flush; each call may kill the execution.
(function standIn(world) {
  const strict = (name, members) =>
    new Proxy(members, {
      get(target, key) {
        if (typeof key === "symbol" || key in target) return target[key];
        throw new TypeError(`${name}.${key} is not stood in for`);
      },
    });

  /** What each mode may call; anything else asks for a permission that was not given. */
  const ALLOWED = {
    NONE: /^(SpreadsheetApp\.getUi|Ui\.create|Menu\.|Session\.getActiveUserLocale)/,
    CUSTOM_FUNCTION:
      /^(HtmlService\.createHtmlOutputFromFile|HtmlOutput\.getContent|SpreadsheetApp\.(getActive|getActiveS)|Spreadsheet\.get|Sheet\.(get|is)|Range\.get|Utilities\.|LockService\.|Lock\.|Session\.getActiveUserLocale)/,
    FULL: /./,
  };
  const call = (what) => {
    world.tick(what);
    if (!ALLOWED[world.authMode].test(what) || world.withheld(what)) {
      throw new Error(
        what === "SpreadsheetApp.getUi"
          ? "Cannot call SpreadsheetApp.getUi() from this context."
          : `You do not have permission to call ${what}`,
      );
    }
  };
  /** Wraps methods so that each one is a service call of that name. */
  const service = (name, methods, constants = {}) => {
    const members = { ...constants };
    for (const [key, method] of Object.entries(methods)) {
      members[key] = (...args) => {
        call(`${name}.${key}`);
        return method(...args);
      };
    }
    return strict(name, members);
  };
  const whole = (n) => Number.isInteger(n);
  const outside = () => new Error("The coordinates of the range are outside the dimensions of the sheet.");

  const shownValue = (content) => {
    if (content === undefined || content === null) return "";
    if (typeof content !== "object") return content;
    if ("formula" in content) return shownValue(world.calculate(content.formula));
    return new Date(world.instantOf(content.serial));
  };
  /** What typing a text does: apostrophe, formula, number, date, truth value; "@" keeps all but a formula. */
  const typed = (text, format) => {
    if (text.startsWith("'")) return text.slice(1);
    if (/^=|^[+-](?![\d.,\s]+$)./.test(text)) return { formula: text };
    if (format === "@") return text;
    if (/^\s*[+-]?\d[\d.,\s]*(e\d+)?%?\s*$/i.test(text)) return Number.parseFloat(text);
    if (/^\d{1,4}[-./]\d{1,2}([-./]\d{1,4})?$/.test(text)) return { serial: 45000 };
    if (/^(true|false)$/i.test(text)) return /^t/i.test(text);
    return text;
  };
  const contentOf = (value, format) => {
    if (value === null || value === undefined) return "";
    if (typeof value === "string") return typed(value, format);
    if (typeof value === "number" || typeof value === "boolean") return value;
    if (value instanceof Date) return { serial: world.serialOf(value.getTime()) };
    throw new Error(`Cannot convert ${Object.prototype.toString.call(value)} to a cell value.`);
  };

  const range = (name, row, column, rows, columns) => {
    const put = (values) => {
      const format = (c) => world.view().formats[`${name}!${c}`] ?? "";
      world.write({
        kind: "put",
        sheet: name,
        row,
        column,
        cells: values.map((line) => line.map((value, c) => contentOf(value, format(column + c)))),
      });
    };
    return service("Range", {
      getValues() {
        const { cells } = world.sheet(name);
        return Array.from({ length: rows }, (_, r) =>
          Array.from({ length: columns }, (_, c) => shownValue(cells[row - 1 + r]?.[column - 1 + c])),
        );
      },
      getValue: () => shownValue(world.sheet(name).cells[row - 1]?.[column - 1]),
      setValues(values) {
        if (values.length !== rows) {
          throw new Error(
            `The number of rows in the data does not match the number of rows in the range. The data has ${values.length} but the range has ${rows}.`,
          );
        }
        for (const line of values) {
          if (line.length !== columns) {
            throw new Error(
              `The number of columns in the data does not match the number of columns in the range. The data has ${line.length} but the range has ${columns}.`,
            );
          }
        }
        put(values);
      },
      setValue: (value) => put(Array.from({ length: rows }, () => Array(columns).fill(value))),
      setNumberFormat(format) {
        for (let c = 0; c < columns; c++)
          world.write({ kind: "format", sheet: name, column: column + c, format });
      },
      activate: () => world.write({ kind: "activate", sheet: name, row, column }),
      getMergedRanges: () =>
        (world.sheet(name).merges ?? []).map((area) => service("Range", { getA1Notation: () => area })),
      getA1Notation() {
        const letter = (c) => String.fromCharCode(64 + c);
        return `${letter(column)}${row}:${letter(column + columns - 1)}${row + rows - 1}`;
      },
      getRow: () => row,
      getColumn: () => column,
      getSheet: () => sheet(name),
    });
  };

  const chartBuilder = (chart) => {
    const set = (key) => (value) => {
      chart[key] = value;
      return builder;
    };
    const builder = service("EmbeddedBarChartBuilder", {
      setStacked() {
        chart.stacked = true;
        return builder;
      },
      addRange(of) {
        chart.ranges.push(of.getA1Notation());
        return builder;
      },
      setNumHeaders: set("headers"),
      setTitle: set("title"),
      setPosition(row, column) {
        chart.row = row;
        chart.column = column;
        return builder;
      },
      build: () => ({ chart }),
    });
    return builder;
  };
  const sheet = (name) => {
    const at = (row, column, rows = 1, columns = 1) => {
      const { maxRows, maxColumns } = world.sheet(name);
      if (![row, column, rows, columns].every((n) => whole(n) && n >= 1)) {
        throw new Error("The starting row and size of a range must be whole numbers of at least 1.");
      }
      if (row + rows - 1 > maxRows || column + columns - 1 > maxColumns) throw outside();
      return range(name, row, column, rows, columns);
    };
    return service("Sheet", {
      getName: () => name,
      getType: () => "GRID",
      isSheetHidden: () => world.sheet(name).hidden,
      hideSheet: () => world.write({ kind: "hide", sheet: name }),
      getLastRow: () => world.lastRow(name),
      getLastColumn: () => world.lastColumn(name),
      getMaxRows: () => world.sheet(name).maxRows,
      appendRow(values) {
        const row = world.lastRow(name) + 1;
        const cells = [
          values.map((value, c) => contentOf(value, world.view().formats[`${name}!${c + 1}`] ?? "")),
        ];
        world.write({ kind: "put", sheet: name, row, column: 1, cells });
      },
      getMaxColumns: () => world.sheet(name).maxColumns,
      insertRowsAfter: (after, count) => world.write({ kind: "rows", sheet: name, after, count }),
      insertColumnsAfter: (after, count) => world.write({ kind: "columns", sheet: name, after, count }),
      deleteColumn: (column) => world.write({ kind: "delete-column", sheet: name, column }),
      getRange: at,
      getRangeList(notations) {
        const ranges = notations.map((a1) => {
          const [, letters, row] = /^([A-Z]+)(\d+)$/.exec(a1);
          const column = [...letters].reduce((n, letter) => n * 26 + letter.charCodeAt(0) - 64, 0);
          return [Number(row), column];
        });
        return service("RangeList", {
          setValue(value) {
            for (const [row, column] of ranges) {
              world.write({ kind: "put", sheet: name, row, column, cells: [[contentOf(value, "")]] });
            }
          },
        });
      },
      getCharts: () =>
        world
          .view()
          .charts.filter((chart) => chart.sheet === name)
          .map((chart) =>
            service(
              "EmbeddedChart",
              {
                getContainerInfo: () =>
                  service("ContainerInfo", {
                    getAnchorRow: () => chart.row,
                    getAnchorColumn: () => chart.column,
                  }),
              },
              { chart },
            ),
          ),
      newChart: () =>
        service("EmbeddedChartBuilder", { asBarChart: () => chartBuilder({ sheet: name, ranges: [] }) }),
      insertChart: ({ chart }) => world.write({ kind: "chart", chart: { ...chart } }),
      removeChart: ({ chart }) => world.write({ kind: "remove-chart", chart: { ...chart } }),
    });
  };

  const spreadsheet = service("Spreadsheet", {
    getSpreadsheetTimeZone: () => world.view().zone,
    getSpreadsheetLocale: () => world.view().locale,
    getSheetByName: (name) => (world.view().sheets.some((one) => one.name === name) ? sheet(name) : null),
    getSheets: () => world.view().sheets.map((one) => sheet(one.name)),
    getNumSheets: () => world.view().sheets.length,
    getActiveSheet: () => sheet(world.view().active),
    getActiveCell: () =>
      range(world.view().active, world.view().selected.row, world.view().selected.column, 1, 1),
    setActiveSheet: (one) => world.write({ kind: "activate", sheet: one.getName() }),
    insertSheet(name, index) {
      if (world.view().sheets.some((one) => one.name === name)) {
        throw new Error(`A sheet with the name "${name}" already exists. Please enter another name.`);
      }
      world.write({ kind: "insert-sheet", name, index });
      return sheet(name);
    },
    deleteSheet(one) {
      if (world.view().sheets.length === 1) throw new Error("You can't remove all the sheets in a document.");
      world.write({ kind: "delete-sheet", name: one.getName() });
    },
    getNamedRanges: () =>
      world.view().names.map((one) =>
        service("NamedRange", {
          getName: () => one.name,
          getRange: () => range(one.sheet, one.row, one.column, one.rows, one.columns),
        }),
      ),
    getRangeByName(name) {
      const one = world.view().names.find((named) => named.name === name);
      return one ? range(one.sheet, one.row, one.column, one.rows, one.columns) : null;
    },
    setNamedRange(name, where) {
      world.write({
        kind: "name",
        name,
        sheet: where.getSheet().getName(),
        row: where.getRow(),
        column: where.getColumn(),
      });
    },
    removeNamedRange: (name) => world.write({ kind: "unname", name }),
    toast: (text) => void world.toasts.push(text),
  });

  const menu = () => {
    const items = [];
    const self = service("Menu", {
      addItem(label, handler) {
        items.push([label, handler]);
        return self;
      },
      addSeparator: () => self,
      addToUi: () => world.menus.push(items),
    });
    return self;
  };
  const ui = service(
    "Ui",
    {
      createAddonMenu: menu,
      alert(title, text, buttons) {
        world.alerts.push({ title, text: text ?? "", buttons: buttons ?? "OK" });
        return world.answer(text, "OK");
      },
      prompt(title, text, buttons) {
        world.alerts.push({ title, text: text ?? "", buttons: `${buttons} and a field` });
        // Whoever sits there types nothing of their own accord.
        const said = world.answer(text, "CANCEL");
        const left = said === "CANCEL" || said === "CLOSE";
        return service("PromptResponse", {
          getSelectedButton: () => (left ? said : "OK"),
          getResponseText: () => (left ? "" : said),
        });
      },
      showSidebar: (page) => world.sidebars.push(page.getContent()),
    },
    {
      ButtonSet: {
        OK: "OK",
        OK_CANCEL: "OK_CANCEL",
        YES_NO: "YES_NO",
        YES_NO_CANCEL: "YES_NO_CANCEL",
      },
      Button: { OK: "OK", YES: "YES", NO: "NO", CANCEL: "CANCEL", CLOSE: "CLOSE" },
    },
  );
  const page = (name) => {
    let content = world.readHtml(name);
    const self = service("HtmlOutput", {
      getContent: () => content,
      setContent(text) {
        content = text;
        return self;
      },
      setTitle: () => self,
    });
    return self;
  };
  const recipients = (text) => (text ? text.split(",").length : 0);
  const MESSAGE_KEYS = ["to", "cc", "bcc", "subject", "body", "htmlBody", "name", "replyTo"];

  return {
    SpreadsheetApp: service(
      "SpreadsheetApp",
      {
        getActiveSpreadsheet: () => spreadsheet,
        getActiveSheet: () => spreadsheet.getActiveSheet(),
        getUi: () => ui,
        flush: () => world.flush(),
      },
      { SheetType: { GRID: "GRID", OBJECT: "OBJECT" } },
    ),
    HtmlService: service("HtmlService", { createHtmlOutputFromFile: page }),
    MailApp: service("MailApp", {
      getRemainingDailyQuota: () => world.durable.quota,
      sendEmail(message) {
        for (const key of Object.keys(message)) {
          if (!MESSAGE_KEYS.includes(key)) throw new Error(`Invalid argument: ${key}`);
        }
        if (!/^[^@\s,]+@[^@\s,]+$/.test(message.to) || message.to.endsWith(".invalid"))
          throw new Error(`Invalid email: ${message.to}`);
        if (/[\r\n]/.test(message.subject)) throw new Error("Invalid argument: subject");
        if (message.body.length + (message.htmlBody ?? "").length > 200_000)
          throw new Error("Limit Exceeded: Email Body Size.");
        const count = recipients(message.to) + recipients(message.cc) + recipients(message.bcc);
        if (world.durable.quota < count)
          throw new Error("Service invoked too many times for one day: email.");
        world.mail({ ...message }, count);
        world.tick("MailApp.sendEmail (gone out)");
      },
    }),
    LockService: service("LockService", {
      getDocumentLock() {
        let held = false;
        return service("Lock", {
          tryLock(patience) {
            if (!whole(patience)) throw new Error("Invalid argument: timeoutInMillis");
            held = world.lock();
            return held;
          },
          releaseLock() {
            if (held) world.unlock();
            held = false;
          },
          hasLock: () => held,
        });
      },
    }),
    Utilities: service("Utilities", {
      formatDate(date, zone, pattern) {
        if (!(date instanceof Date))
          throw new Error("The parameters don't match the method signature for Utilities.formatDate.");
        return world.formatDate(date.getTime(), zone, pattern);
      },
      parseDate(text, zone, pattern) {
        if (pattern !== "yyyy-MM-dd" || !/^\d{4}-\d{2}-\d{2}$/.test(text))
          throw new Error(`Unparseable date: "${text}"`);
        return new Date(world.parseDate(text, zone));
      },
      getUuid: () => world.uuid(),
    }),
    Session: service("Session", { getActiveUserLocale: () => world.view().userLocale }),
    ScriptApp: service(
      "ScriptApp",
      {
        requireScopes(_mode, scopes) {
          for (const scope of scopes) {
            if (!world.durable.granted.includes(scope))
              throw new Error(`Authorization is required: ${scope}`);
          }
        },
      },
      { AuthMode: { NONE: "NONE", LIMITED: "LIMITED", CUSTOM_FUNCTION: "CUSTOM_FUNCTION", FULL: "FULL" } },
    ),
  };
});
