/** Signing in with the account Excel already has (nested app authentication). A script of its own: loaded when first used. */
import { createNestablePublicClientApplication, InteractionRequiredAuthError } from "@azure/msal-browser";
import type { Scope } from "./graph.ts";

/** Gives tokens for the user of Excel; asks the user only where it must. */
export async function tokenSource(clientId: string): Promise<(scope: Scope) => Promise<string>> {
  const app = await createNestablePublicClientApplication({
    auth: { clientId, authority: "https://login.microsoftonline.com/common" },
    cache: { cacheLocation: "memoryStorage" },
  });
  return async (scope) => {
    const request = { scopes: [`https://graph.microsoft.com/${scope}`] };
    try {
      return (await app.acquireTokenSilent(request)).accessToken;
    } catch (error) {
      if (!(error instanceof InteractionRequiredAuthError)) throw error;
      return (await app.acquireTokenPopup(request)).accessToken;
    }
  };
}
