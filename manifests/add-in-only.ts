/** The add-in-only manifest (XML): the one that installs everywhere Excel add-ins run, perpetual Windows included. */
import { ACTIONS, addressOf, type ManifestOptions, PRODUCT } from "./product.ts";
import { BUTTONS, type Button, type Language, LOCALES, type ManifestWords, WORDS } from "./words.ts";

const escapeXml = (text: string): string =>
  text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;");

const OTHERS = (Object.keys(LOCALES) as Language[]).filter((language) => language !== "en");

/** An element whose default is English, with an override per other language. */
function localised(
  open: string,
  close: string,
  pick: (words: ManifestWords) => string,
  override: string,
): string {
  const rows = OTHERS.map(
    (language) => `<${override} Locale="${LOCALES[language]}" Value="${escapeXml(pick(WORDS[language]))}"/>`,
  );
  return `<${open} DefaultValue="${escapeXml(pick(WORDS.en))}">${rows.join("")}</${close}>`;
}

const text = (id: string, pick: (words: ManifestWords) => string): string =>
  localised(`bt:String id="${id}"`, "bt:String", pick, "bt:Override");

const url = (id: string, address: string): string =>
  `<bt:Url id="${id}" DefaultValue="${escapeXml(address)}"/>`;

const ICON_SIZES = [16, 32, 80] as const;

const icon = (): string =>
  `<Icon>${ICON_SIZES.map((size) => `<bt:Image size="${size}" resid="Icon.${size}"/>`).join("")}</Icon>`;

function control(button: Button): string {
  const action =
    button === "worklist"
      ? `<Action xsi:type="ShowTaskpane"><TaskpaneId>Duebook</TaskpaneId><SourceLocation resid="Pane.Url"/></Action>`
      : `<Action xsi:type="ExecuteFunction"><FunctionName>${ACTIONS[button]}</FunctionName></Action>`;
  return `<Control xsi:type="Button" id="Button.${button}">
                  <Label resid="${button}.Label"/>
                  <Supertip><Title resid="${button}.Label"/><Description resid="${button}.Tip"/></Supertip>
                  ${icon()}
                  ${action}
                </Control>`;
}

/** The functions' metadata, whose descriptions are in nine languages. */
function metadataUrl(options: ManifestOptions): string {
  const rows = OTHERS.map(
    (language) =>
      `<bt:Override Locale="${LOCALES[language]}" Value="${escapeXml(addressOf(options, `functions-${language}.json`))}"/>`,
  );
  return `<bt:Url id="Functions.Metadata.Url" DefaultValue="${escapeXml(addressOf(options, "functions.json"))}">${rows.join("")}</bt:Url>`;
}

/** The manifest's text. */
export function addInOnlyManifest(options: ManifestOptions): string {
  const at = (path: string): string => addressOf(options, path);
  const namespace = options.namespace ? `<Namespace resid="Functions.Namespace"/>` : "";
  const namespaceString = options.namespace
    ? `<bt:String id="Functions.Namespace" DefaultValue="${escapeXml(options.namespace)}"/>`
    : "";
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<OfficeApp xmlns="http://schemas.microsoft.com/office/appforoffice/1.1" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:bt="http://schemas.microsoft.com/office/officeappbasictypes/1.0" xmlns:ov="http://schemas.microsoft.com/office/taskpaneappversionoverrides" xsi:type="TaskPaneApp">
  <Id>${PRODUCT.id}</Id>
  <Version>${options.version}.0</Version>
  <ProviderName>${escapeXml(PRODUCT.provider)}</ProviderName>
  <DefaultLocale>en-US</DefaultLocale>
  <DisplayName DefaultValue="${escapeXml(PRODUCT.name)}"/>
  ${localised("Description", "Description", (w) => w.shortDescription, "Override")}
  <IconUrl DefaultValue="${at("assets/icon-32.png")}"/>
  <HighResolutionIconUrl DefaultValue="${at("assets/icon-64.png")}"/>
  <SupportUrl DefaultValue="${at("help/index.html")}"/>
  <AppDomains>
    <AppDomain>https://${PRODUCT.signInDomain}</AppDomain>
  </AppDomains>
  <Hosts>
    <Host Name="Workbook"/>
  </Hosts>
  <Requirements>
    <Sets DefaultMinVersion="1.1">
      <Set Name="SharedRuntime" MinVersion="1.1"/>
    </Sets>
  </Requirements>
  <DefaultSettings>
    <SourceLocation DefaultValue="${at("taskpane.html")}"/>
  </DefaultSettings>
  <Permissions>ReadWriteDocument</Permissions>
  <VersionOverrides xmlns="http://schemas.microsoft.com/office/taskpaneappversionoverrides" xsi:type="VersionOverridesV1_0">
    <Hosts>
      <Host xsi:type="Workbook">
        <Runtimes>
          <Runtime resid="Pane.Url" lifetime="long"/>
        </Runtimes>
        <AllFormFactors>
          <ExtensionPoint xsi:type="CustomFunctions">
            <Script><SourceLocation resid="Functions.Script.Url"/></Script>
            <Page><SourceLocation resid="Pane.Url"/></Page>
            <Metadata><SourceLocation resid="Functions.Metadata.Url"/></Metadata>
            ${namespace}
          </ExtensionPoint>
        </AllFormFactors>
        <DesktopFormFactor>
          <GetStarted>
            <Title resid="GetStarted.Title"/>
            <Description resid="GetStarted.Text"/>
            <LearnMoreUrl resid="Help.Url"/>
          </GetStarted>
          <FunctionFile resid="Pane.Url"/>
          <ExtensionPoint xsi:type="PrimaryCommandSurface">
            <OfficeTab id="TabHome">
              <Group id="Duebook.Group">
                <Label resid="Group.Label"/>
                ${icon()}
                ${BUTTONS.map(control).join("\n                ")}
              </Group>
            </OfficeTab>
          </ExtensionPoint>
        </DesktopFormFactor>
      </Host>
    </Hosts>
    <Resources>
      <bt:Images>
        ${ICON_SIZES.map((size) => `<bt:Image id="Icon.${size}" DefaultValue="${at(`assets/icon-${size}.png`)}"/>`).join("\n        ")}
      </bt:Images>
      <bt:Urls>
        ${url("Pane.Url", at("taskpane.html"))}
        ${url("Functions.Script.Url", at("functions.js"))}
        ${metadataUrl(options)}
        ${url("Help.Url", at("help/index.html"))}
      </bt:Urls>
      <bt:ShortStrings>
        ${namespaceString}
        <bt:String id="Group.Label" DefaultValue="${escapeXml(PRODUCT.name)}"/>
        ${text("GetStarted.Title", (w) => w.getStartedTitle)}
        ${BUTTONS.map((button) => text(`${button}.Label`, (w) => w.label[button])).join("\n        ")}
      </bt:ShortStrings>
      <bt:LongStrings>
        ${text("GetStarted.Text", (w) => w.getStarted)}
        ${BUTTONS.map((button) => text(`${button}.Tip`, (w) => w.tip[button])).join("\n        ")}
      </bt:LongStrings>
    </Resources>
  </VersionOverrides>
  <ExtendedOverrides Url="${at("shortcuts.json")}"/>
</OfficeApp>
`;
}
