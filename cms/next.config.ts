import { withPayload } from '@payloadcms/next/withPayload';
import type { NextConfig } from 'next';
import { PHASE_DEVELOPMENT_SERVER } from 'next/constants.js';

export default (phase: string) =>
  withPayload(nextConfig(phase === PHASE_DEVELOPMENT_SERVER), { devBundleServerPackages: false });

function nextConfig(developing: boolean): NextConfig {
  return {
    poweredByHeader: false,
    typescript: { ignoreBuildErrors: true, tsconfigPath: 'tsconfig.json' },
    agentRules: false,
    // Payload tells people what went wrong by the names of its error classes: on the server names stay.
    experimental: { agentUpgrade: false, serverMinification: false },
    headers: () => Promise.resolve([{ source: '/:path*', headers: securityHeaders(developing) }]),
  };
}

/** What every answer of the CMS tells the browser: no other site may frame it or be told where editors are. */
function securityHeaders(developing: boolean): { key: string; value: string }[] {
  return [
    { key: 'Content-Security-Policy', value: contentPolicy(developing) },
    { key: 'X-Frame-Options', value: 'DENY' },
    { key: 'X-Content-Type-Options', value: 'nosniff' },
    { key: 'Referrer-Policy', value: 'same-origin' },
    { key: 'Permissions-Policy', value: 'camera=(), geolocation=(), microphone=()' },
  ];
}

// Payload writes inline scripts and styles; everything else comes from the CMS itself.
// Next's development server evaluates modules and reloads over a web socket.
function contentPolicy(developing: boolean): string {
  return [
    "default-src 'self'",
    `script-src 'self' 'unsafe-inline'${developing ? " 'unsafe-eval'" : ''}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "media-src 'self' blob:",
    "font-src 'self' data:",
    `connect-src 'self'${developing ? ' ws:' : ''}`,
    "frame-ancestors 'none'",
    "base-uri 'self'",
    "form-action 'self'",
    "object-src 'none'",
  ].join('; ');
}
