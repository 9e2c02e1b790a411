import { brandIcon } from './brand-icon.ts';

/** What stands above the sign-in. */
export function Logo() {
  return (
    <span className="brand-logo">
      <img src={brandIcon.url} alt="" width={56} height={56} />
      <span>Cổng dịch vụ công</span>
    </span>
  );
}

/** The mark in the corner of every page. */
export function Icon() {
  return <img src={brandIcon.url} alt="" width={24} height={24} />;
}
