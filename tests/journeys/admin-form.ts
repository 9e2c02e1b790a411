import { expect, type Locator, type Page } from '@playwright/test';

/** The editors' form, driven as a person does: by the field's place in the document, `channels.0.fees.0.amount`. */
export type AdminForm = {
  write: (field: string, text: string) => Promise<void>;
  /** Picks an option of a select or a relationship by what it says. */
  choose: (field: string, option: string | RegExp) => Promise<void>;
  addRow: (field: string) => Promise<void>;
};

export function adminForm(page: Page): AdminForm {
  return {
    async write(field, text) {
      await (await reveal(page, field)).fill(text);
    },
    async choose(field, option) {
      const select = await reveal(page, field);
      await select.locator('input').first().click();
      if (typeof option === 'string') await page.keyboard.type(option);
      await page.locator('.rs__option', { hasText: option }).first().click();
    },
    async addRow(field) {
      const rows = await reveal(page, field);
      await rows.locator('> .array-field__add-row').click();
    },
  };
}

/** A field may stand on another tab of the form: tabs are opened until it shows. */
async function reveal(page: Page, field: string): Promise<Locator> {
  const found = page.locator(`#field-${field.replaceAll('.', '__')}`);
  const tabs = page.locator('.tabs-field__tab-button');
  for (let tab = 0; !(await found.isVisible()) && tab < (await tabs.count()); tab += 1) {
    await tabs.nth(tab).click();
    await found.waitFor({ timeout: 1_000 }).catch(() => undefined);
  }
  await expect(found, `the field ${field}`).toBeVisible();
  return found;
}
