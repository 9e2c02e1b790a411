import { withPayload } from '@payloadcms/next/withPayload';
import type { NextConfig } from 'next';

const nextConfig: NextConfig = {
  poweredByHeader: false,
  typescript: { ignoreBuildErrors: true, tsconfigPath: 'tsconfig.json' },
  experimental: { agentUpgrade: false, agentRules: false } as NextConfig['experimental'],
};

export default withPayload(nextConfig, { devBundleServerPackages: false });
