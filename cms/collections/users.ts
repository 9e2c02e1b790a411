import type { CollectionConfig, FieldAccess } from 'payload';
import {
  administratorsOnly,
  hasRole,
  roles,
  signedIn,
  signedInOnly,
  type Role,
} from '../access/role.ts';
import { one } from '../fields/relation-fields.ts';
import { config } from '../config.ts';
import { say } from '../fields/say.ts';
import { noSelfRegistration } from '../access/no-self-registration.ts';
import { strongPassword } from '../access/strong-password.ts';
import { groups } from './groups.ts';

const byAdministrators: FieldAccess = ({ req }) => hasRole(req, 'administrator');

const byAdministratorsAndThemselves: FieldAccess = ({ req, id }) =>
  hasRole(req, 'administrator') || (id !== undefined && signedIn(req)?.id === id);

const roleNames = {
  administrator: say('Quản trị', 'Administrator'),
  publisher: say('Duyệt và xuất bản', 'Publisher'),
  editor: say('Biên tập', 'Editor'),
  support: say('Hỗ trợ người dân', 'Support'),
  auditor: say('Kiểm tra (chỉ đọc)', 'Auditor (reads only)'),
} as const satisfies Record<Role, { vi: string; en: string }>;

/** People who sign in to the CMS. */
export const Users: CollectionConfig = {
  slug: 'users',
  labels: { singular: say('Người dùng', 'User'), plural: say('Người dùng', 'Users') },
  admin: {
    useAsTitle: 'name',
    group: groups.system,
    defaultColumns: ['name', 'email', 'role', 'agency'],
  },
  auth: {
    tokenExpiration: 8 * 60 * 60,
    maxLoginAttempts: 5,
    lockTime: 15 * 60 * 1000,
    cookies: { sameSite: 'Strict', secure: config.CMS_URL.startsWith('https:') },
  },
  access: {
    admin: ({ req }) => signedIn(req) !== undefined,
    read: signedInOnly,
    create: administratorsOnly,
    update: ({ req }) =>
      hasRole(req, 'administrator') ||
      (signedIn(req) ? { id: { equals: signedIn(req)?.id } } : false),
    delete: administratorsOnly,
    unlock: administratorsOnly,
  },
  hooks: { beforeValidate: [noSelfRegistration, strongPassword] },
  fields: [
    { name: 'email', type: 'email', access: { read: byAdministratorsAndThemselves } },
    { name: 'name', type: 'text', label: say('Họ tên', 'Name'), required: true },
    {
      name: 'role',
      type: 'select',
      label: say('Vai trò', 'Role'),
      required: true,
      defaultValue: 'editor',
      saveToJWT: true,
      access: { create: byAdministrators, update: byAdministrators },
      options: roles.map((value) => ({ value, label: roleNames[value] })),
    },
    {
      ...one('agency', say('Cơ quan', 'Agency'), 'agencies', {
        access: { create: byAdministrators, update: byAdministrators },
        admin: {
          description: say(
            'Người biên tập và người duyệt chỉ làm việc với tài liệu của cơ quan này.',
            'Editors and publishers work with the documents of this agency only.',
          ),
        },
      }),
    },
  ],
};
