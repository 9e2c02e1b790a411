import { proceduresUnder } from '#site/content/procedures-under';
import { successorOf } from '#site/format/successor-of';
import type { Locals } from '#site/locals';

/**
 * Renders a page as a print of all it read, and reads as pages do: its Document, those it names, those that name it,
 * lists, settings. What a real view might show is in the print, so a page left behind differs in its bytes.
 */
export async function printReads(address: string, { page, content }: Locals): Promise<Response> {
  const { locale } = page;
  const settings = content.find('site-settings', 'site-settings', locale);
  const read: unknown[] = [address, page, settings?.name];
  if (page.view === 'home') {
    read.push(content.list('field', locale), content.list('life-event', locale));
    read.push(content.pick('procedure', settings?.mostUsed ?? [], locale));
  }
  if (page.view === 'list') {
    read.push(content.page({ kind: page.kind }, page.number ?? 1, locale));
    if (page.kind === 'field')
      read.push(content.list('field', locale).map((one) => content.count(proceduresUnder(one))));
  }
  if (page.view === 'procedures')
    read.push(content.page(proceduresUnder(page.of), page.number, locale));
  if (page.view === 'withdrawn') {
    read.push(successorOf(page.withdrawal, content, locale));
    for (const field of page.withdrawal.fields)
      read.push(content.where('procedure', 'fields', field, locale));
  }
  if (page.view === 'document') {
    const { document } = page;
    // The other language's page is linked only where there is such a text.
    read.push(content.find(document.kind, document.id, locale === 'vi' ? 'en' : 'vi')?.locale);
    switch (document.kind) {
      case 'procedure':
        read.push(content.pick('field', document.fields, locale));
        read.push(content.pick('agency', document.agencies.executing, locale));
        read.push(content.where('faq', 'procedures', document.id, locale));
        read.push(content.where('procedure', 'related', document.id, locale));
        break;
      case 'field':
      case 'audience':
      case 'form':
        read.push(content.page(proceduresUnder(document), 1, locale));
        break;
      case 'agency':
        read.push(content.page(proceduresUnder(document), 1, locale));
        read.push(content.where('procedure', 'agencies', document.id, locale).length);
        read.push(document.parent && content.find('agency', document.parent, locale));
        break;
      case 'faq':
        read.push(content.pick('procedure', document.procedures, locale));
        break;
      default:
    }
  }
  return new Response(`${JSON.stringify(read, undefined, 1)}\n`, {
    status: page.view === 'withdrawn' ? 410 : 200,
  });
}
