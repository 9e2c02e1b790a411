/** What the form says about a Document's addresses. */
export function addressWords(language: string) {
  return language === 'en' ? inEnglish : inVietnamese;
}

const inVietnamese = {
  change: 'Đổi địa chỉ…',
  former: (slugs: string[]) => `Địa chỉ cũ, nay tự dẫn tới trang này: ${slugs.join(', ')}`,
};

const inEnglish: typeof inVietnamese = {
  change: 'Change the address…',
  former: (slugs) => `Former addresses, which lead to this page: ${slugs.join(', ')}`,
};
