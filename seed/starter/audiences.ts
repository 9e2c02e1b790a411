import type { StarterAudience } from './starter.ts';

/** The national list of audiences, with its codes. */
export const audiences: StarterAudience[] = [
  {
    slug: 'cong-dan-viet-nam',
    name: { vi: 'Công dân Việt Nam', en: 'Vietnamese citizens' },
    code: 'ĐT1',
    group: 'citizen',
  },
  {
    slug: 'doanh-nghiep',
    name: { vi: 'Doanh nghiệp', en: 'Businesses' },
    code: 'ĐT2',
    group: 'business',
  },
  {
    slug: 'nguoi-nuoc-ngoai-cu-tru-tai-viet-nam',
    name: { vi: 'Người nước ngoài cư trú tại Việt Nam', en: 'Foreigners living in Viet Nam' },
    code: 'ĐT3',
    group: 'foreigner',
  },
  {
    slug: 'nguoi-nuoc-ngoai',
    name: { vi: 'Người nước ngoài', en: 'Foreigners' },
    code: 'ĐT4',
    group: 'foreigner',
  },
  {
    slug: 'to-chuc-nuoc-ngoai',
    name: { vi: 'Tổ chức nước ngoài', en: 'Foreign organisations' },
    code: 'ĐT7',
    group: 'foreigner',
  },
  {
    slug: 'to-chuc',
    name: {
      vi: 'Tổ chức (không gồm doanh nghiệp, hợp tác xã)',
      en: 'Organisations (other than businesses and cooperatives)',
    },
    code: 'ĐT9',
    group: 'organisation',
  },
  {
    slug: 'doanh-nghiep-co-von-dau-tu-nuoc-ngoai',
    name: { vi: 'Doanh nghiệp có vốn đầu tư nước ngoài', en: 'Foreign-invested businesses' },
    code: 'ĐT10',
    group: 'business',
  },
  {
    slug: 'hop-tac-xa',
    name: { vi: 'Hợp tác xã', en: 'Cooperatives' },
    code: 'ĐT11',
    group: 'business',
  },
  {
    slug: 'nguoi-viet-nam-dinh-cu-o-nuoc-ngoai',
    name: { vi: 'Người Việt Nam định cư ở nước ngoài', en: 'Vietnamese living abroad' },
    code: 'ĐT12',
    group: 'abroad',
  },
  {
    slug: 'can-bo-cong-chuc-vien-chuc',
    name: {
      vi: 'Cán bộ, công chức, viên chức',
      en: 'Officials, civil servants and public employees',
    },
    code: 'ĐT13',
    group: 'official',
  },
];
