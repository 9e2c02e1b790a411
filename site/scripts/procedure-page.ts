import { copyMessage } from './copy-message.ts';
import { printChecklist } from './print-checklist.ts';
import { readAloud } from './read-aloud.ts';
import { savePage } from './save-page.ts';
import { countResultDay } from './result-day.ts';

// The tools of a Procedure's page; each looks for its own part.
countResultDay();
copyMessage();
printChecklist();
readAloud();
savePage();
