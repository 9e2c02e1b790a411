import type { Locale } from '#content/locale';
import { searchWords } from './search-words.ts';

/** Where staff type a search as citizens do. */
export function WhyForm({ q, lang, language }: { q: string; lang: Locale; language: string }) {
  const words = searchWords(language);
  return (
    <form className="search-form" role="search" action="/admin/why-these-results">
      <label>
        <span>{words.q}</span>
        <input type="search" name="q" defaultValue={q} maxLength={500} required />
      </label>
      <label>
        <span>{words.lang}</span>
        <select name="lang" defaultValue={lang}>
          <option value="vi">{words.vietnamese}</option>
          <option value="en">{words.english}</option>
        </select>
      </label>
      <button type="submit" className="btn btn--style-primary btn--size-medium btn--no-margin">
        {words.explain}
      </button>
    </form>
  );
}
