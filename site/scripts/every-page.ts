import { aboutMe } from './about-me.ts';
import { seekChapters } from './chapters.ts';
import { keepTicks } from './checklist.ts';
import { linkCases } from './cases.ts';
import { keepDisplay } from './display.ts';
import { followContents } from './follow-contents.ts';
import { forgetOnDemand } from './forget.ts';
import { workOffline } from './offline.ts';
import { searchInPlace } from './search-page.ts';
import { sharePage } from './share.ts';
import { suggest } from './suggest.ts';

// Each looks for its own part of the page and leaves the others alone.
keepDisplay();
aboutMe();
suggest();
searchInPlace();
linkCases();
keepTicks();
sharePage();
seekChapters();
followContents();
forgetOnDemand();
workOffline();
