import { download } from '#lib/components/exchange/download.ts';
import { timelineFile } from '#lib/state/index.ts';
import type { Workspace } from '#lib/state/index.ts';

/** Hands the open timeline to the person as a file, or says why it cannot be one. */
export async function saveTimeline(workspace: Workspace): Promise<void> {
  try {
    const { name, file } = await timelineFile(workspace.timeline);
    download(name, file, 'application/json');
    workspace.announce(`${name} was saved.`);
  } catch (reason) {
    workspace.notice = {
      severity: 'error',
      title: 'The timeline was not saved',
      sentences: [reason instanceof Error ? reason.message : String(reason)],
    };
  }
}
