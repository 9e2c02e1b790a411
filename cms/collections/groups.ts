import { say } from '../fields/say.ts';

/** How the collections are grouped in the admin's menu. */
export const groups = {
  catalogue: say('Nội dung', 'Content'),
  directory: say('Danh mục', 'Directory'),
  search: say('Tìm kiếm', 'Search'),
  system: say('Hệ thống', 'System'),
};
