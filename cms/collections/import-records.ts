import type { CollectionConfig } from 'payload';
import { nobody, signedInOnly } from '../access/role.ts';
import { say } from '../fields/say.ts';

/**
 * What the import of national catalogues knows of each Procedure: what every source last said, what was taken over from
 * it, and the raw rows. Written by the import only.
 */
export const ImportRecords: CollectionConfig = {
  slug: 'import-records',
  labels: {
    singular: say('Bản ghi nhập', 'Import record'),
    plural: say('Bản ghi nhập', 'Import records'),
  },
  admin: { hidden: true },
  access: { read: signedInOnly, create: nobody, update: nobody, delete: nobody },
  timestamps: false,
  fields: [
    { name: 'code', type: 'text', required: true, unique: true, index: true },
    { name: 'procedure', type: 'number', required: true },
    { name: 'state', type: 'text', required: true, defaultValue: 'current' },
    // By shape: the fingerprint of every field as the source last gave it.
    { name: 'said', type: 'json', required: true },
    // The fingerprint of every field as the import last wrote it: one that differs was edited here.
    { name: 'applied', type: 'json', required: true },
    // By shape: the row as it came, untouched.
    { name: 'raw', type: 'json', required: true },
  ],
};
