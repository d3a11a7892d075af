import type { Context } from "../context.ts";
import type { WorkItem } from "../desk.ts";

export async function logCall(_context: Context, _item: WorkItem): Promise<void> {}
