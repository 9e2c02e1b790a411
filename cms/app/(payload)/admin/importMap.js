import { RowTitle as RowTitle_dbfe837fc0f7c3c89478c5b65f497b62 } from '../../../admin/RowTitle.tsx'
import { LiveStatus as LiveStatus_cf58cd49660c7af7a30a66b217c2a4f9 } from '../../../admin/LiveStatus.tsx'
import { Gates as Gates_fcb8ab820e5e7098722effb9d526cebc } from '../../../admin/Gates.tsx'
import { SlugField as SlugField_f4b3eff84824097513535b96b7563176 } from '../../../admin/SlugField.tsx'
import { NewSlugField as NewSlugField_3e6aafc66795186a6176e37644789bf9 } from '../../../admin/NewSlugField.tsx'
import { RscEntryLexicalCell as RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { RscEntryLexicalField as RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { LexicalDiffComponent as LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { BlocksFeatureClient as BlocksFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { LinkFeatureClient as LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UnorderedListFeatureClient as UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { OrderedListFeatureClient as OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BoldFeatureClient as BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ItalicFeatureClient as ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HeadingFeatureClient as HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ParagraphFeatureClient as ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { FixedToolbarFeatureClient as FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { NamedCell as NamedCell_787b72acfe6edabae7b553942b7b0d47 } from '../../../admin/NamedCell.tsx'
import { Icon as Icon_5d30d234ded9585bf9c27664547ff22d } from '../../../admin/Brand.tsx'
import { Logo as Logo_5d30d234ded9585bf9c27664547ff22d } from '../../../admin/Brand.tsx'
import { PublishingLink as PublishingLink_af5f31d1808aa3b62650c707ef8442bd } from '../../../admin/publishing/PublishingLink.tsx'
import { SearchLinks as SearchLinks_3a69075814b4d19dde30274894812d13 } from '../../../admin/searches/SearchLinks.tsx'
import { ImportLink as ImportLink_d126c7ddf7a6f0db5b144d35a69e5924 } from '../../../admin/importing/ImportLink.tsx'
import { PublishingView as PublishingView_1d05fdc36f90f41edce15fdbcbcc7cbc } from '../../../admin/publishing/PublishingView.tsx'
import { ImportView as ImportView_c3a0e7b3a00320c08255901e7e241487 } from '../../../admin/importing/ImportView.tsx'
import { SearchesView as SearchesView_c808fd5f0da7f832194f821f51103f3a } from '../../../admin/searches/SearchesView.tsx'
import { WhyView as WhyView_b6fd8b020c6ecd577c67120c4edce017 } from '../../../admin/searches/WhyView.tsx'
import { CollectionCards as CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1 } from '@payloadcms/next/rsc'

/** @type import('payload').ImportMap */
export const importMap = {
  "/admin/RowTitle.tsx#RowTitle": RowTitle_dbfe837fc0f7c3c89478c5b65f497b62,
  "/admin/LiveStatus.tsx#LiveStatus": LiveStatus_cf58cd49660c7af7a30a66b217c2a4f9,
  "/admin/Gates.tsx#Gates": Gates_fcb8ab820e5e7098722effb9d526cebc,
  "/admin/SlugField.tsx#SlugField": SlugField_f4b3eff84824097513535b96b7563176,
  "/admin/NewSlugField.tsx#NewSlugField": NewSlugField_3e6aafc66795186a6176e37644789bf9,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalCell": RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalField": RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#LexicalDiffComponent": LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/client#BlocksFeatureClient": BlocksFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#LinkFeatureClient": LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UnorderedListFeatureClient": UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#OrderedListFeatureClient": OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BoldFeatureClient": BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ItalicFeatureClient": ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HeadingFeatureClient": HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ParagraphFeatureClient": ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#FixedToolbarFeatureClient": FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "/admin/NamedCell.tsx#NamedCell": NamedCell_787b72acfe6edabae7b553942b7b0d47,
  "/admin/Brand.tsx#Icon": Icon_5d30d234ded9585bf9c27664547ff22d,
  "/admin/Brand.tsx#Logo": Logo_5d30d234ded9585bf9c27664547ff22d,
  "/admin/publishing/PublishingLink.tsx#PublishingLink": PublishingLink_af5f31d1808aa3b62650c707ef8442bd,
  "/admin/searches/SearchLinks.tsx#SearchLinks": SearchLinks_3a69075814b4d19dde30274894812d13,
  "/admin/importing/ImportLink.tsx#ImportLink": ImportLink_d126c7ddf7a6f0db5b144d35a69e5924,
  "/admin/publishing/PublishingView.tsx#PublishingView": PublishingView_1d05fdc36f90f41edce15fdbcbcc7cbc,
  "/admin/importing/ImportView.tsx#ImportView": ImportView_c3a0e7b3a00320c08255901e7e241487,
  "/admin/searches/SearchesView.tsx#SearchesView": SearchesView_c808fd5f0da7f832194f821f51103f3a,
  "/admin/searches/WhyView.tsx#WhyView": WhyView_b6fd8b020c6ecd577c67120c4edce017,
  "@payloadcms/next/rsc#CollectionCards": CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1
}
