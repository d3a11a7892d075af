/** The unified manifest (JSON, schema 1.30): Excel on the web, Windows from Microsoft 365 version 2501, Mac from 16.103. */
import { ACTIONS, addressOf, type ManifestOptions, PRODUCT, SHORTCUTS } from "./product.ts";
import { BUTTONS, type Language, LOCALES, type ManifestWords, WORDS } from "./words.ts";

/** A JSON object. */
export type Json = { readonly [key: string]: unknown };

const OTHERS = (Object.keys(LOCALES) as Language[]).filter((language) => language !== "en");
const tagOf = (language: Language): string => LOCALES[language].toLowerCase();

/** The file of a language's words inside the package. */
export const wordsFile = (language: Language): string => `${language}.json`;

const SHARED_RUNTIME = { capabilities: [{ name: "SharedRuntime", minVersion: "1.1" }] };

/** The manifest; `functions` are the entries of functions.json, repeated here because Excel reads them from the package. */
export function unifiedManifest(options: ManifestOptions, functions: readonly Json[]): Json {
  const at = (path: string): string => addressOf(options, path);
  const icons = [16, 32, 80].map((size) => ({ size, url: at(`assets/icon-${size}.png`) }));
  const words = WORDS.en;
  return {
    $schema: "https://developer.microsoft.com/json-schemas/teams/v1.30/MicrosoftTeams.schema.json",
    manifestVersion: "1.30",
    version: options.version,
    id: PRODUCT.id,
    localizationInfo: {
      defaultLanguageTag: "en-us",
      additionalLanguages: OTHERS.map((language) => ({
        languageTag: tagOf(language),
        file: wordsFile(language),
      })),
    },
    developer: {
      name: PRODUCT.provider,
      websiteUrl: at("help/index.html"),
      privacyUrl: at("help/privacy.html"),
      termsOfUseUrl: at("help/terms.html"),
    },
    name: { short: PRODUCT.name, full: PRODUCT.name },
    description: { short: words.shortDescription, full: words.description },
    icons: { color: "assets/color.png", outline: "assets/outline.png" },
    accentColor: PRODUCT.accentColor,
    validDomains: [options.baseUrl.replace(/^https:\/\//, "").replace(/[:/].*$/, "")],
    authorization: {
      permissions: { resourceSpecific: [{ name: "Document.ReadWrite.User", type: "Delegated" }] },
    },
    extensions: [
      {
        requirements: {
          scopes: ["workbook"],
          capabilities: [
            { name: "SharedRuntime", minVersion: "1.1" },
            { name: "CustomFunctionsRuntime", minVersion: "1.1" },
          ],
        },
        runtimes: [
          {
            id: "SharedRuntime",
            type: "general",
            lifetime: "long",
            requirements: SHARED_RUNTIME,
            code: { page: at("taskpane.html"), script: at("functions.js") },
            actions: BUTTONS.map((button) => ({
              id: ACTIONS[button],
              type: button === "worklist" ? "openPage" : "executeFunction",
              displayName: words.label[button],
              ...(button === "worklist" ? { view: "duebook" } : {}),
            })),
            customFunctions: {
              allowCustomDataForDataTypeAny: true,
              ...(options.namespace ? { namespace: { id: options.namespace, name: options.namespace } } : {}),
              metadataUrl: at("functions.json"),
              functions,
            },
          },
        ],
        ribbons: [
          {
            contexts: ["default"],
            tabs: [
              {
                builtInTabId: "TabHome",
                groups: [
                  {
                    id: "DuebookGroup",
                    label: PRODUCT.name,
                    icons,
                    controls: BUTTONS.map((button) => ({
                      id: `Button.${button}`,
                      type: "button",
                      label: words.label[button],
                      supertip: { title: words.label[button], description: words.tip[button] },
                      actionId: ACTIONS[button],
                      icons,
                    })),
                  },
                ],
              },
            ],
          },
        ],
        getStartedMessages: [
          {
            title: words.getStartedTitle,
            description: words.getStarted,
            learnMoreUrl: at("help/index.html"),
          },
        ],
        keyboardShortcuts: [
          {
            requirements: SHARED_RUNTIME,
            shortcuts: SHORTCUTS.map(({ button, key, mac }) => ({
              key: { default: key, mac },
              actionId: ACTIONS[button],
            })),
            keyMappingFiles: { shortcutsUrl: at("shortcuts.json") },
          },
        ],
      },
    ],
  };
}

/** The words of one language for the unified manifest: paths into it → text. */
export function unifiedWords(language: Language): Json {
  const words: ManifestWords = WORDS[language];
  const entries: [string, string][] = [
    ["description.short", words.shortDescription],
    ["description.full", words.description],
    ["extensions[0].getStartedMessages[0].title", words.getStartedTitle],
    ["extensions[0].getStartedMessages[0].description", words.getStarted],
  ];
  BUTTONS.forEach((button, i) => {
    const at = `extensions[0].ribbons[0].tabs[0].groups[0].controls[${i}]`;
    entries.push(
      [`${at}.label`, words.label[button]],
      [`${at}.supertip.title`, words.label[button]],
      [`${at}.supertip.description`, words.tip[button]],
      [`extensions[0].runtimes[0].actions[${i}].displayName`, words.label[button]],
    );
  });
  return {
    $schema:
      "https://developer.microsoft.com/json-schemas/teams/v1.30/MicrosoftTeams.Localization.schema.json",
    ...Object.fromEntries(entries),
  };
}

/** The keyboard shortcuts file both manifests point at; names with spaces are allowed only through resources. */
export function shortcutsFile(): Json {
  const resource = (button: string): string => `Shortcut_${button}`;
  return {
    actions: SHORTCUTS.map(({ button }) => ({
      id: ACTIONS[button],
      type: "ExecuteFunction",
      name: `\${resource.${resource(button)}}`,
    })),
    shortcuts: SHORTCUTS.map(({ button, key, mac }) => ({
      action: ACTIONS[button],
      key: { default: key, mac },
    })),
    resources: {
      default: Object.fromEntries(
        SHORTCUTS.map(({ button }) => [resource(button), { value: `Duebook: ${WORDS.en.label[button]}` }]),
      ),
    },
  };
}
