import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."_locales" AS ENUM('vi', 'en');
  CREATE TYPE "public"."enum_procedures_channels_fees_kind" AS ENUM('fee', 'charge', 'price');
  CREATE TYPE "public"."enum_procedures_channels_channel" AS ENUM('direct', 'online', 'postal');
  CREATE TYPE "public"."enum_procedures_channels_time_unit" AS ENUM('working-day', 'day', 'hour', 'month', 'other');
  CREATE TYPE "public"."enum_procedures_levels" AS ENUM('ministry', 'province', 'district', 'commune', 'other');
  CREATE TYPE "public"."enum_procedures_related_relation" AS ENUM('related', 'prerequisite', 'next', 'replaces', 'joint');
  CREATE TYPE "public"."enum_procedures_service_level_effective" AS ENUM('full', 'partial', 'information');
  CREATE TYPE "public"."enum_procedures_service_level_legacy_level" AS ENUM('1', '2', '3', '4');
  CREATE TYPE "public"."enum_procedures_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__procedures_v_version_channels_fees_kind" AS ENUM('fee', 'charge', 'price');
  CREATE TYPE "public"."enum__procedures_v_version_channels_channel" AS ENUM('direct', 'online', 'postal');
  CREATE TYPE "public"."enum__procedures_v_version_channels_time_unit" AS ENUM('working-day', 'day', 'hour', 'month', 'other');
  CREATE TYPE "public"."enum__procedures_v_version_levels" AS ENUM('ministry', 'province', 'district', 'commune', 'other');
  CREATE TYPE "public"."enum__procedures_v_version_related_relation" AS ENUM('related', 'prerequisite', 'next', 'replaces', 'joint');
  CREATE TYPE "public"."enum__procedures_v_version_service_level_effective" AS ENUM('full', 'partial', 'information');
  CREATE TYPE "public"."enum__procedures_v_version_service_level_legacy_level" AS ENUM('1', '2', '3', '4');
  CREATE TYPE "public"."enum__procedures_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__procedures_v_published_locale" AS ENUM('vi', 'en');
  CREATE TYPE "public"."enum_faq_sets_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__faq_sets_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__faq_sets_v_published_locale" AS ENUM('vi', 'en');
  CREATE TYPE "public"."enum_faqs_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__faqs_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__faqs_v_published_locale" AS ENUM('vi', 'en');
  CREATE TYPE "public"."enum_video_guides_captions_locale" AS ENUM('vi', 'en');
  CREATE TYPE "public"."enum_video_guides_source_type" AS ENUM('file', 'external');
  CREATE TYPE "public"."enum_video_guides_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__video_guides_v_version_captions_locale" AS ENUM('vi', 'en');
  CREATE TYPE "public"."enum__video_guides_v_version_source_type" AS ENUM('file', 'external');
  CREATE TYPE "public"."enum__video_guides_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__video_guides_v_published_locale" AS ENUM('vi', 'en');
  CREATE TYPE "public"."enum_life_events_whose" AS ENUM('citizen', 'business');
  CREATE TYPE "public"."enum_life_events_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__life_events_v_version_whose" AS ENUM('citizen', 'business');
  CREATE TYPE "public"."enum__life_events_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__life_events_v_published_locale" AS ENUM('vi', 'en');
  CREATE TYPE "public"."enum_forms_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__forms_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__forms_v_published_locale" AS ENUM('vi', 'en');
  CREATE TYPE "public"."enum_agencies_opening_hours_days" AS ENUM('1', '2', '3', '4', '5', '6', '7');
  CREATE TYPE "public"."enum_agencies_agency_kind" AS ENUM('province-committee', 'department', 'vertical', 'commune-committee', 'one-stop-centre', 'ministry', 'other');
  CREATE TYPE "public"."enum_agencies_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__agencies_v_version_opening_hours_days" AS ENUM('1', '2', '3', '4', '5', '6', '7');
  CREATE TYPE "public"."enum__agencies_v_version_agency_kind" AS ENUM('province-committee', 'department', 'vertical', 'commune-committee', 'one-stop-centre', 'ministry', 'other');
  CREATE TYPE "public"."enum__agencies_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__agencies_v_published_locale" AS ENUM('vi', 'en');
  CREATE TYPE "public"."enum_fields_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__fields_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__fields_v_published_locale" AS ENUM('vi', 'en');
  CREATE TYPE "public"."enum_audiences_group" AS ENUM('citizen', 'business', 'foreigner', 'abroad', 'organisation', 'official');
  CREATE TYPE "public"."enum_audiences_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__audiences_v_version_group" AS ENUM('citizen', 'business', 'foreigner', 'abroad', 'organisation', 'official');
  CREATE TYPE "public"."enum__audiences_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__audiences_v_published_locale" AS ENUM('vi', 'en');
  CREATE TYPE "public"."enum_legal_documents_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__legal_documents_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__legal_documents_v_published_locale" AS ENUM('vi', 'en');
  CREATE TYPE "public"."enum_users_role" AS ENUM('administrator', 'publisher', 'editor', 'support', 'auditor');
  CREATE TYPE "public"."enum_site_settings_hotline_hours_days" AS ENUM('1', '2', '3', '4', '5', '6', '7');
  CREATE TABLE "cases_steps" (
  	"_order" integer NOT NULL,
  	"_parent_id" varchar NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "cases_steps_locales" (
  	"title" varchar,
  	"text" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "cases_dossier" (
  	"_order" integer NOT NULL,
  	"_parent_id" varchar NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"originals" numeric DEFAULT 1,
  	"copies" numeric DEFAULT 0,
  	"required" boolean DEFAULT true,
  	"present_only" boolean DEFAULT false,
  	"form_id" integer
  );
  
  CREATE TABLE "cases_dossier_locales" (
  	"name" varchar,
  	"note" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "cases" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "cases_locales" (
  	"name" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "procedures_channels_fees" (
  	"_order" integer NOT NULL,
  	"_parent_id" varchar NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"kind" "enum_procedures_channels_fees_kind" DEFAULT 'fee',
  	"amount" numeric,
  	"legal_basis_id" integer
  );
  
  CREATE TABLE "procedures_channels_fees_locales" (
  	"note" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "procedures_channels" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"channel" "enum_procedures_channels_channel" DEFAULT 'direct',
  	"time_quantity" numeric,
  	"time_unit" "enum_procedures_channels_time_unit" DEFAULT 'working-day'
  );
  
  CREATE TABLE "procedures_channels_locales" (
  	"time_note" varchar,
  	"note" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "procedures_requirements" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "procedures_requirements_locales" (
  	"text" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "procedures_results" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "procedures_results_locales" (
  	"name" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "procedures_return_reasons" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "procedures_return_reasons_locales" (
  	"text" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "procedures_levels" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum_procedures_levels",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "procedures_related" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"relation" "enum_procedures_related_relation" DEFAULT 'related',
  	"procedure_id" integer
  );
  
  CREATE TABLE "procedures" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"code" varchar,
  	"service_level_effective" "enum_procedures_service_level_effective" DEFAULT 'information',
  	"service_level_legacy_level" "enum_procedures_service_level_legacy_level",
  	"online_url" varchar,
  	"flags_joint" boolean DEFAULT false,
  	"flags_any_office" boolean DEFAULT false,
  	"flags_essential" boolean DEFAULT false,
  	"publishing_decision_number" varchar,
  	"publishing_decision_issued_on" timestamp(3) with time zone,
  	"replaced_by_id" integer,
  	"source_url" varchar,
  	"verified_on" timestamp(3) with time zone,
  	"verified_by_id" integer,
  	"slug" varchar,
  	"owner_id" integer,
  	"english_ready" boolean DEFAULT false,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"_status" "enum_procedures_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "procedures_locales" (
  	"title" varchar,
  	"plain_title" varchar,
  	"summary" varchar,
  	"receiving_address" varchar,
  	"withdrawal_reason" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "procedures_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar,
  	"locale" "_locales"
  );
  
  CREATE TABLE "procedures_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"agencies_id" integer,
  	"fields_id" integer,
  	"audiences_id" integer,
  	"life_events_id" integer,
  	"legal_documents_id" integer,
  	"procedures_id" integer,
  	"faqs_id" integer,
  	"faq_sets_id" integer,
  	"video_guides_id" integer
  );
  
  CREATE TABLE "_cases_v_steps" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_cases_v_steps_locales" (
  	"title" varchar,
  	"text" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_cases_v_dossier" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"originals" numeric DEFAULT 1,
  	"copies" numeric DEFAULT 0,
  	"required" boolean DEFAULT true,
  	"present_only" boolean DEFAULT false,
  	"form_id" integer,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_cases_v_dossier_locales" (
  	"name" varchar,
  	"note" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_cases_v" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_cases_v_locales" (
  	"name" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_procedures_v_version_channels_fees" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"kind" "enum__procedures_v_version_channels_fees_kind" DEFAULT 'fee',
  	"amount" numeric,
  	"legal_basis_id" integer,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_procedures_v_version_channels_fees_locales" (
  	"note" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_procedures_v_version_channels" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"channel" "enum__procedures_v_version_channels_channel" DEFAULT 'direct',
  	"time_quantity" numeric,
  	"time_unit" "enum__procedures_v_version_channels_time_unit" DEFAULT 'working-day',
  	"_uuid" varchar
  );
  
  CREATE TABLE "_procedures_v_version_channels_locales" (
  	"time_note" varchar,
  	"note" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_procedures_v_version_requirements" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_procedures_v_version_requirements_locales" (
  	"text" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_procedures_v_version_results" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_procedures_v_version_results_locales" (
  	"name" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_procedures_v_version_return_reasons" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_procedures_v_version_return_reasons_locales" (
  	"text" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_procedures_v_version_levels" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum__procedures_v_version_levels",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "_procedures_v_version_related" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"relation" "enum__procedures_v_version_related_relation" DEFAULT 'related',
  	"procedure_id" integer,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_procedures_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"version_code" varchar,
  	"version_service_level_effective" "enum__procedures_v_version_service_level_effective" DEFAULT 'information',
  	"version_service_level_legacy_level" "enum__procedures_v_version_service_level_legacy_level",
  	"version_online_url" varchar,
  	"version_flags_joint" boolean DEFAULT false,
  	"version_flags_any_office" boolean DEFAULT false,
  	"version_flags_essential" boolean DEFAULT false,
  	"version_publishing_decision_number" varchar,
  	"version_publishing_decision_issued_on" timestamp(3) with time zone,
  	"version_replaced_by_id" integer,
  	"version_source_url" varchar,
  	"version_verified_on" timestamp(3) with time zone,
  	"version_verified_by_id" integer,
  	"version_slug" varchar,
  	"version_owner_id" integer,
  	"version_english_ready" boolean DEFAULT false,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version__status" "enum__procedures_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"snapshot" boolean,
  	"published_locale" "enum__procedures_v_published_locale",
  	"latest" boolean
  );
  
  CREATE TABLE "_procedures_v_locales" (
  	"version_title" varchar,
  	"version_plain_title" varchar,
  	"version_summary" varchar,
  	"version_receiving_address" varchar,
  	"version_withdrawal_reason" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_procedures_v_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar,
  	"locale" "_locales"
  );
  
  CREATE TABLE "_procedures_v_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"agencies_id" integer,
  	"fields_id" integer,
  	"audiences_id" integer,
  	"life_events_id" integer,
  	"legal_documents_id" integer,
  	"procedures_id" integer,
  	"faqs_id" integer,
  	"faq_sets_id" integer,
  	"video_guides_id" integer
  );
  
  CREATE TABLE "faq_sets" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"agency_id" integer,
  	"slug" varchar,
  	"owner_id" integer,
  	"english_ready" boolean DEFAULT false,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"_status" "enum_faq_sets_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "faq_sets_locales" (
  	"title" varchar,
  	"summary" varchar,
  	"withdrawal_reason" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "faq_sets_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"faqs_id" integer,
  	"fields_id" integer,
  	"life_events_id" integer,
  	"procedures_id" integer,
  	"faq_sets_id" integer,
  	"agencies_id" integer,
  	"video_guides_id" integer
  );
  
  CREATE TABLE "_faq_sets_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"version_agency_id" integer,
  	"version_slug" varchar,
  	"version_owner_id" integer,
  	"version_english_ready" boolean DEFAULT false,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version__status" "enum__faq_sets_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"snapshot" boolean,
  	"published_locale" "enum__faq_sets_v_published_locale",
  	"latest" boolean
  );
  
  CREATE TABLE "_faq_sets_v_locales" (
  	"version_title" varchar,
  	"version_summary" varchar,
  	"version_withdrawal_reason" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_faq_sets_v_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"faqs_id" integer,
  	"fields_id" integer,
  	"life_events_id" integer,
  	"procedures_id" integer,
  	"faq_sets_id" integer,
  	"agencies_id" integer,
  	"video_guides_id" integer
  );
  
  CREATE TABLE "faqs" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"agency_id" integer,
  	"verified_on" timestamp(3) with time zone,
  	"verified_by_id" integer,
  	"slug" varchar,
  	"owner_id" integer,
  	"english_ready" boolean DEFAULT false,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"_status" "enum_faqs_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "faqs_locales" (
  	"question" varchar,
  	"answer" jsonb,
  	"withdrawal_reason" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "faqs_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar,
  	"locale" "_locales"
  );
  
  CREATE TABLE "faqs_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"procedures_id" integer,
  	"fields_id" integer,
  	"life_events_id" integer,
  	"audiences_id" integer,
  	"legal_documents_id" integer,
  	"faqs_id" integer,
  	"faq_sets_id" integer,
  	"agencies_id" integer,
  	"video_guides_id" integer
  );
  
  CREATE TABLE "_faqs_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"version_agency_id" integer,
  	"version_verified_on" timestamp(3) with time zone,
  	"version_verified_by_id" integer,
  	"version_slug" varchar,
  	"version_owner_id" integer,
  	"version_english_ready" boolean DEFAULT false,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version__status" "enum__faqs_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"snapshot" boolean,
  	"published_locale" "enum__faqs_v_published_locale",
  	"latest" boolean
  );
  
  CREATE TABLE "_faqs_v_locales" (
  	"version_question" varchar,
  	"version_answer" jsonb,
  	"version_withdrawal_reason" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_faqs_v_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar,
  	"locale" "_locales"
  );
  
  CREATE TABLE "_faqs_v_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"procedures_id" integer,
  	"fields_id" integer,
  	"life_events_id" integer,
  	"audiences_id" integer,
  	"legal_documents_id" integer,
  	"faqs_id" integer,
  	"faq_sets_id" integer,
  	"agencies_id" integer,
  	"video_guides_id" integer
  );
  
  CREATE TABLE "video_guides_captions" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"locale" "enum_video_guides_captions_locale" DEFAULT 'vi',
  	"file_id" integer
  );
  
  CREATE TABLE "video_guides_chapters" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"at" numeric
  );
  
  CREATE TABLE "video_guides_chapters_locales" (
  	"title" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "video_guides" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"source_type" "enum_video_guides_source_type" DEFAULT 'file',
  	"film_id" integer,
  	"external_url" varchar,
  	"poster_id" integer,
  	"duration_seconds" numeric,
  	"slug" varchar,
  	"owner_id" integer,
  	"english_ready" boolean DEFAULT false,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"_status" "enum_video_guides_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "video_guides_locales" (
  	"title" varchar,
  	"summary" varchar,
  	"transcript" varchar,
  	"withdrawal_reason" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "video_guides_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"procedures_id" integer,
  	"fields_id" integer,
  	"life_events_id" integer,
  	"faqs_id" integer,
  	"faq_sets_id" integer,
  	"agencies_id" integer,
  	"video_guides_id" integer
  );
  
  CREATE TABLE "_video_guides_v_version_captions" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"locale" "enum__video_guides_v_version_captions_locale" DEFAULT 'vi',
  	"file_id" integer,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_video_guides_v_version_chapters" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"at" numeric,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_video_guides_v_version_chapters_locales" (
  	"title" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_video_guides_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"version_source_type" "enum__video_guides_v_version_source_type" DEFAULT 'file',
  	"version_film_id" integer,
  	"version_external_url" varchar,
  	"version_poster_id" integer,
  	"version_duration_seconds" numeric,
  	"version_slug" varchar,
  	"version_owner_id" integer,
  	"version_english_ready" boolean DEFAULT false,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version__status" "enum__video_guides_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"snapshot" boolean,
  	"published_locale" "enum__video_guides_v_published_locale",
  	"latest" boolean
  );
  
  CREATE TABLE "_video_guides_v_locales" (
  	"version_title" varchar,
  	"version_summary" varchar,
  	"version_transcript" varchar,
  	"version_withdrawal_reason" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_video_guides_v_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"procedures_id" integer,
  	"fields_id" integer,
  	"life_events_id" integer,
  	"faqs_id" integer,
  	"faq_sets_id" integer,
  	"agencies_id" integer,
  	"video_guides_id" integer
  );
  
  CREATE TABLE "life_events_stages" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "life_events_stages_locales" (
  	"title" varchar,
  	"text" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "life_events" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"whose" "enum_life_events_whose" DEFAULT 'citizen',
  	"icon" varchar,
  	"order" numeric DEFAULT 1,
  	"slug" varchar,
  	"owner_id" integer,
  	"english_ready" boolean DEFAULT false,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"_status" "enum_life_events_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "life_events_locales" (
  	"title" varchar,
  	"summary" varchar,
  	"withdrawal_reason" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "life_events_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"procedures_id" integer,
  	"faqs_id" integer,
  	"faq_sets_id" integer,
  	"video_guides_id" integer,
  	"agencies_id" integer
  );
  
  CREATE TABLE "_life_events_v_version_stages" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_life_events_v_version_stages_locales" (
  	"title" varchar,
  	"text" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_life_events_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"version_whose" "enum__life_events_v_version_whose" DEFAULT 'citizen',
  	"version_icon" varchar,
  	"version_order" numeric DEFAULT 1,
  	"version_slug" varchar,
  	"version_owner_id" integer,
  	"version_english_ready" boolean DEFAULT false,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version__status" "enum__life_events_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"snapshot" boolean,
  	"published_locale" "enum__life_events_v_published_locale",
  	"latest" boolean
  );
  
  CREATE TABLE "_life_events_v_locales" (
  	"version_title" varchar,
  	"version_summary" varchar,
  	"version_withdrawal_reason" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_life_events_v_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"procedures_id" integer,
  	"faqs_id" integer,
  	"faq_sets_id" integer,
  	"video_guides_id" integer,
  	"agencies_id" integer
  );
  
  CREATE TABLE "forms_guide" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "forms_guide_locales" (
  	"text" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "forms" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"number" varchar,
  	"file_id" integer,
  	"issued_by_id" integer,
  	"slug" varchar,
  	"owner_id" integer,
  	"english_ready" boolean DEFAULT false,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"_status" "enum_forms_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "forms_locales" (
  	"name" varchar,
  	"withdrawal_reason" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "forms_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"procedures_id" integer,
  	"faqs_id" integer,
  	"faq_sets_id" integer,
  	"agencies_id" integer,
  	"video_guides_id" integer
  );
  
  CREATE TABLE "_forms_v_version_guide" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_forms_v_version_guide_locales" (
  	"text" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_forms_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"version_number" varchar,
  	"version_file_id" integer,
  	"version_issued_by_id" integer,
  	"version_slug" varchar,
  	"version_owner_id" integer,
  	"version_english_ready" boolean DEFAULT false,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version__status" "enum__forms_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"snapshot" boolean,
  	"published_locale" "enum__forms_v_published_locale",
  	"latest" boolean
  );
  
  CREATE TABLE "_forms_v_locales" (
  	"version_name" varchar,
  	"version_withdrawal_reason" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_forms_v_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"procedures_id" integer,
  	"faqs_id" integer,
  	"faq_sets_id" integer,
  	"agencies_id" integer,
  	"video_guides_id" integer
  );
  
  CREATE TABLE "agencies_opening_hours_days" (
  	"order" integer NOT NULL,
  	"parent_id" varchar NOT NULL,
  	"value" "enum_agencies_opening_hours_days",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "agencies_opening_hours" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"opens" varchar DEFAULT '07:00',
  	"closes" varchar DEFAULT '11:30'
  );
  
  CREATE TABLE "agencies" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"code" varchar,
  	"agency_kind" "enum_agencies_agency_kind" DEFAULT 'department',
  	"parent_id" integer,
  	"phone" varchar,
  	"email" varchar,
  	"website" varchar,
  	"geo_latitude" numeric,
  	"geo_longitude" numeric,
  	"valid_from" timestamp(3) with time zone,
  	"valid_to" timestamp(3) with time zone,
  	"replaced_by_id" integer,
  	"slug" varchar,
  	"owner_id" integer,
  	"english_ready" boolean DEFAULT false,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"_status" "enum_agencies_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "agencies_locales" (
  	"name" varchar,
  	"short_name" varchar,
  	"summary" varchar,
  	"address" varchar,
  	"withdrawal_reason" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "agencies_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar,
  	"locale" "_locales"
  );
  
  CREATE TABLE "agencies_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"procedures_id" integer,
  	"faqs_id" integer,
  	"faq_sets_id" integer,
  	"agencies_id" integer,
  	"video_guides_id" integer
  );
  
  CREATE TABLE "_agencies_v_version_opening_hours_days" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum__agencies_v_version_opening_hours_days",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "_agencies_v_version_opening_hours" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"opens" varchar DEFAULT '07:00',
  	"closes" varchar DEFAULT '11:30',
  	"_uuid" varchar
  );
  
  CREATE TABLE "_agencies_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"version_code" varchar,
  	"version_agency_kind" "enum__agencies_v_version_agency_kind" DEFAULT 'department',
  	"version_parent_id" integer,
  	"version_phone" varchar,
  	"version_email" varchar,
  	"version_website" varchar,
  	"version_geo_latitude" numeric,
  	"version_geo_longitude" numeric,
  	"version_valid_from" timestamp(3) with time zone,
  	"version_valid_to" timestamp(3) with time zone,
  	"version_replaced_by_id" integer,
  	"version_slug" varchar,
  	"version_owner_id" integer,
  	"version_english_ready" boolean DEFAULT false,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version__status" "enum__agencies_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"snapshot" boolean,
  	"published_locale" "enum__agencies_v_published_locale",
  	"latest" boolean
  );
  
  CREATE TABLE "_agencies_v_locales" (
  	"version_name" varchar,
  	"version_short_name" varchar,
  	"version_summary" varchar,
  	"version_address" varchar,
  	"version_withdrawal_reason" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_agencies_v_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar,
  	"locale" "_locales"
  );
  
  CREATE TABLE "_agencies_v_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"procedures_id" integer,
  	"faqs_id" integer,
  	"faq_sets_id" integer,
  	"agencies_id" integer,
  	"video_guides_id" integer
  );
  
  CREATE TABLE "fields" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"code" varchar,
  	"icon" varchar,
  	"order" numeric DEFAULT 1,
  	"slug" varchar,
  	"owner_id" integer,
  	"english_ready" boolean DEFAULT false,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"_status" "enum_fields_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "fields_locales" (
  	"name" varchar,
  	"summary" varchar,
  	"withdrawal_reason" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "fields_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar,
  	"locale" "_locales"
  );
  
  CREATE TABLE "fields_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"agencies_id" integer,
  	"procedures_id" integer,
  	"faqs_id" integer,
  	"faq_sets_id" integer,
  	"video_guides_id" integer
  );
  
  CREATE TABLE "_fields_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"version_code" varchar,
  	"version_icon" varchar,
  	"version_order" numeric DEFAULT 1,
  	"version_slug" varchar,
  	"version_owner_id" integer,
  	"version_english_ready" boolean DEFAULT false,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version__status" "enum__fields_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"snapshot" boolean,
  	"published_locale" "enum__fields_v_published_locale",
  	"latest" boolean
  );
  
  CREATE TABLE "_fields_v_locales" (
  	"version_name" varchar,
  	"version_summary" varchar,
  	"version_withdrawal_reason" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_fields_v_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar,
  	"locale" "_locales"
  );
  
  CREATE TABLE "_fields_v_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"agencies_id" integer,
  	"procedures_id" integer,
  	"faqs_id" integer,
  	"faq_sets_id" integer,
  	"video_guides_id" integer
  );
  
  CREATE TABLE "audiences" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"code" varchar,
  	"group" "enum_audiences_group" DEFAULT 'citizen',
  	"slug" varchar,
  	"owner_id" integer,
  	"english_ready" boolean DEFAULT false,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"_status" "enum_audiences_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "audiences_locales" (
  	"name" varchar,
  	"withdrawal_reason" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "audiences_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"procedures_id" integer,
  	"faqs_id" integer,
  	"faq_sets_id" integer,
  	"agencies_id" integer,
  	"video_guides_id" integer
  );
  
  CREATE TABLE "_audiences_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"version_code" varchar,
  	"version_group" "enum__audiences_v_version_group" DEFAULT 'citizen',
  	"version_slug" varchar,
  	"version_owner_id" integer,
  	"version_english_ready" boolean DEFAULT false,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version__status" "enum__audiences_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"snapshot" boolean,
  	"published_locale" "enum__audiences_v_published_locale",
  	"latest" boolean
  );
  
  CREATE TABLE "_audiences_v_locales" (
  	"version_name" varchar,
  	"version_withdrawal_reason" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_audiences_v_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"procedures_id" integer,
  	"faqs_id" integer,
  	"faq_sets_id" integer,
  	"agencies_id" integer,
  	"video_guides_id" integer
  );
  
  CREATE TABLE "legal_documents" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"number" varchar,
  	"issued_on" timestamp(3) with time zone,
  	"effective_from" timestamp(3) with time zone,
  	"effective_to" timestamp(3) with time zone,
  	"url" varchar,
  	"owner_id" integer,
  	"english_ready" boolean DEFAULT false,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"_status" "enum_legal_documents_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "legal_documents_locales" (
  	"title" varchar,
  	"issuer" varchar,
  	"withdrawal_reason" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "legal_documents_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"procedures_id" integer,
  	"faqs_id" integer,
  	"faq_sets_id" integer,
  	"agencies_id" integer,
  	"video_guides_id" integer
  );
  
  CREATE TABLE "_legal_documents_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"version_number" varchar,
  	"version_issued_on" timestamp(3) with time zone,
  	"version_effective_from" timestamp(3) with time zone,
  	"version_effective_to" timestamp(3) with time zone,
  	"version_url" varchar,
  	"version_owner_id" integer,
  	"version_english_ready" boolean DEFAULT false,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version__status" "enum__legal_documents_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"snapshot" boolean,
  	"published_locale" "enum__legal_documents_v_published_locale",
  	"latest" boolean
  );
  
  CREATE TABLE "_legal_documents_v_locales" (
  	"version_title" varchar,
  	"version_issuer" varchar,
  	"version_withdrawal_reason" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_legal_documents_v_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"procedures_id" integer,
  	"faqs_id" integer,
  	"faq_sets_id" integer,
  	"agencies_id" integer,
  	"video_guides_id" integer
  );
  
  CREATE TABLE "media" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"content_hash" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"url" varchar,
  	"thumbnail_u_r_l" varchar,
  	"filename" varchar,
  	"mime_type" varchar,
  	"filesize" numeric,
  	"width" numeric,
  	"height" numeric,
  	"focal_x" numeric,
  	"focal_y" numeric
  );
  
  CREATE TABLE "media_locales" (
  	"alt" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "users_sessions" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"created_at" timestamp(3) with time zone,
  	"expires_at" timestamp(3) with time zone NOT NULL
  );
  
  CREATE TABLE "users" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"name" varchar NOT NULL,
  	"role" "enum_users_role" DEFAULT 'editor' NOT NULL,
  	"agency_id" integer,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"email" varchar NOT NULL,
  	"reset_password_token" varchar,
  	"reset_password_expiration" timestamp(3) with time zone,
  	"salt" varchar,
  	"hash" varchar,
  	"reset_password_requested_at" timestamp(3) with time zone,
  	"login_attempts" numeric DEFAULT 0,
  	"lock_until" timestamp(3) with time zone
  );
  
  CREATE TABLE "publications" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"title" varchar,
  	"title_en" varchar,
  	"kind" varchar NOT NULL,
  	"document" varchar NOT NULL,
  	"slug" varchar,
  	"version" numeric NOT NULL,
  	"state" varchar NOT NULL,
  	"announced_at" timestamp(3) with time zone,
  	"live_at" timestamp(3) with time zone,
  	"outcome" varchar,
  	"pages" numeric,
  	"because" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "payload_kv" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"key" varchar NOT NULL,
  	"data" jsonb NOT NULL
  );
  
  CREATE TABLE "payload_locked_documents" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"global_slug" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "payload_locked_documents_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"procedures_id" integer,
  	"faq_sets_id" integer,
  	"faqs_id" integer,
  	"video_guides_id" integer,
  	"life_events_id" integer,
  	"forms_id" integer,
  	"agencies_id" integer,
  	"fields_id" integer,
  	"audiences_id" integer,
  	"legal_documents_id" integer,
  	"media_id" integer,
  	"users_id" integer,
  	"publications_id" integer
  );
  
  CREATE TABLE "payload_preferences" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"key" varchar,
  	"value" jsonb,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "payload_preferences_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"users_id" integer
  );
  
  CREATE TABLE "payload_migrations" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"name" varchar,
  	"batch" numeric,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "site_settings_hotline_hours_days" (
  	"order" integer NOT NULL,
  	"parent_id" varchar NOT NULL,
  	"value" "enum_site_settings_hotline_hours_days",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "site_settings_hotline_hours" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"opens" varchar DEFAULT '07:00' NOT NULL,
  	"closes" varchar DEFAULT '11:30' NOT NULL
  );
  
  CREATE TABLE "site_settings" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"hotline_phone" varchar,
  	"email" varchar,
  	"updated_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone
  );
  
  CREATE TABLE "site_settings_locales" (
  	"name" varchar NOT NULL,
  	"tagline" varchar NOT NULL,
  	"address" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "site_settings_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar,
  	"locale" "_locales"
  );
  
  CREATE TABLE "site_settings_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"procedures_id" integer,
  	"faqs_id" integer
  );
  
  ALTER TABLE "cases_steps" ADD CONSTRAINT "cases_steps_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."cases"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cases_steps_locales" ADD CONSTRAINT "cases_steps_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."cases_steps"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cases_dossier" ADD CONSTRAINT "cases_dossier_form_id_forms_id_fk" FOREIGN KEY ("form_id") REFERENCES "public"."forms"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "cases_dossier" ADD CONSTRAINT "cases_dossier_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."cases"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cases_dossier_locales" ADD CONSTRAINT "cases_dossier_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."cases_dossier"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cases" ADD CONSTRAINT "cases_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."procedures"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cases_locales" ADD CONSTRAINT "cases_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."cases"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "procedures_channels_fees" ADD CONSTRAINT "procedures_channels_fees_legal_basis_id_legal_documents_id_fk" FOREIGN KEY ("legal_basis_id") REFERENCES "public"."legal_documents"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "procedures_channels_fees" ADD CONSTRAINT "procedures_channels_fees_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."procedures_channels"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "procedures_channels_fees_locales" ADD CONSTRAINT "procedures_channels_fees_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."procedures_channels_fees"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "procedures_channels" ADD CONSTRAINT "procedures_channels_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."procedures"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "procedures_channels_locales" ADD CONSTRAINT "procedures_channels_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."procedures_channels"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "procedures_requirements" ADD CONSTRAINT "procedures_requirements_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."procedures"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "procedures_requirements_locales" ADD CONSTRAINT "procedures_requirements_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."procedures_requirements"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "procedures_results" ADD CONSTRAINT "procedures_results_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."procedures"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "procedures_results_locales" ADD CONSTRAINT "procedures_results_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."procedures_results"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "procedures_return_reasons" ADD CONSTRAINT "procedures_return_reasons_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."procedures"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "procedures_return_reasons_locales" ADD CONSTRAINT "procedures_return_reasons_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."procedures_return_reasons"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "procedures_levels" ADD CONSTRAINT "procedures_levels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."procedures"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "procedures_related" ADD CONSTRAINT "procedures_related_procedure_id_procedures_id_fk" FOREIGN KEY ("procedure_id") REFERENCES "public"."procedures"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "procedures_related" ADD CONSTRAINT "procedures_related_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."procedures"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "procedures" ADD CONSTRAINT "procedures_replaced_by_id_procedures_id_fk" FOREIGN KEY ("replaced_by_id") REFERENCES "public"."procedures"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "procedures" ADD CONSTRAINT "procedures_verified_by_id_agencies_id_fk" FOREIGN KEY ("verified_by_id") REFERENCES "public"."agencies"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "procedures" ADD CONSTRAINT "procedures_owner_id_agencies_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."agencies"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "procedures_locales" ADD CONSTRAINT "procedures_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."procedures"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "procedures_texts" ADD CONSTRAINT "procedures_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."procedures"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "procedures_rels" ADD CONSTRAINT "procedures_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."procedures"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "procedures_rels" ADD CONSTRAINT "procedures_rels_agencies_fk" FOREIGN KEY ("agencies_id") REFERENCES "public"."agencies"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "procedures_rels" ADD CONSTRAINT "procedures_rels_fields_fk" FOREIGN KEY ("fields_id") REFERENCES "public"."fields"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "procedures_rels" ADD CONSTRAINT "procedures_rels_audiences_fk" FOREIGN KEY ("audiences_id") REFERENCES "public"."audiences"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "procedures_rels" ADD CONSTRAINT "procedures_rels_life_events_fk" FOREIGN KEY ("life_events_id") REFERENCES "public"."life_events"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "procedures_rels" ADD CONSTRAINT "procedures_rels_legal_documents_fk" FOREIGN KEY ("legal_documents_id") REFERENCES "public"."legal_documents"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "procedures_rels" ADD CONSTRAINT "procedures_rels_procedures_fk" FOREIGN KEY ("procedures_id") REFERENCES "public"."procedures"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "procedures_rels" ADD CONSTRAINT "procedures_rels_faqs_fk" FOREIGN KEY ("faqs_id") REFERENCES "public"."faqs"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "procedures_rels" ADD CONSTRAINT "procedures_rels_faq_sets_fk" FOREIGN KEY ("faq_sets_id") REFERENCES "public"."faq_sets"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "procedures_rels" ADD CONSTRAINT "procedures_rels_video_guides_fk" FOREIGN KEY ("video_guides_id") REFERENCES "public"."video_guides"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_cases_v_steps" ADD CONSTRAINT "_cases_v_steps_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_cases_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_cases_v_steps_locales" ADD CONSTRAINT "_cases_v_steps_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_cases_v_steps"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_cases_v_dossier" ADD CONSTRAINT "_cases_v_dossier_form_id_forms_id_fk" FOREIGN KEY ("form_id") REFERENCES "public"."forms"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_cases_v_dossier" ADD CONSTRAINT "_cases_v_dossier_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_cases_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_cases_v_dossier_locales" ADD CONSTRAINT "_cases_v_dossier_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_cases_v_dossier"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_cases_v" ADD CONSTRAINT "_cases_v_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_procedures_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_cases_v_locales" ADD CONSTRAINT "_cases_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_cases_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_procedures_v_version_channels_fees" ADD CONSTRAINT "_procedures_v_version_channels_fees_legal_basis_id_legal_documents_id_fk" FOREIGN KEY ("legal_basis_id") REFERENCES "public"."legal_documents"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_procedures_v_version_channels_fees" ADD CONSTRAINT "_procedures_v_version_channels_fees_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_procedures_v_version_channels"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_procedures_v_version_channels_fees_locales" ADD CONSTRAINT "_procedures_v_version_channels_fees_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_procedures_v_version_channels_fees"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_procedures_v_version_channels" ADD CONSTRAINT "_procedures_v_version_channels_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_procedures_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_procedures_v_version_channels_locales" ADD CONSTRAINT "_procedures_v_version_channels_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_procedures_v_version_channels"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_procedures_v_version_requirements" ADD CONSTRAINT "_procedures_v_version_requirements_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_procedures_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_procedures_v_version_requirements_locales" ADD CONSTRAINT "_procedures_v_version_requirements_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_procedures_v_version_requirements"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_procedures_v_version_results" ADD CONSTRAINT "_procedures_v_version_results_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_procedures_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_procedures_v_version_results_locales" ADD CONSTRAINT "_procedures_v_version_results_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_procedures_v_version_results"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_procedures_v_version_return_reasons" ADD CONSTRAINT "_procedures_v_version_return_reasons_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_procedures_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_procedures_v_version_return_reasons_locales" ADD CONSTRAINT "_procedures_v_version_return_reasons_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_procedures_v_version_return_reasons"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_procedures_v_version_levels" ADD CONSTRAINT "_procedures_v_version_levels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_procedures_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_procedures_v_version_related" ADD CONSTRAINT "_procedures_v_version_related_procedure_id_procedures_id_fk" FOREIGN KEY ("procedure_id") REFERENCES "public"."procedures"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_procedures_v_version_related" ADD CONSTRAINT "_procedures_v_version_related_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_procedures_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_procedures_v" ADD CONSTRAINT "_procedures_v_parent_id_procedures_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."procedures"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_procedures_v" ADD CONSTRAINT "_procedures_v_version_replaced_by_id_procedures_id_fk" FOREIGN KEY ("version_replaced_by_id") REFERENCES "public"."procedures"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_procedures_v" ADD CONSTRAINT "_procedures_v_version_verified_by_id_agencies_id_fk" FOREIGN KEY ("version_verified_by_id") REFERENCES "public"."agencies"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_procedures_v" ADD CONSTRAINT "_procedures_v_version_owner_id_agencies_id_fk" FOREIGN KEY ("version_owner_id") REFERENCES "public"."agencies"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_procedures_v_locales" ADD CONSTRAINT "_procedures_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_procedures_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_procedures_v_texts" ADD CONSTRAINT "_procedures_v_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_procedures_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_procedures_v_rels" ADD CONSTRAINT "_procedures_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_procedures_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_procedures_v_rels" ADD CONSTRAINT "_procedures_v_rels_agencies_fk" FOREIGN KEY ("agencies_id") REFERENCES "public"."agencies"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_procedures_v_rels" ADD CONSTRAINT "_procedures_v_rels_fields_fk" FOREIGN KEY ("fields_id") REFERENCES "public"."fields"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_procedures_v_rels" ADD CONSTRAINT "_procedures_v_rels_audiences_fk" FOREIGN KEY ("audiences_id") REFERENCES "public"."audiences"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_procedures_v_rels" ADD CONSTRAINT "_procedures_v_rels_life_events_fk" FOREIGN KEY ("life_events_id") REFERENCES "public"."life_events"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_procedures_v_rels" ADD CONSTRAINT "_procedures_v_rels_legal_documents_fk" FOREIGN KEY ("legal_documents_id") REFERENCES "public"."legal_documents"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_procedures_v_rels" ADD CONSTRAINT "_procedures_v_rels_procedures_fk" FOREIGN KEY ("procedures_id") REFERENCES "public"."procedures"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_procedures_v_rels" ADD CONSTRAINT "_procedures_v_rels_faqs_fk" FOREIGN KEY ("faqs_id") REFERENCES "public"."faqs"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_procedures_v_rels" ADD CONSTRAINT "_procedures_v_rels_faq_sets_fk" FOREIGN KEY ("faq_sets_id") REFERENCES "public"."faq_sets"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_procedures_v_rels" ADD CONSTRAINT "_procedures_v_rels_video_guides_fk" FOREIGN KEY ("video_guides_id") REFERENCES "public"."video_guides"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "faq_sets" ADD CONSTRAINT "faq_sets_agency_id_agencies_id_fk" FOREIGN KEY ("agency_id") REFERENCES "public"."agencies"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "faq_sets" ADD CONSTRAINT "faq_sets_owner_id_agencies_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."agencies"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "faq_sets_locales" ADD CONSTRAINT "faq_sets_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."faq_sets"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "faq_sets_rels" ADD CONSTRAINT "faq_sets_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."faq_sets"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "faq_sets_rels" ADD CONSTRAINT "faq_sets_rels_faqs_fk" FOREIGN KEY ("faqs_id") REFERENCES "public"."faqs"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "faq_sets_rels" ADD CONSTRAINT "faq_sets_rels_fields_fk" FOREIGN KEY ("fields_id") REFERENCES "public"."fields"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "faq_sets_rels" ADD CONSTRAINT "faq_sets_rels_life_events_fk" FOREIGN KEY ("life_events_id") REFERENCES "public"."life_events"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "faq_sets_rels" ADD CONSTRAINT "faq_sets_rels_procedures_fk" FOREIGN KEY ("procedures_id") REFERENCES "public"."procedures"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "faq_sets_rels" ADD CONSTRAINT "faq_sets_rels_faq_sets_fk" FOREIGN KEY ("faq_sets_id") REFERENCES "public"."faq_sets"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "faq_sets_rels" ADD CONSTRAINT "faq_sets_rels_agencies_fk" FOREIGN KEY ("agencies_id") REFERENCES "public"."agencies"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "faq_sets_rels" ADD CONSTRAINT "faq_sets_rels_video_guides_fk" FOREIGN KEY ("video_guides_id") REFERENCES "public"."video_guides"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_faq_sets_v" ADD CONSTRAINT "_faq_sets_v_parent_id_faq_sets_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."faq_sets"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_faq_sets_v" ADD CONSTRAINT "_faq_sets_v_version_agency_id_agencies_id_fk" FOREIGN KEY ("version_agency_id") REFERENCES "public"."agencies"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_faq_sets_v" ADD CONSTRAINT "_faq_sets_v_version_owner_id_agencies_id_fk" FOREIGN KEY ("version_owner_id") REFERENCES "public"."agencies"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_faq_sets_v_locales" ADD CONSTRAINT "_faq_sets_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_faq_sets_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_faq_sets_v_rels" ADD CONSTRAINT "_faq_sets_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_faq_sets_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_faq_sets_v_rels" ADD CONSTRAINT "_faq_sets_v_rels_faqs_fk" FOREIGN KEY ("faqs_id") REFERENCES "public"."faqs"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_faq_sets_v_rels" ADD CONSTRAINT "_faq_sets_v_rels_fields_fk" FOREIGN KEY ("fields_id") REFERENCES "public"."fields"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_faq_sets_v_rels" ADD CONSTRAINT "_faq_sets_v_rels_life_events_fk" FOREIGN KEY ("life_events_id") REFERENCES "public"."life_events"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_faq_sets_v_rels" ADD CONSTRAINT "_faq_sets_v_rels_procedures_fk" FOREIGN KEY ("procedures_id") REFERENCES "public"."procedures"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_faq_sets_v_rels" ADD CONSTRAINT "_faq_sets_v_rels_faq_sets_fk" FOREIGN KEY ("faq_sets_id") REFERENCES "public"."faq_sets"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_faq_sets_v_rels" ADD CONSTRAINT "_faq_sets_v_rels_agencies_fk" FOREIGN KEY ("agencies_id") REFERENCES "public"."agencies"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_faq_sets_v_rels" ADD CONSTRAINT "_faq_sets_v_rels_video_guides_fk" FOREIGN KEY ("video_guides_id") REFERENCES "public"."video_guides"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "faqs" ADD CONSTRAINT "faqs_agency_id_agencies_id_fk" FOREIGN KEY ("agency_id") REFERENCES "public"."agencies"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "faqs" ADD CONSTRAINT "faqs_verified_by_id_agencies_id_fk" FOREIGN KEY ("verified_by_id") REFERENCES "public"."agencies"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "faqs" ADD CONSTRAINT "faqs_owner_id_agencies_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."agencies"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "faqs_locales" ADD CONSTRAINT "faqs_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."faqs"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "faqs_texts" ADD CONSTRAINT "faqs_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."faqs"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "faqs_rels" ADD CONSTRAINT "faqs_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."faqs"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "faqs_rels" ADD CONSTRAINT "faqs_rels_procedures_fk" FOREIGN KEY ("procedures_id") REFERENCES "public"."procedures"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "faqs_rels" ADD CONSTRAINT "faqs_rels_fields_fk" FOREIGN KEY ("fields_id") REFERENCES "public"."fields"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "faqs_rels" ADD CONSTRAINT "faqs_rels_life_events_fk" FOREIGN KEY ("life_events_id") REFERENCES "public"."life_events"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "faqs_rels" ADD CONSTRAINT "faqs_rels_audiences_fk" FOREIGN KEY ("audiences_id") REFERENCES "public"."audiences"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "faqs_rels" ADD CONSTRAINT "faqs_rels_legal_documents_fk" FOREIGN KEY ("legal_documents_id") REFERENCES "public"."legal_documents"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "faqs_rels" ADD CONSTRAINT "faqs_rels_faqs_fk" FOREIGN KEY ("faqs_id") REFERENCES "public"."faqs"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "faqs_rels" ADD CONSTRAINT "faqs_rels_faq_sets_fk" FOREIGN KEY ("faq_sets_id") REFERENCES "public"."faq_sets"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "faqs_rels" ADD CONSTRAINT "faqs_rels_agencies_fk" FOREIGN KEY ("agencies_id") REFERENCES "public"."agencies"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "faqs_rels" ADD CONSTRAINT "faqs_rels_video_guides_fk" FOREIGN KEY ("video_guides_id") REFERENCES "public"."video_guides"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_faqs_v" ADD CONSTRAINT "_faqs_v_parent_id_faqs_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."faqs"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_faqs_v" ADD CONSTRAINT "_faqs_v_version_agency_id_agencies_id_fk" FOREIGN KEY ("version_agency_id") REFERENCES "public"."agencies"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_faqs_v" ADD CONSTRAINT "_faqs_v_version_verified_by_id_agencies_id_fk" FOREIGN KEY ("version_verified_by_id") REFERENCES "public"."agencies"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_faqs_v" ADD CONSTRAINT "_faqs_v_version_owner_id_agencies_id_fk" FOREIGN KEY ("version_owner_id") REFERENCES "public"."agencies"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_faqs_v_locales" ADD CONSTRAINT "_faqs_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_faqs_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_faqs_v_texts" ADD CONSTRAINT "_faqs_v_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_faqs_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_faqs_v_rels" ADD CONSTRAINT "_faqs_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_faqs_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_faqs_v_rels" ADD CONSTRAINT "_faqs_v_rels_procedures_fk" FOREIGN KEY ("procedures_id") REFERENCES "public"."procedures"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_faqs_v_rels" ADD CONSTRAINT "_faqs_v_rels_fields_fk" FOREIGN KEY ("fields_id") REFERENCES "public"."fields"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_faqs_v_rels" ADD CONSTRAINT "_faqs_v_rels_life_events_fk" FOREIGN KEY ("life_events_id") REFERENCES "public"."life_events"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_faqs_v_rels" ADD CONSTRAINT "_faqs_v_rels_audiences_fk" FOREIGN KEY ("audiences_id") REFERENCES "public"."audiences"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_faqs_v_rels" ADD CONSTRAINT "_faqs_v_rels_legal_documents_fk" FOREIGN KEY ("legal_documents_id") REFERENCES "public"."legal_documents"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_faqs_v_rels" ADD CONSTRAINT "_faqs_v_rels_faqs_fk" FOREIGN KEY ("faqs_id") REFERENCES "public"."faqs"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_faqs_v_rels" ADD CONSTRAINT "_faqs_v_rels_faq_sets_fk" FOREIGN KEY ("faq_sets_id") REFERENCES "public"."faq_sets"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_faqs_v_rels" ADD CONSTRAINT "_faqs_v_rels_agencies_fk" FOREIGN KEY ("agencies_id") REFERENCES "public"."agencies"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_faqs_v_rels" ADD CONSTRAINT "_faqs_v_rels_video_guides_fk" FOREIGN KEY ("video_guides_id") REFERENCES "public"."video_guides"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "video_guides_captions" ADD CONSTRAINT "video_guides_captions_file_id_media_id_fk" FOREIGN KEY ("file_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "video_guides_captions" ADD CONSTRAINT "video_guides_captions_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."video_guides"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "video_guides_chapters" ADD CONSTRAINT "video_guides_chapters_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."video_guides"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "video_guides_chapters_locales" ADD CONSTRAINT "video_guides_chapters_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."video_guides_chapters"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "video_guides" ADD CONSTRAINT "video_guides_film_id_media_id_fk" FOREIGN KEY ("film_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "video_guides" ADD CONSTRAINT "video_guides_poster_id_media_id_fk" FOREIGN KEY ("poster_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "video_guides" ADD CONSTRAINT "video_guides_owner_id_agencies_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."agencies"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "video_guides_locales" ADD CONSTRAINT "video_guides_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."video_guides"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "video_guides_rels" ADD CONSTRAINT "video_guides_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."video_guides"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "video_guides_rels" ADD CONSTRAINT "video_guides_rels_procedures_fk" FOREIGN KEY ("procedures_id") REFERENCES "public"."procedures"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "video_guides_rels" ADD CONSTRAINT "video_guides_rels_fields_fk" FOREIGN KEY ("fields_id") REFERENCES "public"."fields"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "video_guides_rels" ADD CONSTRAINT "video_guides_rels_life_events_fk" FOREIGN KEY ("life_events_id") REFERENCES "public"."life_events"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "video_guides_rels" ADD CONSTRAINT "video_guides_rels_faqs_fk" FOREIGN KEY ("faqs_id") REFERENCES "public"."faqs"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "video_guides_rels" ADD CONSTRAINT "video_guides_rels_faq_sets_fk" FOREIGN KEY ("faq_sets_id") REFERENCES "public"."faq_sets"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "video_guides_rels" ADD CONSTRAINT "video_guides_rels_agencies_fk" FOREIGN KEY ("agencies_id") REFERENCES "public"."agencies"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "video_guides_rels" ADD CONSTRAINT "video_guides_rels_video_guides_fk" FOREIGN KEY ("video_guides_id") REFERENCES "public"."video_guides"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_video_guides_v_version_captions" ADD CONSTRAINT "_video_guides_v_version_captions_file_id_media_id_fk" FOREIGN KEY ("file_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_video_guides_v_version_captions" ADD CONSTRAINT "_video_guides_v_version_captions_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_video_guides_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_video_guides_v_version_chapters" ADD CONSTRAINT "_video_guides_v_version_chapters_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_video_guides_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_video_guides_v_version_chapters_locales" ADD CONSTRAINT "_video_guides_v_version_chapters_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_video_guides_v_version_chapters"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_video_guides_v" ADD CONSTRAINT "_video_guides_v_parent_id_video_guides_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."video_guides"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_video_guides_v" ADD CONSTRAINT "_video_guides_v_version_film_id_media_id_fk" FOREIGN KEY ("version_film_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_video_guides_v" ADD CONSTRAINT "_video_guides_v_version_poster_id_media_id_fk" FOREIGN KEY ("version_poster_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_video_guides_v" ADD CONSTRAINT "_video_guides_v_version_owner_id_agencies_id_fk" FOREIGN KEY ("version_owner_id") REFERENCES "public"."agencies"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_video_guides_v_locales" ADD CONSTRAINT "_video_guides_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_video_guides_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_video_guides_v_rels" ADD CONSTRAINT "_video_guides_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_video_guides_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_video_guides_v_rels" ADD CONSTRAINT "_video_guides_v_rels_procedures_fk" FOREIGN KEY ("procedures_id") REFERENCES "public"."procedures"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_video_guides_v_rels" ADD CONSTRAINT "_video_guides_v_rels_fields_fk" FOREIGN KEY ("fields_id") REFERENCES "public"."fields"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_video_guides_v_rels" ADD CONSTRAINT "_video_guides_v_rels_life_events_fk" FOREIGN KEY ("life_events_id") REFERENCES "public"."life_events"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_video_guides_v_rels" ADD CONSTRAINT "_video_guides_v_rels_faqs_fk" FOREIGN KEY ("faqs_id") REFERENCES "public"."faqs"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_video_guides_v_rels" ADD CONSTRAINT "_video_guides_v_rels_faq_sets_fk" FOREIGN KEY ("faq_sets_id") REFERENCES "public"."faq_sets"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_video_guides_v_rels" ADD CONSTRAINT "_video_guides_v_rels_agencies_fk" FOREIGN KEY ("agencies_id") REFERENCES "public"."agencies"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_video_guides_v_rels" ADD CONSTRAINT "_video_guides_v_rels_video_guides_fk" FOREIGN KEY ("video_guides_id") REFERENCES "public"."video_guides"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "life_events_stages" ADD CONSTRAINT "life_events_stages_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."life_events"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "life_events_stages_locales" ADD CONSTRAINT "life_events_stages_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."life_events_stages"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "life_events" ADD CONSTRAINT "life_events_owner_id_agencies_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."agencies"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "life_events_locales" ADD CONSTRAINT "life_events_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."life_events"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "life_events_rels" ADD CONSTRAINT "life_events_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."life_events"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "life_events_rels" ADD CONSTRAINT "life_events_rels_procedures_fk" FOREIGN KEY ("procedures_id") REFERENCES "public"."procedures"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "life_events_rels" ADD CONSTRAINT "life_events_rels_faqs_fk" FOREIGN KEY ("faqs_id") REFERENCES "public"."faqs"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "life_events_rels" ADD CONSTRAINT "life_events_rels_faq_sets_fk" FOREIGN KEY ("faq_sets_id") REFERENCES "public"."faq_sets"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "life_events_rels" ADD CONSTRAINT "life_events_rels_video_guides_fk" FOREIGN KEY ("video_guides_id") REFERENCES "public"."video_guides"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "life_events_rels" ADD CONSTRAINT "life_events_rels_agencies_fk" FOREIGN KEY ("agencies_id") REFERENCES "public"."agencies"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_life_events_v_version_stages" ADD CONSTRAINT "_life_events_v_version_stages_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_life_events_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_life_events_v_version_stages_locales" ADD CONSTRAINT "_life_events_v_version_stages_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_life_events_v_version_stages"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_life_events_v" ADD CONSTRAINT "_life_events_v_parent_id_life_events_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."life_events"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_life_events_v" ADD CONSTRAINT "_life_events_v_version_owner_id_agencies_id_fk" FOREIGN KEY ("version_owner_id") REFERENCES "public"."agencies"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_life_events_v_locales" ADD CONSTRAINT "_life_events_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_life_events_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_life_events_v_rels" ADD CONSTRAINT "_life_events_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_life_events_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_life_events_v_rels" ADD CONSTRAINT "_life_events_v_rels_procedures_fk" FOREIGN KEY ("procedures_id") REFERENCES "public"."procedures"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_life_events_v_rels" ADD CONSTRAINT "_life_events_v_rels_faqs_fk" FOREIGN KEY ("faqs_id") REFERENCES "public"."faqs"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_life_events_v_rels" ADD CONSTRAINT "_life_events_v_rels_faq_sets_fk" FOREIGN KEY ("faq_sets_id") REFERENCES "public"."faq_sets"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_life_events_v_rels" ADD CONSTRAINT "_life_events_v_rels_video_guides_fk" FOREIGN KEY ("video_guides_id") REFERENCES "public"."video_guides"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_life_events_v_rels" ADD CONSTRAINT "_life_events_v_rels_agencies_fk" FOREIGN KEY ("agencies_id") REFERENCES "public"."agencies"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "forms_guide" ADD CONSTRAINT "forms_guide_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."forms"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "forms_guide_locales" ADD CONSTRAINT "forms_guide_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."forms_guide"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "forms" ADD CONSTRAINT "forms_file_id_media_id_fk" FOREIGN KEY ("file_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "forms" ADD CONSTRAINT "forms_issued_by_id_legal_documents_id_fk" FOREIGN KEY ("issued_by_id") REFERENCES "public"."legal_documents"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "forms" ADD CONSTRAINT "forms_owner_id_agencies_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."agencies"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "forms_locales" ADD CONSTRAINT "forms_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."forms"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "forms_rels" ADD CONSTRAINT "forms_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."forms"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "forms_rels" ADD CONSTRAINT "forms_rels_procedures_fk" FOREIGN KEY ("procedures_id") REFERENCES "public"."procedures"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "forms_rels" ADD CONSTRAINT "forms_rels_faqs_fk" FOREIGN KEY ("faqs_id") REFERENCES "public"."faqs"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "forms_rels" ADD CONSTRAINT "forms_rels_faq_sets_fk" FOREIGN KEY ("faq_sets_id") REFERENCES "public"."faq_sets"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "forms_rels" ADD CONSTRAINT "forms_rels_agencies_fk" FOREIGN KEY ("agencies_id") REFERENCES "public"."agencies"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "forms_rels" ADD CONSTRAINT "forms_rels_video_guides_fk" FOREIGN KEY ("video_guides_id") REFERENCES "public"."video_guides"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_forms_v_version_guide" ADD CONSTRAINT "_forms_v_version_guide_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_forms_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_forms_v_version_guide_locales" ADD CONSTRAINT "_forms_v_version_guide_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_forms_v_version_guide"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_forms_v" ADD CONSTRAINT "_forms_v_parent_id_forms_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."forms"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_forms_v" ADD CONSTRAINT "_forms_v_version_file_id_media_id_fk" FOREIGN KEY ("version_file_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_forms_v" ADD CONSTRAINT "_forms_v_version_issued_by_id_legal_documents_id_fk" FOREIGN KEY ("version_issued_by_id") REFERENCES "public"."legal_documents"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_forms_v" ADD CONSTRAINT "_forms_v_version_owner_id_agencies_id_fk" FOREIGN KEY ("version_owner_id") REFERENCES "public"."agencies"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_forms_v_locales" ADD CONSTRAINT "_forms_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_forms_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_forms_v_rels" ADD CONSTRAINT "_forms_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_forms_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_forms_v_rels" ADD CONSTRAINT "_forms_v_rels_procedures_fk" FOREIGN KEY ("procedures_id") REFERENCES "public"."procedures"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_forms_v_rels" ADD CONSTRAINT "_forms_v_rels_faqs_fk" FOREIGN KEY ("faqs_id") REFERENCES "public"."faqs"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_forms_v_rels" ADD CONSTRAINT "_forms_v_rels_faq_sets_fk" FOREIGN KEY ("faq_sets_id") REFERENCES "public"."faq_sets"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_forms_v_rels" ADD CONSTRAINT "_forms_v_rels_agencies_fk" FOREIGN KEY ("agencies_id") REFERENCES "public"."agencies"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_forms_v_rels" ADD CONSTRAINT "_forms_v_rels_video_guides_fk" FOREIGN KEY ("video_guides_id") REFERENCES "public"."video_guides"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "agencies_opening_hours_days" ADD CONSTRAINT "agencies_opening_hours_days_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."agencies_opening_hours"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "agencies_opening_hours" ADD CONSTRAINT "agencies_opening_hours_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."agencies"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "agencies" ADD CONSTRAINT "agencies_parent_id_agencies_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."agencies"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "agencies" ADD CONSTRAINT "agencies_replaced_by_id_agencies_id_fk" FOREIGN KEY ("replaced_by_id") REFERENCES "public"."agencies"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "agencies" ADD CONSTRAINT "agencies_owner_id_agencies_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."agencies"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "agencies_locales" ADD CONSTRAINT "agencies_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."agencies"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "agencies_texts" ADD CONSTRAINT "agencies_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."agencies"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "agencies_rels" ADD CONSTRAINT "agencies_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."agencies"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "agencies_rels" ADD CONSTRAINT "agencies_rels_procedures_fk" FOREIGN KEY ("procedures_id") REFERENCES "public"."procedures"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "agencies_rels" ADD CONSTRAINT "agencies_rels_faqs_fk" FOREIGN KEY ("faqs_id") REFERENCES "public"."faqs"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "agencies_rels" ADD CONSTRAINT "agencies_rels_faq_sets_fk" FOREIGN KEY ("faq_sets_id") REFERENCES "public"."faq_sets"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "agencies_rels" ADD CONSTRAINT "agencies_rels_agencies_fk" FOREIGN KEY ("agencies_id") REFERENCES "public"."agencies"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "agencies_rels" ADD CONSTRAINT "agencies_rels_video_guides_fk" FOREIGN KEY ("video_guides_id") REFERENCES "public"."video_guides"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_agencies_v_version_opening_hours_days" ADD CONSTRAINT "_agencies_v_version_opening_hours_days_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_agencies_v_version_opening_hours"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_agencies_v_version_opening_hours" ADD CONSTRAINT "_agencies_v_version_opening_hours_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_agencies_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_agencies_v" ADD CONSTRAINT "_agencies_v_parent_id_agencies_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."agencies"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_agencies_v" ADD CONSTRAINT "_agencies_v_version_parent_id_agencies_id_fk" FOREIGN KEY ("version_parent_id") REFERENCES "public"."agencies"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_agencies_v" ADD CONSTRAINT "_agencies_v_version_replaced_by_id_agencies_id_fk" FOREIGN KEY ("version_replaced_by_id") REFERENCES "public"."agencies"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_agencies_v" ADD CONSTRAINT "_agencies_v_version_owner_id_agencies_id_fk" FOREIGN KEY ("version_owner_id") REFERENCES "public"."agencies"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_agencies_v_locales" ADD CONSTRAINT "_agencies_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_agencies_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_agencies_v_texts" ADD CONSTRAINT "_agencies_v_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_agencies_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_agencies_v_rels" ADD CONSTRAINT "_agencies_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_agencies_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_agencies_v_rels" ADD CONSTRAINT "_agencies_v_rels_procedures_fk" FOREIGN KEY ("procedures_id") REFERENCES "public"."procedures"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_agencies_v_rels" ADD CONSTRAINT "_agencies_v_rels_faqs_fk" FOREIGN KEY ("faqs_id") REFERENCES "public"."faqs"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_agencies_v_rels" ADD CONSTRAINT "_agencies_v_rels_faq_sets_fk" FOREIGN KEY ("faq_sets_id") REFERENCES "public"."faq_sets"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_agencies_v_rels" ADD CONSTRAINT "_agencies_v_rels_agencies_fk" FOREIGN KEY ("agencies_id") REFERENCES "public"."agencies"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_agencies_v_rels" ADD CONSTRAINT "_agencies_v_rels_video_guides_fk" FOREIGN KEY ("video_guides_id") REFERENCES "public"."video_guides"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "fields" ADD CONSTRAINT "fields_owner_id_agencies_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."agencies"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "fields_locales" ADD CONSTRAINT "fields_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."fields"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "fields_texts" ADD CONSTRAINT "fields_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."fields"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "fields_rels" ADD CONSTRAINT "fields_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."fields"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "fields_rels" ADD CONSTRAINT "fields_rels_agencies_fk" FOREIGN KEY ("agencies_id") REFERENCES "public"."agencies"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "fields_rels" ADD CONSTRAINT "fields_rels_procedures_fk" FOREIGN KEY ("procedures_id") REFERENCES "public"."procedures"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "fields_rels" ADD CONSTRAINT "fields_rels_faqs_fk" FOREIGN KEY ("faqs_id") REFERENCES "public"."faqs"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "fields_rels" ADD CONSTRAINT "fields_rels_faq_sets_fk" FOREIGN KEY ("faq_sets_id") REFERENCES "public"."faq_sets"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "fields_rels" ADD CONSTRAINT "fields_rels_video_guides_fk" FOREIGN KEY ("video_guides_id") REFERENCES "public"."video_guides"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_fields_v" ADD CONSTRAINT "_fields_v_parent_id_fields_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."fields"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_fields_v" ADD CONSTRAINT "_fields_v_version_owner_id_agencies_id_fk" FOREIGN KEY ("version_owner_id") REFERENCES "public"."agencies"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_fields_v_locales" ADD CONSTRAINT "_fields_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_fields_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_fields_v_texts" ADD CONSTRAINT "_fields_v_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_fields_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_fields_v_rels" ADD CONSTRAINT "_fields_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_fields_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_fields_v_rels" ADD CONSTRAINT "_fields_v_rels_agencies_fk" FOREIGN KEY ("agencies_id") REFERENCES "public"."agencies"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_fields_v_rels" ADD CONSTRAINT "_fields_v_rels_procedures_fk" FOREIGN KEY ("procedures_id") REFERENCES "public"."procedures"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_fields_v_rels" ADD CONSTRAINT "_fields_v_rels_faqs_fk" FOREIGN KEY ("faqs_id") REFERENCES "public"."faqs"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_fields_v_rels" ADD CONSTRAINT "_fields_v_rels_faq_sets_fk" FOREIGN KEY ("faq_sets_id") REFERENCES "public"."faq_sets"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_fields_v_rels" ADD CONSTRAINT "_fields_v_rels_video_guides_fk" FOREIGN KEY ("video_guides_id") REFERENCES "public"."video_guides"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "audiences" ADD CONSTRAINT "audiences_owner_id_agencies_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."agencies"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "audiences_locales" ADD CONSTRAINT "audiences_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."audiences"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "audiences_rels" ADD CONSTRAINT "audiences_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."audiences"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "audiences_rels" ADD CONSTRAINT "audiences_rels_procedures_fk" FOREIGN KEY ("procedures_id") REFERENCES "public"."procedures"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "audiences_rels" ADD CONSTRAINT "audiences_rels_faqs_fk" FOREIGN KEY ("faqs_id") REFERENCES "public"."faqs"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "audiences_rels" ADD CONSTRAINT "audiences_rels_faq_sets_fk" FOREIGN KEY ("faq_sets_id") REFERENCES "public"."faq_sets"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "audiences_rels" ADD CONSTRAINT "audiences_rels_agencies_fk" FOREIGN KEY ("agencies_id") REFERENCES "public"."agencies"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "audiences_rels" ADD CONSTRAINT "audiences_rels_video_guides_fk" FOREIGN KEY ("video_guides_id") REFERENCES "public"."video_guides"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_audiences_v" ADD CONSTRAINT "_audiences_v_parent_id_audiences_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."audiences"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_audiences_v" ADD CONSTRAINT "_audiences_v_version_owner_id_agencies_id_fk" FOREIGN KEY ("version_owner_id") REFERENCES "public"."agencies"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_audiences_v_locales" ADD CONSTRAINT "_audiences_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_audiences_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_audiences_v_rels" ADD CONSTRAINT "_audiences_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_audiences_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_audiences_v_rels" ADD CONSTRAINT "_audiences_v_rels_procedures_fk" FOREIGN KEY ("procedures_id") REFERENCES "public"."procedures"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_audiences_v_rels" ADD CONSTRAINT "_audiences_v_rels_faqs_fk" FOREIGN KEY ("faqs_id") REFERENCES "public"."faqs"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_audiences_v_rels" ADD CONSTRAINT "_audiences_v_rels_faq_sets_fk" FOREIGN KEY ("faq_sets_id") REFERENCES "public"."faq_sets"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_audiences_v_rels" ADD CONSTRAINT "_audiences_v_rels_agencies_fk" FOREIGN KEY ("agencies_id") REFERENCES "public"."agencies"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_audiences_v_rels" ADD CONSTRAINT "_audiences_v_rels_video_guides_fk" FOREIGN KEY ("video_guides_id") REFERENCES "public"."video_guides"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "legal_documents" ADD CONSTRAINT "legal_documents_owner_id_agencies_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."agencies"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "legal_documents_locales" ADD CONSTRAINT "legal_documents_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."legal_documents"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "legal_documents_rels" ADD CONSTRAINT "legal_documents_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."legal_documents"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "legal_documents_rels" ADD CONSTRAINT "legal_documents_rels_procedures_fk" FOREIGN KEY ("procedures_id") REFERENCES "public"."procedures"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "legal_documents_rels" ADD CONSTRAINT "legal_documents_rels_faqs_fk" FOREIGN KEY ("faqs_id") REFERENCES "public"."faqs"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "legal_documents_rels" ADD CONSTRAINT "legal_documents_rels_faq_sets_fk" FOREIGN KEY ("faq_sets_id") REFERENCES "public"."faq_sets"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "legal_documents_rels" ADD CONSTRAINT "legal_documents_rels_agencies_fk" FOREIGN KEY ("agencies_id") REFERENCES "public"."agencies"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "legal_documents_rels" ADD CONSTRAINT "legal_documents_rels_video_guides_fk" FOREIGN KEY ("video_guides_id") REFERENCES "public"."video_guides"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_legal_documents_v" ADD CONSTRAINT "_legal_documents_v_parent_id_legal_documents_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."legal_documents"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_legal_documents_v" ADD CONSTRAINT "_legal_documents_v_version_owner_id_agencies_id_fk" FOREIGN KEY ("version_owner_id") REFERENCES "public"."agencies"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_legal_documents_v_locales" ADD CONSTRAINT "_legal_documents_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_legal_documents_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_legal_documents_v_rels" ADD CONSTRAINT "_legal_documents_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_legal_documents_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_legal_documents_v_rels" ADD CONSTRAINT "_legal_documents_v_rels_procedures_fk" FOREIGN KEY ("procedures_id") REFERENCES "public"."procedures"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_legal_documents_v_rels" ADD CONSTRAINT "_legal_documents_v_rels_faqs_fk" FOREIGN KEY ("faqs_id") REFERENCES "public"."faqs"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_legal_documents_v_rels" ADD CONSTRAINT "_legal_documents_v_rels_faq_sets_fk" FOREIGN KEY ("faq_sets_id") REFERENCES "public"."faq_sets"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_legal_documents_v_rels" ADD CONSTRAINT "_legal_documents_v_rels_agencies_fk" FOREIGN KEY ("agencies_id") REFERENCES "public"."agencies"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_legal_documents_v_rels" ADD CONSTRAINT "_legal_documents_v_rels_video_guides_fk" FOREIGN KEY ("video_guides_id") REFERENCES "public"."video_guides"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "media_locales" ADD CONSTRAINT "media_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."media"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "users_sessions" ADD CONSTRAINT "users_sessions_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "users" ADD CONSTRAINT "users_agency_id_agencies_id_fk" FOREIGN KEY ("agency_id") REFERENCES "public"."agencies"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."payload_locked_documents"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_procedures_fk" FOREIGN KEY ("procedures_id") REFERENCES "public"."procedures"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_faq_sets_fk" FOREIGN KEY ("faq_sets_id") REFERENCES "public"."faq_sets"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_faqs_fk" FOREIGN KEY ("faqs_id") REFERENCES "public"."faqs"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_video_guides_fk" FOREIGN KEY ("video_guides_id") REFERENCES "public"."video_guides"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_life_events_fk" FOREIGN KEY ("life_events_id") REFERENCES "public"."life_events"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_forms_fk" FOREIGN KEY ("forms_id") REFERENCES "public"."forms"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_agencies_fk" FOREIGN KEY ("agencies_id") REFERENCES "public"."agencies"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_fields_fk" FOREIGN KEY ("fields_id") REFERENCES "public"."fields"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_audiences_fk" FOREIGN KEY ("audiences_id") REFERENCES "public"."audiences"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_legal_documents_fk" FOREIGN KEY ("legal_documents_id") REFERENCES "public"."legal_documents"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_media_fk" FOREIGN KEY ("media_id") REFERENCES "public"."media"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_users_fk" FOREIGN KEY ("users_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_publications_fk" FOREIGN KEY ("publications_id") REFERENCES "public"."publications"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_preferences_rels" ADD CONSTRAINT "payload_preferences_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."payload_preferences"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_preferences_rels" ADD CONSTRAINT "payload_preferences_rels_users_fk" FOREIGN KEY ("users_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "site_settings_hotline_hours_days" ADD CONSTRAINT "site_settings_hotline_hours_days_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."site_settings_hotline_hours"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "site_settings_hotline_hours" ADD CONSTRAINT "site_settings_hotline_hours_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."site_settings"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "site_settings_locales" ADD CONSTRAINT "site_settings_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."site_settings"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "site_settings_texts" ADD CONSTRAINT "site_settings_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."site_settings"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "site_settings_rels" ADD CONSTRAINT "site_settings_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."site_settings"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "site_settings_rels" ADD CONSTRAINT "site_settings_rels_procedures_fk" FOREIGN KEY ("procedures_id") REFERENCES "public"."procedures"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "site_settings_rels" ADD CONSTRAINT "site_settings_rels_faqs_fk" FOREIGN KEY ("faqs_id") REFERENCES "public"."faqs"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "cases_steps_order_idx" ON "cases_steps" USING btree ("_order");
  CREATE INDEX "cases_steps_parent_id_idx" ON "cases_steps" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "cases_steps_locales_locale_parent_id_unique" ON "cases_steps_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "cases_dossier_order_idx" ON "cases_dossier" USING btree ("_order");
  CREATE INDEX "cases_dossier_parent_id_idx" ON "cases_dossier" USING btree ("_parent_id");
  CREATE INDEX "cases_dossier_form_idx" ON "cases_dossier" USING btree ("form_id");
  CREATE UNIQUE INDEX "cases_dossier_locales_locale_parent_id_unique" ON "cases_dossier_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "cases_order_idx" ON "cases" USING btree ("_order");
  CREATE INDEX "cases_parent_id_idx" ON "cases" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "cases_locales_locale_parent_id_unique" ON "cases_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "procedures_channels_fees_order_idx" ON "procedures_channels_fees" USING btree ("_order");
  CREATE INDEX "procedures_channels_fees_parent_id_idx" ON "procedures_channels_fees" USING btree ("_parent_id");
  CREATE INDEX "procedures_channels_fees_legal_basis_idx" ON "procedures_channels_fees" USING btree ("legal_basis_id");
  CREATE UNIQUE INDEX "procedures_channels_fees_locales_locale_parent_id_unique" ON "procedures_channels_fees_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "procedures_channels_order_idx" ON "procedures_channels" USING btree ("_order");
  CREATE INDEX "procedures_channels_parent_id_idx" ON "procedures_channels" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "procedures_channels_locales_locale_parent_id_unique" ON "procedures_channels_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "procedures_requirements_order_idx" ON "procedures_requirements" USING btree ("_order");
  CREATE INDEX "procedures_requirements_parent_id_idx" ON "procedures_requirements" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "procedures_requirements_locales_locale_parent_id_unique" ON "procedures_requirements_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "procedures_results_order_idx" ON "procedures_results" USING btree ("_order");
  CREATE INDEX "procedures_results_parent_id_idx" ON "procedures_results" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "procedures_results_locales_locale_parent_id_unique" ON "procedures_results_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "procedures_return_reasons_order_idx" ON "procedures_return_reasons" USING btree ("_order");
  CREATE INDEX "procedures_return_reasons_parent_id_idx" ON "procedures_return_reasons" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "procedures_return_reasons_locales_locale_parent_id_unique" ON "procedures_return_reasons_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "procedures_levels_order_idx" ON "procedures_levels" USING btree ("order");
  CREATE INDEX "procedures_levels_parent_idx" ON "procedures_levels" USING btree ("parent_id");
  CREATE INDEX "procedures_related_order_idx" ON "procedures_related" USING btree ("_order");
  CREATE INDEX "procedures_related_parent_id_idx" ON "procedures_related" USING btree ("_parent_id");
  CREATE INDEX "procedures_related_procedure_idx" ON "procedures_related" USING btree ("procedure_id");
  CREATE UNIQUE INDEX "procedures_code_idx" ON "procedures" USING btree ("code");
  CREATE INDEX "procedures_replaced_by_idx" ON "procedures" USING btree ("replaced_by_id");
  CREATE INDEX "procedures_verified_by_idx" ON "procedures" USING btree ("verified_by_id");
  CREATE UNIQUE INDEX "procedures_slug_idx" ON "procedures" USING btree ("slug");
  CREATE INDEX "procedures_owner_idx" ON "procedures" USING btree ("owner_id");
  CREATE INDEX "procedures_updated_at_idx" ON "procedures" USING btree ("updated_at");
  CREATE INDEX "procedures_created_at_idx" ON "procedures" USING btree ("created_at");
  CREATE INDEX "procedures__status_idx" ON "procedures" USING btree ("_status");
  CREATE UNIQUE INDEX "procedures_locales_locale_parent_id_unique" ON "procedures_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "procedures_texts_order_parent" ON "procedures_texts" USING btree ("order","parent_id");
  CREATE INDEX "procedures_texts_locale_parent" ON "procedures_texts" USING btree ("locale","parent_id");
  CREATE INDEX "procedures_rels_order_idx" ON "procedures_rels" USING btree ("order");
  CREATE INDEX "procedures_rels_parent_idx" ON "procedures_rels" USING btree ("parent_id");
  CREATE INDEX "procedures_rels_path_idx" ON "procedures_rels" USING btree ("path");
  CREATE INDEX "procedures_rels_agencies_id_idx" ON "procedures_rels" USING btree ("agencies_id");
  CREATE INDEX "procedures_rels_fields_id_idx" ON "procedures_rels" USING btree ("fields_id");
  CREATE INDEX "procedures_rels_audiences_id_idx" ON "procedures_rels" USING btree ("audiences_id");
  CREATE INDEX "procedures_rels_life_events_id_idx" ON "procedures_rels" USING btree ("life_events_id");
  CREATE INDEX "procedures_rels_legal_documents_id_idx" ON "procedures_rels" USING btree ("legal_documents_id");
  CREATE INDEX "procedures_rels_procedures_id_idx" ON "procedures_rels" USING btree ("procedures_id");
  CREATE INDEX "procedures_rels_faqs_id_idx" ON "procedures_rels" USING btree ("faqs_id");
  CREATE INDEX "procedures_rels_faq_sets_id_idx" ON "procedures_rels" USING btree ("faq_sets_id");
  CREATE INDEX "procedures_rels_video_guides_id_idx" ON "procedures_rels" USING btree ("video_guides_id");
  CREATE INDEX "_cases_v_steps_order_idx" ON "_cases_v_steps" USING btree ("_order");
  CREATE INDEX "_cases_v_steps_parent_id_idx" ON "_cases_v_steps" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "_cases_v_steps_locales_locale_parent_id_unique" ON "_cases_v_steps_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_cases_v_dossier_order_idx" ON "_cases_v_dossier" USING btree ("_order");
  CREATE INDEX "_cases_v_dossier_parent_id_idx" ON "_cases_v_dossier" USING btree ("_parent_id");
  CREATE INDEX "_cases_v_dossier_form_idx" ON "_cases_v_dossier" USING btree ("form_id");
  CREATE UNIQUE INDEX "_cases_v_dossier_locales_locale_parent_id_unique" ON "_cases_v_dossier_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_cases_v_order_idx" ON "_cases_v" USING btree ("_order");
  CREATE INDEX "_cases_v_parent_id_idx" ON "_cases_v" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "_cases_v_locales_locale_parent_id_unique" ON "_cases_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_procedures_v_version_channels_fees_order_idx" ON "_procedures_v_version_channels_fees" USING btree ("_order");
  CREATE INDEX "_procedures_v_version_channels_fees_parent_id_idx" ON "_procedures_v_version_channels_fees" USING btree ("_parent_id");
  CREATE INDEX "_procedures_v_version_channels_fees_legal_basis_idx" ON "_procedures_v_version_channels_fees" USING btree ("legal_basis_id");
  CREATE UNIQUE INDEX "_procedures_v_version_channels_fees_locales_locale_parent_id" ON "_procedures_v_version_channels_fees_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_procedures_v_version_channels_order_idx" ON "_procedures_v_version_channels" USING btree ("_order");
  CREATE INDEX "_procedures_v_version_channels_parent_id_idx" ON "_procedures_v_version_channels" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "_procedures_v_version_channels_locales_locale_parent_id_uniq" ON "_procedures_v_version_channels_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_procedures_v_version_requirements_order_idx" ON "_procedures_v_version_requirements" USING btree ("_order");
  CREATE INDEX "_procedures_v_version_requirements_parent_id_idx" ON "_procedures_v_version_requirements" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "_procedures_v_version_requirements_locales_locale_parent_id_" ON "_procedures_v_version_requirements_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_procedures_v_version_results_order_idx" ON "_procedures_v_version_results" USING btree ("_order");
  CREATE INDEX "_procedures_v_version_results_parent_id_idx" ON "_procedures_v_version_results" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "_procedures_v_version_results_locales_locale_parent_id_uniqu" ON "_procedures_v_version_results_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_procedures_v_version_return_reasons_order_idx" ON "_procedures_v_version_return_reasons" USING btree ("_order");
  CREATE INDEX "_procedures_v_version_return_reasons_parent_id_idx" ON "_procedures_v_version_return_reasons" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "_procedures_v_version_return_reasons_locales_locale_parent_i" ON "_procedures_v_version_return_reasons_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_procedures_v_version_levels_order_idx" ON "_procedures_v_version_levels" USING btree ("order");
  CREATE INDEX "_procedures_v_version_levels_parent_idx" ON "_procedures_v_version_levels" USING btree ("parent_id");
  CREATE INDEX "_procedures_v_version_related_order_idx" ON "_procedures_v_version_related" USING btree ("_order");
  CREATE INDEX "_procedures_v_version_related_parent_id_idx" ON "_procedures_v_version_related" USING btree ("_parent_id");
  CREATE INDEX "_procedures_v_version_related_procedure_idx" ON "_procedures_v_version_related" USING btree ("procedure_id");
  CREATE INDEX "_procedures_v_parent_idx" ON "_procedures_v" USING btree ("parent_id");
  CREATE INDEX "_procedures_v_version_version_code_idx" ON "_procedures_v" USING btree ("version_code");
  CREATE INDEX "_procedures_v_version_version_replaced_by_idx" ON "_procedures_v" USING btree ("version_replaced_by_id");
  CREATE INDEX "_procedures_v_version_version_verified_by_idx" ON "_procedures_v" USING btree ("version_verified_by_id");
  CREATE INDEX "_procedures_v_version_version_slug_idx" ON "_procedures_v" USING btree ("version_slug");
  CREATE INDEX "_procedures_v_version_version_owner_idx" ON "_procedures_v" USING btree ("version_owner_id");
  CREATE INDEX "_procedures_v_version_version_updated_at_idx" ON "_procedures_v" USING btree ("version_updated_at");
  CREATE INDEX "_procedures_v_version_version_created_at_idx" ON "_procedures_v" USING btree ("version_created_at");
  CREATE INDEX "_procedures_v_version_version__status_idx" ON "_procedures_v" USING btree ("version__status");
  CREATE INDEX "_procedures_v_created_at_idx" ON "_procedures_v" USING btree ("created_at");
  CREATE INDEX "_procedures_v_updated_at_idx" ON "_procedures_v" USING btree ("updated_at");
  CREATE INDEX "_procedures_v_snapshot_idx" ON "_procedures_v" USING btree ("snapshot");
  CREATE INDEX "_procedures_v_published_locale_idx" ON "_procedures_v" USING btree ("published_locale");
  CREATE INDEX "_procedures_v_latest_idx" ON "_procedures_v" USING btree ("latest");
  CREATE UNIQUE INDEX "_procedures_v_locales_locale_parent_id_unique" ON "_procedures_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_procedures_v_texts_order_parent" ON "_procedures_v_texts" USING btree ("order","parent_id");
  CREATE INDEX "_procedures_v_texts_locale_parent" ON "_procedures_v_texts" USING btree ("locale","parent_id");
  CREATE INDEX "_procedures_v_rels_order_idx" ON "_procedures_v_rels" USING btree ("order");
  CREATE INDEX "_procedures_v_rels_parent_idx" ON "_procedures_v_rels" USING btree ("parent_id");
  CREATE INDEX "_procedures_v_rels_path_idx" ON "_procedures_v_rels" USING btree ("path");
  CREATE INDEX "_procedures_v_rels_agencies_id_idx" ON "_procedures_v_rels" USING btree ("agencies_id");
  CREATE INDEX "_procedures_v_rels_fields_id_idx" ON "_procedures_v_rels" USING btree ("fields_id");
  CREATE INDEX "_procedures_v_rels_audiences_id_idx" ON "_procedures_v_rels" USING btree ("audiences_id");
  CREATE INDEX "_procedures_v_rels_life_events_id_idx" ON "_procedures_v_rels" USING btree ("life_events_id");
  CREATE INDEX "_procedures_v_rels_legal_documents_id_idx" ON "_procedures_v_rels" USING btree ("legal_documents_id");
  CREATE INDEX "_procedures_v_rels_procedures_id_idx" ON "_procedures_v_rels" USING btree ("procedures_id");
  CREATE INDEX "_procedures_v_rels_faqs_id_idx" ON "_procedures_v_rels" USING btree ("faqs_id");
  CREATE INDEX "_procedures_v_rels_faq_sets_id_idx" ON "_procedures_v_rels" USING btree ("faq_sets_id");
  CREATE INDEX "_procedures_v_rels_video_guides_id_idx" ON "_procedures_v_rels" USING btree ("video_guides_id");
  CREATE INDEX "faq_sets_agency_idx" ON "faq_sets" USING btree ("agency_id");
  CREATE UNIQUE INDEX "faq_sets_slug_idx" ON "faq_sets" USING btree ("slug");
  CREATE INDEX "faq_sets_owner_idx" ON "faq_sets" USING btree ("owner_id");
  CREATE INDEX "faq_sets_updated_at_idx" ON "faq_sets" USING btree ("updated_at");
  CREATE INDEX "faq_sets_created_at_idx" ON "faq_sets" USING btree ("created_at");
  CREATE INDEX "faq_sets__status_idx" ON "faq_sets" USING btree ("_status");
  CREATE UNIQUE INDEX "faq_sets_locales_locale_parent_id_unique" ON "faq_sets_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "faq_sets_rels_order_idx" ON "faq_sets_rels" USING btree ("order");
  CREATE INDEX "faq_sets_rels_parent_idx" ON "faq_sets_rels" USING btree ("parent_id");
  CREATE INDEX "faq_sets_rels_path_idx" ON "faq_sets_rels" USING btree ("path");
  CREATE INDEX "faq_sets_rels_faqs_id_idx" ON "faq_sets_rels" USING btree ("faqs_id");
  CREATE INDEX "faq_sets_rels_fields_id_idx" ON "faq_sets_rels" USING btree ("fields_id");
  CREATE INDEX "faq_sets_rels_life_events_id_idx" ON "faq_sets_rels" USING btree ("life_events_id");
  CREATE INDEX "faq_sets_rels_procedures_id_idx" ON "faq_sets_rels" USING btree ("procedures_id");
  CREATE INDEX "faq_sets_rels_faq_sets_id_idx" ON "faq_sets_rels" USING btree ("faq_sets_id");
  CREATE INDEX "faq_sets_rels_agencies_id_idx" ON "faq_sets_rels" USING btree ("agencies_id");
  CREATE INDEX "faq_sets_rels_video_guides_id_idx" ON "faq_sets_rels" USING btree ("video_guides_id");
  CREATE INDEX "_faq_sets_v_parent_idx" ON "_faq_sets_v" USING btree ("parent_id");
  CREATE INDEX "_faq_sets_v_version_version_agency_idx" ON "_faq_sets_v" USING btree ("version_agency_id");
  CREATE INDEX "_faq_sets_v_version_version_slug_idx" ON "_faq_sets_v" USING btree ("version_slug");
  CREATE INDEX "_faq_sets_v_version_version_owner_idx" ON "_faq_sets_v" USING btree ("version_owner_id");
  CREATE INDEX "_faq_sets_v_version_version_updated_at_idx" ON "_faq_sets_v" USING btree ("version_updated_at");
  CREATE INDEX "_faq_sets_v_version_version_created_at_idx" ON "_faq_sets_v" USING btree ("version_created_at");
  CREATE INDEX "_faq_sets_v_version_version__status_idx" ON "_faq_sets_v" USING btree ("version__status");
  CREATE INDEX "_faq_sets_v_created_at_idx" ON "_faq_sets_v" USING btree ("created_at");
  CREATE INDEX "_faq_sets_v_updated_at_idx" ON "_faq_sets_v" USING btree ("updated_at");
  CREATE INDEX "_faq_sets_v_snapshot_idx" ON "_faq_sets_v" USING btree ("snapshot");
  CREATE INDEX "_faq_sets_v_published_locale_idx" ON "_faq_sets_v" USING btree ("published_locale");
  CREATE INDEX "_faq_sets_v_latest_idx" ON "_faq_sets_v" USING btree ("latest");
  CREATE UNIQUE INDEX "_faq_sets_v_locales_locale_parent_id_unique" ON "_faq_sets_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_faq_sets_v_rels_order_idx" ON "_faq_sets_v_rels" USING btree ("order");
  CREATE INDEX "_faq_sets_v_rels_parent_idx" ON "_faq_sets_v_rels" USING btree ("parent_id");
  CREATE INDEX "_faq_sets_v_rels_path_idx" ON "_faq_sets_v_rels" USING btree ("path");
  CREATE INDEX "_faq_sets_v_rels_faqs_id_idx" ON "_faq_sets_v_rels" USING btree ("faqs_id");
  CREATE INDEX "_faq_sets_v_rels_fields_id_idx" ON "_faq_sets_v_rels" USING btree ("fields_id");
  CREATE INDEX "_faq_sets_v_rels_life_events_id_idx" ON "_faq_sets_v_rels" USING btree ("life_events_id");
  CREATE INDEX "_faq_sets_v_rels_procedures_id_idx" ON "_faq_sets_v_rels" USING btree ("procedures_id");
  CREATE INDEX "_faq_sets_v_rels_faq_sets_id_idx" ON "_faq_sets_v_rels" USING btree ("faq_sets_id");
  CREATE INDEX "_faq_sets_v_rels_agencies_id_idx" ON "_faq_sets_v_rels" USING btree ("agencies_id");
  CREATE INDEX "_faq_sets_v_rels_video_guides_id_idx" ON "_faq_sets_v_rels" USING btree ("video_guides_id");
  CREATE INDEX "faqs_agency_idx" ON "faqs" USING btree ("agency_id");
  CREATE INDEX "faqs_verified_by_idx" ON "faqs" USING btree ("verified_by_id");
  CREATE UNIQUE INDEX "faqs_slug_idx" ON "faqs" USING btree ("slug");
  CREATE INDEX "faqs_owner_idx" ON "faqs" USING btree ("owner_id");
  CREATE INDEX "faqs_updated_at_idx" ON "faqs" USING btree ("updated_at");
  CREATE INDEX "faqs_created_at_idx" ON "faqs" USING btree ("created_at");
  CREATE INDEX "faqs__status_idx" ON "faqs" USING btree ("_status");
  CREATE UNIQUE INDEX "faqs_locales_locale_parent_id_unique" ON "faqs_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "faqs_texts_order_parent" ON "faqs_texts" USING btree ("order","parent_id");
  CREATE INDEX "faqs_texts_locale_parent" ON "faqs_texts" USING btree ("locale","parent_id");
  CREATE INDEX "faqs_rels_order_idx" ON "faqs_rels" USING btree ("order");
  CREATE INDEX "faqs_rels_parent_idx" ON "faqs_rels" USING btree ("parent_id");
  CREATE INDEX "faqs_rels_path_idx" ON "faqs_rels" USING btree ("path");
  CREATE INDEX "faqs_rels_procedures_id_idx" ON "faqs_rels" USING btree ("procedures_id");
  CREATE INDEX "faqs_rels_fields_id_idx" ON "faqs_rels" USING btree ("fields_id");
  CREATE INDEX "faqs_rels_life_events_id_idx" ON "faqs_rels" USING btree ("life_events_id");
  CREATE INDEX "faqs_rels_audiences_id_idx" ON "faqs_rels" USING btree ("audiences_id");
  CREATE INDEX "faqs_rels_legal_documents_id_idx" ON "faqs_rels" USING btree ("legal_documents_id");
  CREATE INDEX "faqs_rels_faqs_id_idx" ON "faqs_rels" USING btree ("faqs_id");
  CREATE INDEX "faqs_rels_faq_sets_id_idx" ON "faqs_rels" USING btree ("faq_sets_id");
  CREATE INDEX "faqs_rels_agencies_id_idx" ON "faqs_rels" USING btree ("agencies_id");
  CREATE INDEX "faqs_rels_video_guides_id_idx" ON "faqs_rels" USING btree ("video_guides_id");
  CREATE INDEX "_faqs_v_parent_idx" ON "_faqs_v" USING btree ("parent_id");
  CREATE INDEX "_faqs_v_version_version_agency_idx" ON "_faqs_v" USING btree ("version_agency_id");
  CREATE INDEX "_faqs_v_version_version_verified_by_idx" ON "_faqs_v" USING btree ("version_verified_by_id");
  CREATE INDEX "_faqs_v_version_version_slug_idx" ON "_faqs_v" USING btree ("version_slug");
  CREATE INDEX "_faqs_v_version_version_owner_idx" ON "_faqs_v" USING btree ("version_owner_id");
  CREATE INDEX "_faqs_v_version_version_updated_at_idx" ON "_faqs_v" USING btree ("version_updated_at");
  CREATE INDEX "_faqs_v_version_version_created_at_idx" ON "_faqs_v" USING btree ("version_created_at");
  CREATE INDEX "_faqs_v_version_version__status_idx" ON "_faqs_v" USING btree ("version__status");
  CREATE INDEX "_faqs_v_created_at_idx" ON "_faqs_v" USING btree ("created_at");
  CREATE INDEX "_faqs_v_updated_at_idx" ON "_faqs_v" USING btree ("updated_at");
  CREATE INDEX "_faqs_v_snapshot_idx" ON "_faqs_v" USING btree ("snapshot");
  CREATE INDEX "_faqs_v_published_locale_idx" ON "_faqs_v" USING btree ("published_locale");
  CREATE INDEX "_faqs_v_latest_idx" ON "_faqs_v" USING btree ("latest");
  CREATE UNIQUE INDEX "_faqs_v_locales_locale_parent_id_unique" ON "_faqs_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_faqs_v_texts_order_parent" ON "_faqs_v_texts" USING btree ("order","parent_id");
  CREATE INDEX "_faqs_v_texts_locale_parent" ON "_faqs_v_texts" USING btree ("locale","parent_id");
  CREATE INDEX "_faqs_v_rels_order_idx" ON "_faqs_v_rels" USING btree ("order");
  CREATE INDEX "_faqs_v_rels_parent_idx" ON "_faqs_v_rels" USING btree ("parent_id");
  CREATE INDEX "_faqs_v_rels_path_idx" ON "_faqs_v_rels" USING btree ("path");
  CREATE INDEX "_faqs_v_rels_procedures_id_idx" ON "_faqs_v_rels" USING btree ("procedures_id");
  CREATE INDEX "_faqs_v_rels_fields_id_idx" ON "_faqs_v_rels" USING btree ("fields_id");
  CREATE INDEX "_faqs_v_rels_life_events_id_idx" ON "_faqs_v_rels" USING btree ("life_events_id");
  CREATE INDEX "_faqs_v_rels_audiences_id_idx" ON "_faqs_v_rels" USING btree ("audiences_id");
  CREATE INDEX "_faqs_v_rels_legal_documents_id_idx" ON "_faqs_v_rels" USING btree ("legal_documents_id");
  CREATE INDEX "_faqs_v_rels_faqs_id_idx" ON "_faqs_v_rels" USING btree ("faqs_id");
  CREATE INDEX "_faqs_v_rels_faq_sets_id_idx" ON "_faqs_v_rels" USING btree ("faq_sets_id");
  CREATE INDEX "_faqs_v_rels_agencies_id_idx" ON "_faqs_v_rels" USING btree ("agencies_id");
  CREATE INDEX "_faqs_v_rels_video_guides_id_idx" ON "_faqs_v_rels" USING btree ("video_guides_id");
  CREATE INDEX "video_guides_captions_order_idx" ON "video_guides_captions" USING btree ("_order");
  CREATE INDEX "video_guides_captions_parent_id_idx" ON "video_guides_captions" USING btree ("_parent_id");
  CREATE INDEX "video_guides_captions_file_idx" ON "video_guides_captions" USING btree ("file_id");
  CREATE INDEX "video_guides_chapters_order_idx" ON "video_guides_chapters" USING btree ("_order");
  CREATE INDEX "video_guides_chapters_parent_id_idx" ON "video_guides_chapters" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "video_guides_chapters_locales_locale_parent_id_unique" ON "video_guides_chapters_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "video_guides_film_idx" ON "video_guides" USING btree ("film_id");
  CREATE INDEX "video_guides_poster_idx" ON "video_guides" USING btree ("poster_id");
  CREATE UNIQUE INDEX "video_guides_slug_idx" ON "video_guides" USING btree ("slug");
  CREATE INDEX "video_guides_owner_idx" ON "video_guides" USING btree ("owner_id");
  CREATE INDEX "video_guides_updated_at_idx" ON "video_guides" USING btree ("updated_at");
  CREATE INDEX "video_guides_created_at_idx" ON "video_guides" USING btree ("created_at");
  CREATE INDEX "video_guides__status_idx" ON "video_guides" USING btree ("_status");
  CREATE UNIQUE INDEX "video_guides_locales_locale_parent_id_unique" ON "video_guides_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "video_guides_rels_order_idx" ON "video_guides_rels" USING btree ("order");
  CREATE INDEX "video_guides_rels_parent_idx" ON "video_guides_rels" USING btree ("parent_id");
  CREATE INDEX "video_guides_rels_path_idx" ON "video_guides_rels" USING btree ("path");
  CREATE INDEX "video_guides_rels_procedures_id_idx" ON "video_guides_rels" USING btree ("procedures_id");
  CREATE INDEX "video_guides_rels_fields_id_idx" ON "video_guides_rels" USING btree ("fields_id");
  CREATE INDEX "video_guides_rels_life_events_id_idx" ON "video_guides_rels" USING btree ("life_events_id");
  CREATE INDEX "video_guides_rels_faqs_id_idx" ON "video_guides_rels" USING btree ("faqs_id");
  CREATE INDEX "video_guides_rels_faq_sets_id_idx" ON "video_guides_rels" USING btree ("faq_sets_id");
  CREATE INDEX "video_guides_rels_agencies_id_idx" ON "video_guides_rels" USING btree ("agencies_id");
  CREATE INDEX "video_guides_rels_video_guides_id_idx" ON "video_guides_rels" USING btree ("video_guides_id");
  CREATE INDEX "_video_guides_v_version_captions_order_idx" ON "_video_guides_v_version_captions" USING btree ("_order");
  CREATE INDEX "_video_guides_v_version_captions_parent_id_idx" ON "_video_guides_v_version_captions" USING btree ("_parent_id");
  CREATE INDEX "_video_guides_v_version_captions_file_idx" ON "_video_guides_v_version_captions" USING btree ("file_id");
  CREATE INDEX "_video_guides_v_version_chapters_order_idx" ON "_video_guides_v_version_chapters" USING btree ("_order");
  CREATE INDEX "_video_guides_v_version_chapters_parent_id_idx" ON "_video_guides_v_version_chapters" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "_video_guides_v_version_chapters_locales_locale_parent_id_un" ON "_video_guides_v_version_chapters_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_video_guides_v_parent_idx" ON "_video_guides_v" USING btree ("parent_id");
  CREATE INDEX "_video_guides_v_version_version_film_idx" ON "_video_guides_v" USING btree ("version_film_id");
  CREATE INDEX "_video_guides_v_version_version_poster_idx" ON "_video_guides_v" USING btree ("version_poster_id");
  CREATE INDEX "_video_guides_v_version_version_slug_idx" ON "_video_guides_v" USING btree ("version_slug");
  CREATE INDEX "_video_guides_v_version_version_owner_idx" ON "_video_guides_v" USING btree ("version_owner_id");
  CREATE INDEX "_video_guides_v_version_version_updated_at_idx" ON "_video_guides_v" USING btree ("version_updated_at");
  CREATE INDEX "_video_guides_v_version_version_created_at_idx" ON "_video_guides_v" USING btree ("version_created_at");
  CREATE INDEX "_video_guides_v_version_version__status_idx" ON "_video_guides_v" USING btree ("version__status");
  CREATE INDEX "_video_guides_v_created_at_idx" ON "_video_guides_v" USING btree ("created_at");
  CREATE INDEX "_video_guides_v_updated_at_idx" ON "_video_guides_v" USING btree ("updated_at");
  CREATE INDEX "_video_guides_v_snapshot_idx" ON "_video_guides_v" USING btree ("snapshot");
  CREATE INDEX "_video_guides_v_published_locale_idx" ON "_video_guides_v" USING btree ("published_locale");
  CREATE INDEX "_video_guides_v_latest_idx" ON "_video_guides_v" USING btree ("latest");
  CREATE UNIQUE INDEX "_video_guides_v_locales_locale_parent_id_unique" ON "_video_guides_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_video_guides_v_rels_order_idx" ON "_video_guides_v_rels" USING btree ("order");
  CREATE INDEX "_video_guides_v_rels_parent_idx" ON "_video_guides_v_rels" USING btree ("parent_id");
  CREATE INDEX "_video_guides_v_rels_path_idx" ON "_video_guides_v_rels" USING btree ("path");
  CREATE INDEX "_video_guides_v_rels_procedures_id_idx" ON "_video_guides_v_rels" USING btree ("procedures_id");
  CREATE INDEX "_video_guides_v_rels_fields_id_idx" ON "_video_guides_v_rels" USING btree ("fields_id");
  CREATE INDEX "_video_guides_v_rels_life_events_id_idx" ON "_video_guides_v_rels" USING btree ("life_events_id");
  CREATE INDEX "_video_guides_v_rels_faqs_id_idx" ON "_video_guides_v_rels" USING btree ("faqs_id");
  CREATE INDEX "_video_guides_v_rels_faq_sets_id_idx" ON "_video_guides_v_rels" USING btree ("faq_sets_id");
  CREATE INDEX "_video_guides_v_rels_agencies_id_idx" ON "_video_guides_v_rels" USING btree ("agencies_id");
  CREATE INDEX "_video_guides_v_rels_video_guides_id_idx" ON "_video_guides_v_rels" USING btree ("video_guides_id");
  CREATE INDEX "life_events_stages_order_idx" ON "life_events_stages" USING btree ("_order");
  CREATE INDEX "life_events_stages_parent_id_idx" ON "life_events_stages" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "life_events_stages_locales_locale_parent_id_unique" ON "life_events_stages_locales" USING btree ("_locale","_parent_id");
  CREATE UNIQUE INDEX "life_events_slug_idx" ON "life_events" USING btree ("slug");
  CREATE INDEX "life_events_owner_idx" ON "life_events" USING btree ("owner_id");
  CREATE INDEX "life_events_updated_at_idx" ON "life_events" USING btree ("updated_at");
  CREATE INDEX "life_events_created_at_idx" ON "life_events" USING btree ("created_at");
  CREATE INDEX "life_events__status_idx" ON "life_events" USING btree ("_status");
  CREATE UNIQUE INDEX "life_events_locales_locale_parent_id_unique" ON "life_events_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "life_events_rels_order_idx" ON "life_events_rels" USING btree ("order");
  CREATE INDEX "life_events_rels_parent_idx" ON "life_events_rels" USING btree ("parent_id");
  CREATE INDEX "life_events_rels_path_idx" ON "life_events_rels" USING btree ("path");
  CREATE INDEX "life_events_rels_procedures_id_idx" ON "life_events_rels" USING btree ("procedures_id");
  CREATE INDEX "life_events_rels_faqs_id_idx" ON "life_events_rels" USING btree ("faqs_id");
  CREATE INDEX "life_events_rels_faq_sets_id_idx" ON "life_events_rels" USING btree ("faq_sets_id");
  CREATE INDEX "life_events_rels_video_guides_id_idx" ON "life_events_rels" USING btree ("video_guides_id");
  CREATE INDEX "life_events_rels_agencies_id_idx" ON "life_events_rels" USING btree ("agencies_id");
  CREATE INDEX "_life_events_v_version_stages_order_idx" ON "_life_events_v_version_stages" USING btree ("_order");
  CREATE INDEX "_life_events_v_version_stages_parent_id_idx" ON "_life_events_v_version_stages" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "_life_events_v_version_stages_locales_locale_parent_id_uniqu" ON "_life_events_v_version_stages_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_life_events_v_parent_idx" ON "_life_events_v" USING btree ("parent_id");
  CREATE INDEX "_life_events_v_version_version_slug_idx" ON "_life_events_v" USING btree ("version_slug");
  CREATE INDEX "_life_events_v_version_version_owner_idx" ON "_life_events_v" USING btree ("version_owner_id");
  CREATE INDEX "_life_events_v_version_version_updated_at_idx" ON "_life_events_v" USING btree ("version_updated_at");
  CREATE INDEX "_life_events_v_version_version_created_at_idx" ON "_life_events_v" USING btree ("version_created_at");
  CREATE INDEX "_life_events_v_version_version__status_idx" ON "_life_events_v" USING btree ("version__status");
  CREATE INDEX "_life_events_v_created_at_idx" ON "_life_events_v" USING btree ("created_at");
  CREATE INDEX "_life_events_v_updated_at_idx" ON "_life_events_v" USING btree ("updated_at");
  CREATE INDEX "_life_events_v_snapshot_idx" ON "_life_events_v" USING btree ("snapshot");
  CREATE INDEX "_life_events_v_published_locale_idx" ON "_life_events_v" USING btree ("published_locale");
  CREATE INDEX "_life_events_v_latest_idx" ON "_life_events_v" USING btree ("latest");
  CREATE UNIQUE INDEX "_life_events_v_locales_locale_parent_id_unique" ON "_life_events_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_life_events_v_rels_order_idx" ON "_life_events_v_rels" USING btree ("order");
  CREATE INDEX "_life_events_v_rels_parent_idx" ON "_life_events_v_rels" USING btree ("parent_id");
  CREATE INDEX "_life_events_v_rels_path_idx" ON "_life_events_v_rels" USING btree ("path");
  CREATE INDEX "_life_events_v_rels_procedures_id_idx" ON "_life_events_v_rels" USING btree ("procedures_id");
  CREATE INDEX "_life_events_v_rels_faqs_id_idx" ON "_life_events_v_rels" USING btree ("faqs_id");
  CREATE INDEX "_life_events_v_rels_faq_sets_id_idx" ON "_life_events_v_rels" USING btree ("faq_sets_id");
  CREATE INDEX "_life_events_v_rels_video_guides_id_idx" ON "_life_events_v_rels" USING btree ("video_guides_id");
  CREATE INDEX "_life_events_v_rels_agencies_id_idx" ON "_life_events_v_rels" USING btree ("agencies_id");
  CREATE INDEX "forms_guide_order_idx" ON "forms_guide" USING btree ("_order");
  CREATE INDEX "forms_guide_parent_id_idx" ON "forms_guide" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "forms_guide_locales_locale_parent_id_unique" ON "forms_guide_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "forms_file_idx" ON "forms" USING btree ("file_id");
  CREATE INDEX "forms_issued_by_idx" ON "forms" USING btree ("issued_by_id");
  CREATE UNIQUE INDEX "forms_slug_idx" ON "forms" USING btree ("slug");
  CREATE INDEX "forms_owner_idx" ON "forms" USING btree ("owner_id");
  CREATE INDEX "forms_updated_at_idx" ON "forms" USING btree ("updated_at");
  CREATE INDEX "forms_created_at_idx" ON "forms" USING btree ("created_at");
  CREATE INDEX "forms__status_idx" ON "forms" USING btree ("_status");
  CREATE UNIQUE INDEX "forms_locales_locale_parent_id_unique" ON "forms_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "forms_rels_order_idx" ON "forms_rels" USING btree ("order");
  CREATE INDEX "forms_rels_parent_idx" ON "forms_rels" USING btree ("parent_id");
  CREATE INDEX "forms_rels_path_idx" ON "forms_rels" USING btree ("path");
  CREATE INDEX "forms_rels_procedures_id_idx" ON "forms_rels" USING btree ("procedures_id");
  CREATE INDEX "forms_rels_faqs_id_idx" ON "forms_rels" USING btree ("faqs_id");
  CREATE INDEX "forms_rels_faq_sets_id_idx" ON "forms_rels" USING btree ("faq_sets_id");
  CREATE INDEX "forms_rels_agencies_id_idx" ON "forms_rels" USING btree ("agencies_id");
  CREATE INDEX "forms_rels_video_guides_id_idx" ON "forms_rels" USING btree ("video_guides_id");
  CREATE INDEX "_forms_v_version_guide_order_idx" ON "_forms_v_version_guide" USING btree ("_order");
  CREATE INDEX "_forms_v_version_guide_parent_id_idx" ON "_forms_v_version_guide" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "_forms_v_version_guide_locales_locale_parent_id_unique" ON "_forms_v_version_guide_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_forms_v_parent_idx" ON "_forms_v" USING btree ("parent_id");
  CREATE INDEX "_forms_v_version_version_file_idx" ON "_forms_v" USING btree ("version_file_id");
  CREATE INDEX "_forms_v_version_version_issued_by_idx" ON "_forms_v" USING btree ("version_issued_by_id");
  CREATE INDEX "_forms_v_version_version_slug_idx" ON "_forms_v" USING btree ("version_slug");
  CREATE INDEX "_forms_v_version_version_owner_idx" ON "_forms_v" USING btree ("version_owner_id");
  CREATE INDEX "_forms_v_version_version_updated_at_idx" ON "_forms_v" USING btree ("version_updated_at");
  CREATE INDEX "_forms_v_version_version_created_at_idx" ON "_forms_v" USING btree ("version_created_at");
  CREATE INDEX "_forms_v_version_version__status_idx" ON "_forms_v" USING btree ("version__status");
  CREATE INDEX "_forms_v_created_at_idx" ON "_forms_v" USING btree ("created_at");
  CREATE INDEX "_forms_v_updated_at_idx" ON "_forms_v" USING btree ("updated_at");
  CREATE INDEX "_forms_v_snapshot_idx" ON "_forms_v" USING btree ("snapshot");
  CREATE INDEX "_forms_v_published_locale_idx" ON "_forms_v" USING btree ("published_locale");
  CREATE INDEX "_forms_v_latest_idx" ON "_forms_v" USING btree ("latest");
  CREATE UNIQUE INDEX "_forms_v_locales_locale_parent_id_unique" ON "_forms_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_forms_v_rels_order_idx" ON "_forms_v_rels" USING btree ("order");
  CREATE INDEX "_forms_v_rels_parent_idx" ON "_forms_v_rels" USING btree ("parent_id");
  CREATE INDEX "_forms_v_rels_path_idx" ON "_forms_v_rels" USING btree ("path");
  CREATE INDEX "_forms_v_rels_procedures_id_idx" ON "_forms_v_rels" USING btree ("procedures_id");
  CREATE INDEX "_forms_v_rels_faqs_id_idx" ON "_forms_v_rels" USING btree ("faqs_id");
  CREATE INDEX "_forms_v_rels_faq_sets_id_idx" ON "_forms_v_rels" USING btree ("faq_sets_id");
  CREATE INDEX "_forms_v_rels_agencies_id_idx" ON "_forms_v_rels" USING btree ("agencies_id");
  CREATE INDEX "_forms_v_rels_video_guides_id_idx" ON "_forms_v_rels" USING btree ("video_guides_id");
  CREATE INDEX "agencies_opening_hours_days_order_idx" ON "agencies_opening_hours_days" USING btree ("order");
  CREATE INDEX "agencies_opening_hours_days_parent_idx" ON "agencies_opening_hours_days" USING btree ("parent_id");
  CREATE INDEX "agencies_opening_hours_order_idx" ON "agencies_opening_hours" USING btree ("_order");
  CREATE INDEX "agencies_opening_hours_parent_id_idx" ON "agencies_opening_hours" USING btree ("_parent_id");
  CREATE INDEX "agencies_parent_idx" ON "agencies" USING btree ("parent_id");
  CREATE INDEX "agencies_replaced_by_idx" ON "agencies" USING btree ("replaced_by_id");
  CREATE UNIQUE INDEX "agencies_slug_idx" ON "agencies" USING btree ("slug");
  CREATE INDEX "agencies_owner_idx" ON "agencies" USING btree ("owner_id");
  CREATE INDEX "agencies_updated_at_idx" ON "agencies" USING btree ("updated_at");
  CREATE INDEX "agencies_created_at_idx" ON "agencies" USING btree ("created_at");
  CREATE INDEX "agencies__status_idx" ON "agencies" USING btree ("_status");
  CREATE UNIQUE INDEX "agencies_locales_locale_parent_id_unique" ON "agencies_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "agencies_texts_order_parent" ON "agencies_texts" USING btree ("order","parent_id");
  CREATE INDEX "agencies_texts_locale_parent" ON "agencies_texts" USING btree ("locale","parent_id");
  CREATE INDEX "agencies_rels_order_idx" ON "agencies_rels" USING btree ("order");
  CREATE INDEX "agencies_rels_parent_idx" ON "agencies_rels" USING btree ("parent_id");
  CREATE INDEX "agencies_rels_path_idx" ON "agencies_rels" USING btree ("path");
  CREATE INDEX "agencies_rels_procedures_id_idx" ON "agencies_rels" USING btree ("procedures_id");
  CREATE INDEX "agencies_rels_faqs_id_idx" ON "agencies_rels" USING btree ("faqs_id");
  CREATE INDEX "agencies_rels_faq_sets_id_idx" ON "agencies_rels" USING btree ("faq_sets_id");
  CREATE INDEX "agencies_rels_agencies_id_idx" ON "agencies_rels" USING btree ("agencies_id");
  CREATE INDEX "agencies_rels_video_guides_id_idx" ON "agencies_rels" USING btree ("video_guides_id");
  CREATE INDEX "_agencies_v_version_opening_hours_days_order_idx" ON "_agencies_v_version_opening_hours_days" USING btree ("order");
  CREATE INDEX "_agencies_v_version_opening_hours_days_parent_idx" ON "_agencies_v_version_opening_hours_days" USING btree ("parent_id");
  CREATE INDEX "_agencies_v_version_opening_hours_order_idx" ON "_agencies_v_version_opening_hours" USING btree ("_order");
  CREATE INDEX "_agencies_v_version_opening_hours_parent_id_idx" ON "_agencies_v_version_opening_hours" USING btree ("_parent_id");
  CREATE INDEX "_agencies_v_parent_idx" ON "_agencies_v" USING btree ("parent_id");
  CREATE INDEX "_agencies_v_version_version_parent_idx" ON "_agencies_v" USING btree ("version_parent_id");
  CREATE INDEX "_agencies_v_version_version_replaced_by_idx" ON "_agencies_v" USING btree ("version_replaced_by_id");
  CREATE INDEX "_agencies_v_version_version_slug_idx" ON "_agencies_v" USING btree ("version_slug");
  CREATE INDEX "_agencies_v_version_version_owner_idx" ON "_agencies_v" USING btree ("version_owner_id");
  CREATE INDEX "_agencies_v_version_version_updated_at_idx" ON "_agencies_v" USING btree ("version_updated_at");
  CREATE INDEX "_agencies_v_version_version_created_at_idx" ON "_agencies_v" USING btree ("version_created_at");
  CREATE INDEX "_agencies_v_version_version__status_idx" ON "_agencies_v" USING btree ("version__status");
  CREATE INDEX "_agencies_v_created_at_idx" ON "_agencies_v" USING btree ("created_at");
  CREATE INDEX "_agencies_v_updated_at_idx" ON "_agencies_v" USING btree ("updated_at");
  CREATE INDEX "_agencies_v_snapshot_idx" ON "_agencies_v" USING btree ("snapshot");
  CREATE INDEX "_agencies_v_published_locale_idx" ON "_agencies_v" USING btree ("published_locale");
  CREATE INDEX "_agencies_v_latest_idx" ON "_agencies_v" USING btree ("latest");
  CREATE UNIQUE INDEX "_agencies_v_locales_locale_parent_id_unique" ON "_agencies_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_agencies_v_texts_order_parent" ON "_agencies_v_texts" USING btree ("order","parent_id");
  CREATE INDEX "_agencies_v_texts_locale_parent" ON "_agencies_v_texts" USING btree ("locale","parent_id");
  CREATE INDEX "_agencies_v_rels_order_idx" ON "_agencies_v_rels" USING btree ("order");
  CREATE INDEX "_agencies_v_rels_parent_idx" ON "_agencies_v_rels" USING btree ("parent_id");
  CREATE INDEX "_agencies_v_rels_path_idx" ON "_agencies_v_rels" USING btree ("path");
  CREATE INDEX "_agencies_v_rels_procedures_id_idx" ON "_agencies_v_rels" USING btree ("procedures_id");
  CREATE INDEX "_agencies_v_rels_faqs_id_idx" ON "_agencies_v_rels" USING btree ("faqs_id");
  CREATE INDEX "_agencies_v_rels_faq_sets_id_idx" ON "_agencies_v_rels" USING btree ("faq_sets_id");
  CREATE INDEX "_agencies_v_rels_agencies_id_idx" ON "_agencies_v_rels" USING btree ("agencies_id");
  CREATE INDEX "_agencies_v_rels_video_guides_id_idx" ON "_agencies_v_rels" USING btree ("video_guides_id");
  CREATE UNIQUE INDEX "fields_slug_idx" ON "fields" USING btree ("slug");
  CREATE INDEX "fields_owner_idx" ON "fields" USING btree ("owner_id");
  CREATE INDEX "fields_updated_at_idx" ON "fields" USING btree ("updated_at");
  CREATE INDEX "fields_created_at_idx" ON "fields" USING btree ("created_at");
  CREATE INDEX "fields__status_idx" ON "fields" USING btree ("_status");
  CREATE UNIQUE INDEX "fields_locales_locale_parent_id_unique" ON "fields_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "fields_texts_order_parent" ON "fields_texts" USING btree ("order","parent_id");
  CREATE INDEX "fields_texts_locale_parent" ON "fields_texts" USING btree ("locale","parent_id");
  CREATE INDEX "fields_rels_order_idx" ON "fields_rels" USING btree ("order");
  CREATE INDEX "fields_rels_parent_idx" ON "fields_rels" USING btree ("parent_id");
  CREATE INDEX "fields_rels_path_idx" ON "fields_rels" USING btree ("path");
  CREATE INDEX "fields_rels_agencies_id_idx" ON "fields_rels" USING btree ("agencies_id");
  CREATE INDEX "fields_rels_procedures_id_idx" ON "fields_rels" USING btree ("procedures_id");
  CREATE INDEX "fields_rels_faqs_id_idx" ON "fields_rels" USING btree ("faqs_id");
  CREATE INDEX "fields_rels_faq_sets_id_idx" ON "fields_rels" USING btree ("faq_sets_id");
  CREATE INDEX "fields_rels_video_guides_id_idx" ON "fields_rels" USING btree ("video_guides_id");
  CREATE INDEX "_fields_v_parent_idx" ON "_fields_v" USING btree ("parent_id");
  CREATE INDEX "_fields_v_version_version_slug_idx" ON "_fields_v" USING btree ("version_slug");
  CREATE INDEX "_fields_v_version_version_owner_idx" ON "_fields_v" USING btree ("version_owner_id");
  CREATE INDEX "_fields_v_version_version_updated_at_idx" ON "_fields_v" USING btree ("version_updated_at");
  CREATE INDEX "_fields_v_version_version_created_at_idx" ON "_fields_v" USING btree ("version_created_at");
  CREATE INDEX "_fields_v_version_version__status_idx" ON "_fields_v" USING btree ("version__status");
  CREATE INDEX "_fields_v_created_at_idx" ON "_fields_v" USING btree ("created_at");
  CREATE INDEX "_fields_v_updated_at_idx" ON "_fields_v" USING btree ("updated_at");
  CREATE INDEX "_fields_v_snapshot_idx" ON "_fields_v" USING btree ("snapshot");
  CREATE INDEX "_fields_v_published_locale_idx" ON "_fields_v" USING btree ("published_locale");
  CREATE INDEX "_fields_v_latest_idx" ON "_fields_v" USING btree ("latest");
  CREATE UNIQUE INDEX "_fields_v_locales_locale_parent_id_unique" ON "_fields_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_fields_v_texts_order_parent" ON "_fields_v_texts" USING btree ("order","parent_id");
  CREATE INDEX "_fields_v_texts_locale_parent" ON "_fields_v_texts" USING btree ("locale","parent_id");
  CREATE INDEX "_fields_v_rels_order_idx" ON "_fields_v_rels" USING btree ("order");
  CREATE INDEX "_fields_v_rels_parent_idx" ON "_fields_v_rels" USING btree ("parent_id");
  CREATE INDEX "_fields_v_rels_path_idx" ON "_fields_v_rels" USING btree ("path");
  CREATE INDEX "_fields_v_rels_agencies_id_idx" ON "_fields_v_rels" USING btree ("agencies_id");
  CREATE INDEX "_fields_v_rels_procedures_id_idx" ON "_fields_v_rels" USING btree ("procedures_id");
  CREATE INDEX "_fields_v_rels_faqs_id_idx" ON "_fields_v_rels" USING btree ("faqs_id");
  CREATE INDEX "_fields_v_rels_faq_sets_id_idx" ON "_fields_v_rels" USING btree ("faq_sets_id");
  CREATE INDEX "_fields_v_rels_video_guides_id_idx" ON "_fields_v_rels" USING btree ("video_guides_id");
  CREATE UNIQUE INDEX "audiences_slug_idx" ON "audiences" USING btree ("slug");
  CREATE INDEX "audiences_owner_idx" ON "audiences" USING btree ("owner_id");
  CREATE INDEX "audiences_updated_at_idx" ON "audiences" USING btree ("updated_at");
  CREATE INDEX "audiences_created_at_idx" ON "audiences" USING btree ("created_at");
  CREATE INDEX "audiences__status_idx" ON "audiences" USING btree ("_status");
  CREATE UNIQUE INDEX "audiences_locales_locale_parent_id_unique" ON "audiences_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "audiences_rels_order_idx" ON "audiences_rels" USING btree ("order");
  CREATE INDEX "audiences_rels_parent_idx" ON "audiences_rels" USING btree ("parent_id");
  CREATE INDEX "audiences_rels_path_idx" ON "audiences_rels" USING btree ("path");
  CREATE INDEX "audiences_rels_procedures_id_idx" ON "audiences_rels" USING btree ("procedures_id");
  CREATE INDEX "audiences_rels_faqs_id_idx" ON "audiences_rels" USING btree ("faqs_id");
  CREATE INDEX "audiences_rels_faq_sets_id_idx" ON "audiences_rels" USING btree ("faq_sets_id");
  CREATE INDEX "audiences_rels_agencies_id_idx" ON "audiences_rels" USING btree ("agencies_id");
  CREATE INDEX "audiences_rels_video_guides_id_idx" ON "audiences_rels" USING btree ("video_guides_id");
  CREATE INDEX "_audiences_v_parent_idx" ON "_audiences_v" USING btree ("parent_id");
  CREATE INDEX "_audiences_v_version_version_slug_idx" ON "_audiences_v" USING btree ("version_slug");
  CREATE INDEX "_audiences_v_version_version_owner_idx" ON "_audiences_v" USING btree ("version_owner_id");
  CREATE INDEX "_audiences_v_version_version_updated_at_idx" ON "_audiences_v" USING btree ("version_updated_at");
  CREATE INDEX "_audiences_v_version_version_created_at_idx" ON "_audiences_v" USING btree ("version_created_at");
  CREATE INDEX "_audiences_v_version_version__status_idx" ON "_audiences_v" USING btree ("version__status");
  CREATE INDEX "_audiences_v_created_at_idx" ON "_audiences_v" USING btree ("created_at");
  CREATE INDEX "_audiences_v_updated_at_idx" ON "_audiences_v" USING btree ("updated_at");
  CREATE INDEX "_audiences_v_snapshot_idx" ON "_audiences_v" USING btree ("snapshot");
  CREATE INDEX "_audiences_v_published_locale_idx" ON "_audiences_v" USING btree ("published_locale");
  CREATE INDEX "_audiences_v_latest_idx" ON "_audiences_v" USING btree ("latest");
  CREATE UNIQUE INDEX "_audiences_v_locales_locale_parent_id_unique" ON "_audiences_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_audiences_v_rels_order_idx" ON "_audiences_v_rels" USING btree ("order");
  CREATE INDEX "_audiences_v_rels_parent_idx" ON "_audiences_v_rels" USING btree ("parent_id");
  CREATE INDEX "_audiences_v_rels_path_idx" ON "_audiences_v_rels" USING btree ("path");
  CREATE INDEX "_audiences_v_rels_procedures_id_idx" ON "_audiences_v_rels" USING btree ("procedures_id");
  CREATE INDEX "_audiences_v_rels_faqs_id_idx" ON "_audiences_v_rels" USING btree ("faqs_id");
  CREATE INDEX "_audiences_v_rels_faq_sets_id_idx" ON "_audiences_v_rels" USING btree ("faq_sets_id");
  CREATE INDEX "_audiences_v_rels_agencies_id_idx" ON "_audiences_v_rels" USING btree ("agencies_id");
  CREATE INDEX "_audiences_v_rels_video_guides_id_idx" ON "_audiences_v_rels" USING btree ("video_guides_id");
  CREATE UNIQUE INDEX "legal_documents_number_idx" ON "legal_documents" USING btree ("number");
  CREATE INDEX "legal_documents_owner_idx" ON "legal_documents" USING btree ("owner_id");
  CREATE INDEX "legal_documents_updated_at_idx" ON "legal_documents" USING btree ("updated_at");
  CREATE INDEX "legal_documents_created_at_idx" ON "legal_documents" USING btree ("created_at");
  CREATE INDEX "legal_documents__status_idx" ON "legal_documents" USING btree ("_status");
  CREATE UNIQUE INDEX "legal_documents_locales_locale_parent_id_unique" ON "legal_documents_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "legal_documents_rels_order_idx" ON "legal_documents_rels" USING btree ("order");
  CREATE INDEX "legal_documents_rels_parent_idx" ON "legal_documents_rels" USING btree ("parent_id");
  CREATE INDEX "legal_documents_rels_path_idx" ON "legal_documents_rels" USING btree ("path");
  CREATE INDEX "legal_documents_rels_procedures_id_idx" ON "legal_documents_rels" USING btree ("procedures_id");
  CREATE INDEX "legal_documents_rels_faqs_id_idx" ON "legal_documents_rels" USING btree ("faqs_id");
  CREATE INDEX "legal_documents_rels_faq_sets_id_idx" ON "legal_documents_rels" USING btree ("faq_sets_id");
  CREATE INDEX "legal_documents_rels_agencies_id_idx" ON "legal_documents_rels" USING btree ("agencies_id");
  CREATE INDEX "legal_documents_rels_video_guides_id_idx" ON "legal_documents_rels" USING btree ("video_guides_id");
  CREATE INDEX "_legal_documents_v_parent_idx" ON "_legal_documents_v" USING btree ("parent_id");
  CREATE INDEX "_legal_documents_v_version_version_number_idx" ON "_legal_documents_v" USING btree ("version_number");
  CREATE INDEX "_legal_documents_v_version_version_owner_idx" ON "_legal_documents_v" USING btree ("version_owner_id");
  CREATE INDEX "_legal_documents_v_version_version_updated_at_idx" ON "_legal_documents_v" USING btree ("version_updated_at");
  CREATE INDEX "_legal_documents_v_version_version_created_at_idx" ON "_legal_documents_v" USING btree ("version_created_at");
  CREATE INDEX "_legal_documents_v_version_version__status_idx" ON "_legal_documents_v" USING btree ("version__status");
  CREATE INDEX "_legal_documents_v_created_at_idx" ON "_legal_documents_v" USING btree ("created_at");
  CREATE INDEX "_legal_documents_v_updated_at_idx" ON "_legal_documents_v" USING btree ("updated_at");
  CREATE INDEX "_legal_documents_v_snapshot_idx" ON "_legal_documents_v" USING btree ("snapshot");
  CREATE INDEX "_legal_documents_v_published_locale_idx" ON "_legal_documents_v" USING btree ("published_locale");
  CREATE INDEX "_legal_documents_v_latest_idx" ON "_legal_documents_v" USING btree ("latest");
  CREATE UNIQUE INDEX "_legal_documents_v_locales_locale_parent_id_unique" ON "_legal_documents_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_legal_documents_v_rels_order_idx" ON "_legal_documents_v_rels" USING btree ("order");
  CREATE INDEX "_legal_documents_v_rels_parent_idx" ON "_legal_documents_v_rels" USING btree ("parent_id");
  CREATE INDEX "_legal_documents_v_rels_path_idx" ON "_legal_documents_v_rels" USING btree ("path");
  CREATE INDEX "_legal_documents_v_rels_procedures_id_idx" ON "_legal_documents_v_rels" USING btree ("procedures_id");
  CREATE INDEX "_legal_documents_v_rels_faqs_id_idx" ON "_legal_documents_v_rels" USING btree ("faqs_id");
  CREATE INDEX "_legal_documents_v_rels_faq_sets_id_idx" ON "_legal_documents_v_rels" USING btree ("faq_sets_id");
  CREATE INDEX "_legal_documents_v_rels_agencies_id_idx" ON "_legal_documents_v_rels" USING btree ("agencies_id");
  CREATE INDEX "_legal_documents_v_rels_video_guides_id_idx" ON "_legal_documents_v_rels" USING btree ("video_guides_id");
  CREATE INDEX "media_updated_at_idx" ON "media" USING btree ("updated_at");
  CREATE INDEX "media_created_at_idx" ON "media" USING btree ("created_at");
  CREATE UNIQUE INDEX "media_filename_idx" ON "media" USING btree ("filename");
  CREATE UNIQUE INDEX "media_locales_locale_parent_id_unique" ON "media_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "users_sessions_order_idx" ON "users_sessions" USING btree ("_order");
  CREATE INDEX "users_sessions_parent_id_idx" ON "users_sessions" USING btree ("_parent_id");
  CREATE INDEX "users_agency_idx" ON "users" USING btree ("agency_id");
  CREATE INDEX "users_updated_at_idx" ON "users" USING btree ("updated_at");
  CREATE INDEX "users_created_at_idx" ON "users" USING btree ("created_at");
  CREATE UNIQUE INDEX "users_email_idx" ON "users" USING btree ("email");
  CREATE INDEX "publications_updated_at_idx" ON "publications" USING btree ("updated_at");
  CREATE INDEX "publications_created_at_idx" ON "publications" USING btree ("created_at");
  CREATE UNIQUE INDEX "kind_document_idx" ON "publications" USING btree ("kind","document");
  CREATE UNIQUE INDEX "payload_kv_key_idx" ON "payload_kv" USING btree ("key");
  CREATE INDEX "payload_locked_documents_global_slug_idx" ON "payload_locked_documents" USING btree ("global_slug");
  CREATE INDEX "payload_locked_documents_updated_at_idx" ON "payload_locked_documents" USING btree ("updated_at");
  CREATE INDEX "payload_locked_documents_created_at_idx" ON "payload_locked_documents" USING btree ("created_at");
  CREATE INDEX "payload_locked_documents_rels_order_idx" ON "payload_locked_documents_rels" USING btree ("order");
  CREATE INDEX "payload_locked_documents_rels_parent_idx" ON "payload_locked_documents_rels" USING btree ("parent_id");
  CREATE INDEX "payload_locked_documents_rels_path_idx" ON "payload_locked_documents_rels" USING btree ("path");
  CREATE INDEX "payload_locked_documents_rels_procedures_id_idx" ON "payload_locked_documents_rels" USING btree ("procedures_id");
  CREATE INDEX "payload_locked_documents_rels_faq_sets_id_idx" ON "payload_locked_documents_rels" USING btree ("faq_sets_id");
  CREATE INDEX "payload_locked_documents_rels_faqs_id_idx" ON "payload_locked_documents_rels" USING btree ("faqs_id");
  CREATE INDEX "payload_locked_documents_rels_video_guides_id_idx" ON "payload_locked_documents_rels" USING btree ("video_guides_id");
  CREATE INDEX "payload_locked_documents_rels_life_events_id_idx" ON "payload_locked_documents_rels" USING btree ("life_events_id");
  CREATE INDEX "payload_locked_documents_rels_forms_id_idx" ON "payload_locked_documents_rels" USING btree ("forms_id");
  CREATE INDEX "payload_locked_documents_rels_agencies_id_idx" ON "payload_locked_documents_rels" USING btree ("agencies_id");
  CREATE INDEX "payload_locked_documents_rels_fields_id_idx" ON "payload_locked_documents_rels" USING btree ("fields_id");
  CREATE INDEX "payload_locked_documents_rels_audiences_id_idx" ON "payload_locked_documents_rels" USING btree ("audiences_id");
  CREATE INDEX "payload_locked_documents_rels_legal_documents_id_idx" ON "payload_locked_documents_rels" USING btree ("legal_documents_id");
  CREATE INDEX "payload_locked_documents_rels_media_id_idx" ON "payload_locked_documents_rels" USING btree ("media_id");
  CREATE INDEX "payload_locked_documents_rels_users_id_idx" ON "payload_locked_documents_rels" USING btree ("users_id");
  CREATE INDEX "payload_locked_documents_rels_publications_id_idx" ON "payload_locked_documents_rels" USING btree ("publications_id");
  CREATE INDEX "payload_preferences_key_idx" ON "payload_preferences" USING btree ("key");
  CREATE INDEX "payload_preferences_updated_at_idx" ON "payload_preferences" USING btree ("updated_at");
  CREATE INDEX "payload_preferences_created_at_idx" ON "payload_preferences" USING btree ("created_at");
  CREATE INDEX "payload_preferences_rels_order_idx" ON "payload_preferences_rels" USING btree ("order");
  CREATE INDEX "payload_preferences_rels_parent_idx" ON "payload_preferences_rels" USING btree ("parent_id");
  CREATE INDEX "payload_preferences_rels_path_idx" ON "payload_preferences_rels" USING btree ("path");
  CREATE INDEX "payload_preferences_rels_users_id_idx" ON "payload_preferences_rels" USING btree ("users_id");
  CREATE INDEX "payload_migrations_updated_at_idx" ON "payload_migrations" USING btree ("updated_at");
  CREATE INDEX "payload_migrations_created_at_idx" ON "payload_migrations" USING btree ("created_at");
  CREATE INDEX "site_settings_hotline_hours_days_order_idx" ON "site_settings_hotline_hours_days" USING btree ("order");
  CREATE INDEX "site_settings_hotline_hours_days_parent_idx" ON "site_settings_hotline_hours_days" USING btree ("parent_id");
  CREATE INDEX "site_settings_hotline_hours_order_idx" ON "site_settings_hotline_hours" USING btree ("_order");
  CREATE INDEX "site_settings_hotline_hours_parent_id_idx" ON "site_settings_hotline_hours" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "site_settings_locales_locale_parent_id_unique" ON "site_settings_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "site_settings_texts_order_parent" ON "site_settings_texts" USING btree ("order","parent_id");
  CREATE INDEX "site_settings_texts_locale_parent" ON "site_settings_texts" USING btree ("locale","parent_id");
  CREATE INDEX "site_settings_rels_order_idx" ON "site_settings_rels" USING btree ("order");
  CREATE INDEX "site_settings_rels_parent_idx" ON "site_settings_rels" USING btree ("parent_id");
  CREATE INDEX "site_settings_rels_path_idx" ON "site_settings_rels" USING btree ("path");
  CREATE INDEX "site_settings_rels_procedures_id_idx" ON "site_settings_rels" USING btree ("procedures_id");
  CREATE INDEX "site_settings_rels_faqs_id_idx" ON "site_settings_rels" USING btree ("faqs_id");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "cases_steps" CASCADE;
  DROP TABLE "cases_steps_locales" CASCADE;
  DROP TABLE "cases_dossier" CASCADE;
  DROP TABLE "cases_dossier_locales" CASCADE;
  DROP TABLE "cases" CASCADE;
  DROP TABLE "cases_locales" CASCADE;
  DROP TABLE "procedures_channels_fees" CASCADE;
  DROP TABLE "procedures_channels_fees_locales" CASCADE;
  DROP TABLE "procedures_channels" CASCADE;
  DROP TABLE "procedures_channels_locales" CASCADE;
  DROP TABLE "procedures_requirements" CASCADE;
  DROP TABLE "procedures_requirements_locales" CASCADE;
  DROP TABLE "procedures_results" CASCADE;
  DROP TABLE "procedures_results_locales" CASCADE;
  DROP TABLE "procedures_return_reasons" CASCADE;
  DROP TABLE "procedures_return_reasons_locales" CASCADE;
  DROP TABLE "procedures_levels" CASCADE;
  DROP TABLE "procedures_related" CASCADE;
  DROP TABLE "procedures" CASCADE;
  DROP TABLE "procedures_locales" CASCADE;
  DROP TABLE "procedures_texts" CASCADE;
  DROP TABLE "procedures_rels" CASCADE;
  DROP TABLE "_cases_v_steps" CASCADE;
  DROP TABLE "_cases_v_steps_locales" CASCADE;
  DROP TABLE "_cases_v_dossier" CASCADE;
  DROP TABLE "_cases_v_dossier_locales" CASCADE;
  DROP TABLE "_cases_v" CASCADE;
  DROP TABLE "_cases_v_locales" CASCADE;
  DROP TABLE "_procedures_v_version_channels_fees" CASCADE;
  DROP TABLE "_procedures_v_version_channels_fees_locales" CASCADE;
  DROP TABLE "_procedures_v_version_channels" CASCADE;
  DROP TABLE "_procedures_v_version_channels_locales" CASCADE;
  DROP TABLE "_procedures_v_version_requirements" CASCADE;
  DROP TABLE "_procedures_v_version_requirements_locales" CASCADE;
  DROP TABLE "_procedures_v_version_results" CASCADE;
  DROP TABLE "_procedures_v_version_results_locales" CASCADE;
  DROP TABLE "_procedures_v_version_return_reasons" CASCADE;
  DROP TABLE "_procedures_v_version_return_reasons_locales" CASCADE;
  DROP TABLE "_procedures_v_version_levels" CASCADE;
  DROP TABLE "_procedures_v_version_related" CASCADE;
  DROP TABLE "_procedures_v" CASCADE;
  DROP TABLE "_procedures_v_locales" CASCADE;
  DROP TABLE "_procedures_v_texts" CASCADE;
  DROP TABLE "_procedures_v_rels" CASCADE;
  DROP TABLE "faq_sets" CASCADE;
  DROP TABLE "faq_sets_locales" CASCADE;
  DROP TABLE "faq_sets_rels" CASCADE;
  DROP TABLE "_faq_sets_v" CASCADE;
  DROP TABLE "_faq_sets_v_locales" CASCADE;
  DROP TABLE "_faq_sets_v_rels" CASCADE;
  DROP TABLE "faqs" CASCADE;
  DROP TABLE "faqs_locales" CASCADE;
  DROP TABLE "faqs_texts" CASCADE;
  DROP TABLE "faqs_rels" CASCADE;
  DROP TABLE "_faqs_v" CASCADE;
  DROP TABLE "_faqs_v_locales" CASCADE;
  DROP TABLE "_faqs_v_texts" CASCADE;
  DROP TABLE "_faqs_v_rels" CASCADE;
  DROP TABLE "video_guides_captions" CASCADE;
  DROP TABLE "video_guides_chapters" CASCADE;
  DROP TABLE "video_guides_chapters_locales" CASCADE;
  DROP TABLE "video_guides" CASCADE;
  DROP TABLE "video_guides_locales" CASCADE;
  DROP TABLE "video_guides_rels" CASCADE;
  DROP TABLE "_video_guides_v_version_captions" CASCADE;
  DROP TABLE "_video_guides_v_version_chapters" CASCADE;
  DROP TABLE "_video_guides_v_version_chapters_locales" CASCADE;
  DROP TABLE "_video_guides_v" CASCADE;
  DROP TABLE "_video_guides_v_locales" CASCADE;
  DROP TABLE "_video_guides_v_rels" CASCADE;
  DROP TABLE "life_events_stages" CASCADE;
  DROP TABLE "life_events_stages_locales" CASCADE;
  DROP TABLE "life_events" CASCADE;
  DROP TABLE "life_events_locales" CASCADE;
  DROP TABLE "life_events_rels" CASCADE;
  DROP TABLE "_life_events_v_version_stages" CASCADE;
  DROP TABLE "_life_events_v_version_stages_locales" CASCADE;
  DROP TABLE "_life_events_v" CASCADE;
  DROP TABLE "_life_events_v_locales" CASCADE;
  DROP TABLE "_life_events_v_rels" CASCADE;
  DROP TABLE "forms_guide" CASCADE;
  DROP TABLE "forms_guide_locales" CASCADE;
  DROP TABLE "forms" CASCADE;
  DROP TABLE "forms_locales" CASCADE;
  DROP TABLE "forms_rels" CASCADE;
  DROP TABLE "_forms_v_version_guide" CASCADE;
  DROP TABLE "_forms_v_version_guide_locales" CASCADE;
  DROP TABLE "_forms_v" CASCADE;
  DROP TABLE "_forms_v_locales" CASCADE;
  DROP TABLE "_forms_v_rels" CASCADE;
  DROP TABLE "agencies_opening_hours_days" CASCADE;
  DROP TABLE "agencies_opening_hours" CASCADE;
  DROP TABLE "agencies" CASCADE;
  DROP TABLE "agencies_locales" CASCADE;
  DROP TABLE "agencies_texts" CASCADE;
  DROP TABLE "agencies_rels" CASCADE;
  DROP TABLE "_agencies_v_version_opening_hours_days" CASCADE;
  DROP TABLE "_agencies_v_version_opening_hours" CASCADE;
  DROP TABLE "_agencies_v" CASCADE;
  DROP TABLE "_agencies_v_locales" CASCADE;
  DROP TABLE "_agencies_v_texts" CASCADE;
  DROP TABLE "_agencies_v_rels" CASCADE;
  DROP TABLE "fields" CASCADE;
  DROP TABLE "fields_locales" CASCADE;
  DROP TABLE "fields_texts" CASCADE;
  DROP TABLE "fields_rels" CASCADE;
  DROP TABLE "_fields_v" CASCADE;
  DROP TABLE "_fields_v_locales" CASCADE;
  DROP TABLE "_fields_v_texts" CASCADE;
  DROP TABLE "_fields_v_rels" CASCADE;
  DROP TABLE "audiences" CASCADE;
  DROP TABLE "audiences_locales" CASCADE;
  DROP TABLE "audiences_rels" CASCADE;
  DROP TABLE "_audiences_v" CASCADE;
  DROP TABLE "_audiences_v_locales" CASCADE;
  DROP TABLE "_audiences_v_rels" CASCADE;
  DROP TABLE "legal_documents" CASCADE;
  DROP TABLE "legal_documents_locales" CASCADE;
  DROP TABLE "legal_documents_rels" CASCADE;
  DROP TABLE "_legal_documents_v" CASCADE;
  DROP TABLE "_legal_documents_v_locales" CASCADE;
  DROP TABLE "_legal_documents_v_rels" CASCADE;
  DROP TABLE "media" CASCADE;
  DROP TABLE "media_locales" CASCADE;
  DROP TABLE "users_sessions" CASCADE;
  DROP TABLE "users" CASCADE;
  DROP TABLE "publications" CASCADE;
  DROP TABLE "payload_kv" CASCADE;
  DROP TABLE "payload_locked_documents" CASCADE;
  DROP TABLE "payload_locked_documents_rels" CASCADE;
  DROP TABLE "payload_preferences" CASCADE;
  DROP TABLE "payload_preferences_rels" CASCADE;
  DROP TABLE "payload_migrations" CASCADE;
  DROP TABLE "site_settings_hotline_hours_days" CASCADE;
  DROP TABLE "site_settings_hotline_hours" CASCADE;
  DROP TABLE "site_settings" CASCADE;
  DROP TABLE "site_settings_locales" CASCADE;
  DROP TABLE "site_settings_texts" CASCADE;
  DROP TABLE "site_settings_rels" CASCADE;
  DROP TYPE "public"."_locales";
  DROP TYPE "public"."enum_procedures_channels_fees_kind";
  DROP TYPE "public"."enum_procedures_channels_channel";
  DROP TYPE "public"."enum_procedures_channels_time_unit";
  DROP TYPE "public"."enum_procedures_levels";
  DROP TYPE "public"."enum_procedures_related_relation";
  DROP TYPE "public"."enum_procedures_service_level_effective";
  DROP TYPE "public"."enum_procedures_service_level_legacy_level";
  DROP TYPE "public"."enum_procedures_status";
  DROP TYPE "public"."enum__procedures_v_version_channels_fees_kind";
  DROP TYPE "public"."enum__procedures_v_version_channels_channel";
  DROP TYPE "public"."enum__procedures_v_version_channels_time_unit";
  DROP TYPE "public"."enum__procedures_v_version_levels";
  DROP TYPE "public"."enum__procedures_v_version_related_relation";
  DROP TYPE "public"."enum__procedures_v_version_service_level_effective";
  DROP TYPE "public"."enum__procedures_v_version_service_level_legacy_level";
  DROP TYPE "public"."enum__procedures_v_version_status";
  DROP TYPE "public"."enum__procedures_v_published_locale";
  DROP TYPE "public"."enum_faq_sets_status";
  DROP TYPE "public"."enum__faq_sets_v_version_status";
  DROP TYPE "public"."enum__faq_sets_v_published_locale";
  DROP TYPE "public"."enum_faqs_status";
  DROP TYPE "public"."enum__faqs_v_version_status";
  DROP TYPE "public"."enum__faqs_v_published_locale";
  DROP TYPE "public"."enum_video_guides_captions_locale";
  DROP TYPE "public"."enum_video_guides_source_type";
  DROP TYPE "public"."enum_video_guides_status";
  DROP TYPE "public"."enum__video_guides_v_version_captions_locale";
  DROP TYPE "public"."enum__video_guides_v_version_source_type";
  DROP TYPE "public"."enum__video_guides_v_version_status";
  DROP TYPE "public"."enum__video_guides_v_published_locale";
  DROP TYPE "public"."enum_life_events_whose";
  DROP TYPE "public"."enum_life_events_status";
  DROP TYPE "public"."enum__life_events_v_version_whose";
  DROP TYPE "public"."enum__life_events_v_version_status";
  DROP TYPE "public"."enum__life_events_v_published_locale";
  DROP TYPE "public"."enum_forms_status";
  DROP TYPE "public"."enum__forms_v_version_status";
  DROP TYPE "public"."enum__forms_v_published_locale";
  DROP TYPE "public"."enum_agencies_opening_hours_days";
  DROP TYPE "public"."enum_agencies_agency_kind";
  DROP TYPE "public"."enum_agencies_status";
  DROP TYPE "public"."enum__agencies_v_version_opening_hours_days";
  DROP TYPE "public"."enum__agencies_v_version_agency_kind";
  DROP TYPE "public"."enum__agencies_v_version_status";
  DROP TYPE "public"."enum__agencies_v_published_locale";
  DROP TYPE "public"."enum_fields_status";
  DROP TYPE "public"."enum__fields_v_version_status";
  DROP TYPE "public"."enum__fields_v_published_locale";
  DROP TYPE "public"."enum_audiences_group";
  DROP TYPE "public"."enum_audiences_status";
  DROP TYPE "public"."enum__audiences_v_version_group";
  DROP TYPE "public"."enum__audiences_v_version_status";
  DROP TYPE "public"."enum__audiences_v_published_locale";
  DROP TYPE "public"."enum_legal_documents_status";
  DROP TYPE "public"."enum__legal_documents_v_version_status";
  DROP TYPE "public"."enum__legal_documents_v_published_locale";
  DROP TYPE "public"."enum_users_role";
  DROP TYPE "public"."enum_site_settings_hotline_hours_days";`)
}
