import type { AgencyKind } from '#content/agency';
import type { Audience } from '#content/taxonomy';
import type { Named } from '../national-procedure.ts';

/** An agency that a source names and the CMS does not have. */
export function proposedAgency({ name, code }: Named) {
  return { name, code, agencyKind: agencyKindOf(name) };
}

/** A field that a source names and the CMS does not have; behind the others in lists. */
export function proposedField({ name, code }: Named) {
  return { name, code, order: 1000 };
}

/** An audience that a source names and the CMS does not have. */
export function proposedAudience({ name, code }: Named) {
  return { name, code, group: groupOf(name) };
}

function agencyKindOf(name: string): AgencyKind {
  if (/phục vụ hành chính công|một cửa/iu.test(name)) return 'one-stop-centre';
  if (/^(ubnd|ủy ban nhân dân|uỷ ban nhân dân).*(xã|phường|đặc khu)/iu.test(name))
    return 'commune-committee';
  if (/^(ubnd|ủy ban nhân dân|uỷ ban nhân dân|chủ tịch ủy ban nhân dân)/iu.test(name))
    return 'province-committee';
  if (/^(bộ|ngân hàng nhà nước việt nam)/iu.test(name)) return 'ministry';
  if (/^(sở|thanh tra|ban quản lý)/iu.test(name)) return 'department';
  return /^(thuế|chi cục|công an|hải quan|kho bạc|bảo hiểm|ngân hàng)/iu.test(name)
    ? 'vertical'
    : 'other';
}

function groupOf(name: string): Audience['group'] {
  if (/cán bộ|công chức/iu.test(name)) return 'official';
  if (/định cư ở nước ngoài/iu.test(name)) return 'abroad';
  if (/doanh nghiệp|hợp tác xã/iu.test(name) && !/không bao gồm/iu.test(name)) return 'business';
  if (/tổ chức/iu.test(name)) return 'organisation';
  return /người nước ngoài/iu.test(name) ? 'foreigner' : 'citizen';
}
