import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_synonyms_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__synonyms_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__synonyms_v_published_locale" AS ENUM('vi', 'en');
  CREATE TYPE "public"."enum_pinned_results_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__pinned_results_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__pinned_results_v_published_locale" AS ENUM('vi', 'en');
  CREATE TABLE "synonyms" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"reason" varchar,
  	"name" varchar,
  	"owner_id" integer,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"_status" "enum_synonyms_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "synonyms_locales" (
  	"withdrawal_reason" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "synonyms_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "synonyms_rels" (
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
  
  CREATE TABLE "_synonyms_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"version_reason" varchar,
  	"version_name" varchar,
  	"version_owner_id" integer,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version__status" "enum__synonyms_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"snapshot" boolean,
  	"published_locale" "enum__synonyms_v_published_locale",
  	"latest" boolean
  );
  
  CREATE TABLE "_synonyms_v_locales" (
  	"version_withdrawal_reason" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_synonyms_v_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "_synonyms_v_rels" (
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
  
  CREATE TABLE "pinned_results" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"reason" varchar,
  	"until" timestamp(3) with time zone,
  	"responsible_id" integer,
  	"name" varchar,
  	"owner_id" integer,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"_status" "enum_pinned_results_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "pinned_results_locales" (
  	"withdrawal_reason" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "pinned_results_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "pinned_results_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"procedures_id" integer,
  	"faqs_id" integer,
  	"faq_sets_id" integer,
  	"video_guides_id" integer,
  	"life_events_id" integer,
  	"forms_id" integer,
  	"agencies_id" integer,
  	"fields_id" integer
  );
  
  CREATE TABLE "_pinned_results_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"version_reason" varchar,
  	"version_until" timestamp(3) with time zone,
  	"version_responsible_id" integer,
  	"version_name" varchar,
  	"version_owner_id" integer,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version__status" "enum__pinned_results_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"snapshot" boolean,
  	"published_locale" "enum__pinned_results_v_published_locale",
  	"latest" boolean
  );
  
  CREATE TABLE "_pinned_results_v_locales" (
  	"version_withdrawal_reason" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_pinned_results_v_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "_pinned_results_v_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"procedures_id" integer,
  	"faqs_id" integer,
  	"faq_sets_id" integer,
  	"video_guides_id" integer,
  	"life_events_id" integer,
  	"forms_id" integer,
  	"agencies_id" integer,
  	"fields_id" integer
  );
  
  CREATE TABLE "search_counts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"words" varchar NOT NULL,
  	"day" varchar NOT NULL,
  	"lang" varchar NOT NULL,
  	"filters" varchar DEFAULT '',
  	"searches" numeric DEFAULT 0 NOT NULL,
  	"unfound" numeric DEFAULT 0 NOT NULL,
  	"opened" numeric DEFAULT 0 NOT NULL,
  	"rank_sum" numeric DEFAULT 0 NOT NULL
  );
  
  CREATE TABLE "search_openings" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"day" varchar NOT NULL,
  	"kind" varchar NOT NULL,
  	"document" varchar NOT NULL,
  	"opened" numeric DEFAULT 0 NOT NULL,
  	"rank_sum" numeric DEFAULT 0 NOT NULL
  );
  
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "synonyms_id" integer;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "pinned_results_id" integer;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "search_counts_id" integer;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "search_openings_id" integer;
  ALTER TABLE "synonyms" ADD CONSTRAINT "synonyms_owner_id_agencies_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."agencies"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "synonyms_locales" ADD CONSTRAINT "synonyms_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."synonyms"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "synonyms_texts" ADD CONSTRAINT "synonyms_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."synonyms"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "synonyms_rels" ADD CONSTRAINT "synonyms_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."synonyms"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "synonyms_rels" ADD CONSTRAINT "synonyms_rels_procedures_fk" FOREIGN KEY ("procedures_id") REFERENCES "public"."procedures"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "synonyms_rels" ADD CONSTRAINT "synonyms_rels_faqs_fk" FOREIGN KEY ("faqs_id") REFERENCES "public"."faqs"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "synonyms_rels" ADD CONSTRAINT "synonyms_rels_faq_sets_fk" FOREIGN KEY ("faq_sets_id") REFERENCES "public"."faq_sets"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "synonyms_rels" ADD CONSTRAINT "synonyms_rels_agencies_fk" FOREIGN KEY ("agencies_id") REFERENCES "public"."agencies"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "synonyms_rels" ADD CONSTRAINT "synonyms_rels_video_guides_fk" FOREIGN KEY ("video_guides_id") REFERENCES "public"."video_guides"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_synonyms_v" ADD CONSTRAINT "_synonyms_v_parent_id_synonyms_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."synonyms"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_synonyms_v" ADD CONSTRAINT "_synonyms_v_version_owner_id_agencies_id_fk" FOREIGN KEY ("version_owner_id") REFERENCES "public"."agencies"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_synonyms_v_locales" ADD CONSTRAINT "_synonyms_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_synonyms_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_synonyms_v_texts" ADD CONSTRAINT "_synonyms_v_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_synonyms_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_synonyms_v_rels" ADD CONSTRAINT "_synonyms_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_synonyms_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_synonyms_v_rels" ADD CONSTRAINT "_synonyms_v_rels_procedures_fk" FOREIGN KEY ("procedures_id") REFERENCES "public"."procedures"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_synonyms_v_rels" ADD CONSTRAINT "_synonyms_v_rels_faqs_fk" FOREIGN KEY ("faqs_id") REFERENCES "public"."faqs"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_synonyms_v_rels" ADD CONSTRAINT "_synonyms_v_rels_faq_sets_fk" FOREIGN KEY ("faq_sets_id") REFERENCES "public"."faq_sets"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_synonyms_v_rels" ADD CONSTRAINT "_synonyms_v_rels_agencies_fk" FOREIGN KEY ("agencies_id") REFERENCES "public"."agencies"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_synonyms_v_rels" ADD CONSTRAINT "_synonyms_v_rels_video_guides_fk" FOREIGN KEY ("video_guides_id") REFERENCES "public"."video_guides"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "pinned_results" ADD CONSTRAINT "pinned_results_responsible_id_users_id_fk" FOREIGN KEY ("responsible_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "pinned_results" ADD CONSTRAINT "pinned_results_owner_id_agencies_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."agencies"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "pinned_results_locales" ADD CONSTRAINT "pinned_results_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."pinned_results"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "pinned_results_texts" ADD CONSTRAINT "pinned_results_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."pinned_results"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "pinned_results_rels" ADD CONSTRAINT "pinned_results_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."pinned_results"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "pinned_results_rels" ADD CONSTRAINT "pinned_results_rels_procedures_fk" FOREIGN KEY ("procedures_id") REFERENCES "public"."procedures"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "pinned_results_rels" ADD CONSTRAINT "pinned_results_rels_faqs_fk" FOREIGN KEY ("faqs_id") REFERENCES "public"."faqs"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "pinned_results_rels" ADD CONSTRAINT "pinned_results_rels_faq_sets_fk" FOREIGN KEY ("faq_sets_id") REFERENCES "public"."faq_sets"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "pinned_results_rels" ADD CONSTRAINT "pinned_results_rels_video_guides_fk" FOREIGN KEY ("video_guides_id") REFERENCES "public"."video_guides"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "pinned_results_rels" ADD CONSTRAINT "pinned_results_rels_life_events_fk" FOREIGN KEY ("life_events_id") REFERENCES "public"."life_events"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "pinned_results_rels" ADD CONSTRAINT "pinned_results_rels_forms_fk" FOREIGN KEY ("forms_id") REFERENCES "public"."forms"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "pinned_results_rels" ADD CONSTRAINT "pinned_results_rels_agencies_fk" FOREIGN KEY ("agencies_id") REFERENCES "public"."agencies"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "pinned_results_rels" ADD CONSTRAINT "pinned_results_rels_fields_fk" FOREIGN KEY ("fields_id") REFERENCES "public"."fields"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_pinned_results_v" ADD CONSTRAINT "_pinned_results_v_parent_id_pinned_results_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."pinned_results"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_pinned_results_v" ADD CONSTRAINT "_pinned_results_v_version_responsible_id_users_id_fk" FOREIGN KEY ("version_responsible_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_pinned_results_v" ADD CONSTRAINT "_pinned_results_v_version_owner_id_agencies_id_fk" FOREIGN KEY ("version_owner_id") REFERENCES "public"."agencies"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_pinned_results_v_locales" ADD CONSTRAINT "_pinned_results_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_pinned_results_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_pinned_results_v_texts" ADD CONSTRAINT "_pinned_results_v_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_pinned_results_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_pinned_results_v_rels" ADD CONSTRAINT "_pinned_results_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_pinned_results_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_pinned_results_v_rels" ADD CONSTRAINT "_pinned_results_v_rels_procedures_fk" FOREIGN KEY ("procedures_id") REFERENCES "public"."procedures"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_pinned_results_v_rels" ADD CONSTRAINT "_pinned_results_v_rels_faqs_fk" FOREIGN KEY ("faqs_id") REFERENCES "public"."faqs"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_pinned_results_v_rels" ADD CONSTRAINT "_pinned_results_v_rels_faq_sets_fk" FOREIGN KEY ("faq_sets_id") REFERENCES "public"."faq_sets"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_pinned_results_v_rels" ADD CONSTRAINT "_pinned_results_v_rels_video_guides_fk" FOREIGN KEY ("video_guides_id") REFERENCES "public"."video_guides"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_pinned_results_v_rels" ADD CONSTRAINT "_pinned_results_v_rels_life_events_fk" FOREIGN KEY ("life_events_id") REFERENCES "public"."life_events"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_pinned_results_v_rels" ADD CONSTRAINT "_pinned_results_v_rels_forms_fk" FOREIGN KEY ("forms_id") REFERENCES "public"."forms"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_pinned_results_v_rels" ADD CONSTRAINT "_pinned_results_v_rels_agencies_fk" FOREIGN KEY ("agencies_id") REFERENCES "public"."agencies"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_pinned_results_v_rels" ADD CONSTRAINT "_pinned_results_v_rels_fields_fk" FOREIGN KEY ("fields_id") REFERENCES "public"."fields"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "synonyms_owner_idx" ON "synonyms" USING btree ("owner_id");
  CREATE INDEX "synonyms_updated_at_idx" ON "synonyms" USING btree ("updated_at");
  CREATE INDEX "synonyms_created_at_idx" ON "synonyms" USING btree ("created_at");
  CREATE INDEX "synonyms__status_idx" ON "synonyms" USING btree ("_status");
  CREATE UNIQUE INDEX "synonyms_locales_locale_parent_id_unique" ON "synonyms_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "synonyms_texts_order_parent" ON "synonyms_texts" USING btree ("order","parent_id");
  CREATE INDEX "synonyms_rels_order_idx" ON "synonyms_rels" USING btree ("order");
  CREATE INDEX "synonyms_rels_parent_idx" ON "synonyms_rels" USING btree ("parent_id");
  CREATE INDEX "synonyms_rels_path_idx" ON "synonyms_rels" USING btree ("path");
  CREATE INDEX "synonyms_rels_procedures_id_idx" ON "synonyms_rels" USING btree ("procedures_id");
  CREATE INDEX "synonyms_rels_faqs_id_idx" ON "synonyms_rels" USING btree ("faqs_id");
  CREATE INDEX "synonyms_rels_faq_sets_id_idx" ON "synonyms_rels" USING btree ("faq_sets_id");
  CREATE INDEX "synonyms_rels_agencies_id_idx" ON "synonyms_rels" USING btree ("agencies_id");
  CREATE INDEX "synonyms_rels_video_guides_id_idx" ON "synonyms_rels" USING btree ("video_guides_id");
  CREATE INDEX "_synonyms_v_parent_idx" ON "_synonyms_v" USING btree ("parent_id");
  CREATE INDEX "_synonyms_v_version_version_owner_idx" ON "_synonyms_v" USING btree ("version_owner_id");
  CREATE INDEX "_synonyms_v_version_version_updated_at_idx" ON "_synonyms_v" USING btree ("version_updated_at");
  CREATE INDEX "_synonyms_v_version_version_created_at_idx" ON "_synonyms_v" USING btree ("version_created_at");
  CREATE INDEX "_synonyms_v_version_version__status_idx" ON "_synonyms_v" USING btree ("version__status");
  CREATE INDEX "_synonyms_v_created_at_idx" ON "_synonyms_v" USING btree ("created_at");
  CREATE INDEX "_synonyms_v_updated_at_idx" ON "_synonyms_v" USING btree ("updated_at");
  CREATE INDEX "_synonyms_v_snapshot_idx" ON "_synonyms_v" USING btree ("snapshot");
  CREATE INDEX "_synonyms_v_published_locale_idx" ON "_synonyms_v" USING btree ("published_locale");
  CREATE INDEX "_synonyms_v_latest_idx" ON "_synonyms_v" USING btree ("latest");
  CREATE UNIQUE INDEX "_synonyms_v_locales_locale_parent_id_unique" ON "_synonyms_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_synonyms_v_texts_order_parent" ON "_synonyms_v_texts" USING btree ("order","parent_id");
  CREATE INDEX "_synonyms_v_rels_order_idx" ON "_synonyms_v_rels" USING btree ("order");
  CREATE INDEX "_synonyms_v_rels_parent_idx" ON "_synonyms_v_rels" USING btree ("parent_id");
  CREATE INDEX "_synonyms_v_rels_path_idx" ON "_synonyms_v_rels" USING btree ("path");
  CREATE INDEX "_synonyms_v_rels_procedures_id_idx" ON "_synonyms_v_rels" USING btree ("procedures_id");
  CREATE INDEX "_synonyms_v_rels_faqs_id_idx" ON "_synonyms_v_rels" USING btree ("faqs_id");
  CREATE INDEX "_synonyms_v_rels_faq_sets_id_idx" ON "_synonyms_v_rels" USING btree ("faq_sets_id");
  CREATE INDEX "_synonyms_v_rels_agencies_id_idx" ON "_synonyms_v_rels" USING btree ("agencies_id");
  CREATE INDEX "_synonyms_v_rels_video_guides_id_idx" ON "_synonyms_v_rels" USING btree ("video_guides_id");
  CREATE INDEX "pinned_results_responsible_idx" ON "pinned_results" USING btree ("responsible_id");
  CREATE INDEX "pinned_results_owner_idx" ON "pinned_results" USING btree ("owner_id");
  CREATE INDEX "pinned_results_updated_at_idx" ON "pinned_results" USING btree ("updated_at");
  CREATE INDEX "pinned_results_created_at_idx" ON "pinned_results" USING btree ("created_at");
  CREATE INDEX "pinned_results__status_idx" ON "pinned_results" USING btree ("_status");
  CREATE UNIQUE INDEX "pinned_results_locales_locale_parent_id_unique" ON "pinned_results_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "pinned_results_texts_order_parent" ON "pinned_results_texts" USING btree ("order","parent_id");
  CREATE INDEX "pinned_results_rels_order_idx" ON "pinned_results_rels" USING btree ("order");
  CREATE INDEX "pinned_results_rels_parent_idx" ON "pinned_results_rels" USING btree ("parent_id");
  CREATE INDEX "pinned_results_rels_path_idx" ON "pinned_results_rels" USING btree ("path");
  CREATE INDEX "pinned_results_rels_procedures_id_idx" ON "pinned_results_rels" USING btree ("procedures_id");
  CREATE INDEX "pinned_results_rels_faqs_id_idx" ON "pinned_results_rels" USING btree ("faqs_id");
  CREATE INDEX "pinned_results_rels_faq_sets_id_idx" ON "pinned_results_rels" USING btree ("faq_sets_id");
  CREATE INDEX "pinned_results_rels_video_guides_id_idx" ON "pinned_results_rels" USING btree ("video_guides_id");
  CREATE INDEX "pinned_results_rels_life_events_id_idx" ON "pinned_results_rels" USING btree ("life_events_id");
  CREATE INDEX "pinned_results_rels_forms_id_idx" ON "pinned_results_rels" USING btree ("forms_id");
  CREATE INDEX "pinned_results_rels_agencies_id_idx" ON "pinned_results_rels" USING btree ("agencies_id");
  CREATE INDEX "pinned_results_rels_fields_id_idx" ON "pinned_results_rels" USING btree ("fields_id");
  CREATE INDEX "_pinned_results_v_parent_idx" ON "_pinned_results_v" USING btree ("parent_id");
  CREATE INDEX "_pinned_results_v_version_version_responsible_idx" ON "_pinned_results_v" USING btree ("version_responsible_id");
  CREATE INDEX "_pinned_results_v_version_version_owner_idx" ON "_pinned_results_v" USING btree ("version_owner_id");
  CREATE INDEX "_pinned_results_v_version_version_updated_at_idx" ON "_pinned_results_v" USING btree ("version_updated_at");
  CREATE INDEX "_pinned_results_v_version_version_created_at_idx" ON "_pinned_results_v" USING btree ("version_created_at");
  CREATE INDEX "_pinned_results_v_version_version__status_idx" ON "_pinned_results_v" USING btree ("version__status");
  CREATE INDEX "_pinned_results_v_created_at_idx" ON "_pinned_results_v" USING btree ("created_at");
  CREATE INDEX "_pinned_results_v_updated_at_idx" ON "_pinned_results_v" USING btree ("updated_at");
  CREATE INDEX "_pinned_results_v_snapshot_idx" ON "_pinned_results_v" USING btree ("snapshot");
  CREATE INDEX "_pinned_results_v_published_locale_idx" ON "_pinned_results_v" USING btree ("published_locale");
  CREATE INDEX "_pinned_results_v_latest_idx" ON "_pinned_results_v" USING btree ("latest");
  CREATE UNIQUE INDEX "_pinned_results_v_locales_locale_parent_id_unique" ON "_pinned_results_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_pinned_results_v_texts_order_parent" ON "_pinned_results_v_texts" USING btree ("order","parent_id");
  CREATE INDEX "_pinned_results_v_rels_order_idx" ON "_pinned_results_v_rels" USING btree ("order");
  CREATE INDEX "_pinned_results_v_rels_parent_idx" ON "_pinned_results_v_rels" USING btree ("parent_id");
  CREATE INDEX "_pinned_results_v_rels_path_idx" ON "_pinned_results_v_rels" USING btree ("path");
  CREATE INDEX "_pinned_results_v_rels_procedures_id_idx" ON "_pinned_results_v_rels" USING btree ("procedures_id");
  CREATE INDEX "_pinned_results_v_rels_faqs_id_idx" ON "_pinned_results_v_rels" USING btree ("faqs_id");
  CREATE INDEX "_pinned_results_v_rels_faq_sets_id_idx" ON "_pinned_results_v_rels" USING btree ("faq_sets_id");
  CREATE INDEX "_pinned_results_v_rels_video_guides_id_idx" ON "_pinned_results_v_rels" USING btree ("video_guides_id");
  CREATE INDEX "_pinned_results_v_rels_life_events_id_idx" ON "_pinned_results_v_rels" USING btree ("life_events_id");
  CREATE INDEX "_pinned_results_v_rels_forms_id_idx" ON "_pinned_results_v_rels" USING btree ("forms_id");
  CREATE INDEX "_pinned_results_v_rels_agencies_id_idx" ON "_pinned_results_v_rels" USING btree ("agencies_id");
  CREATE INDEX "_pinned_results_v_rels_fields_id_idx" ON "_pinned_results_v_rels" USING btree ("fields_id");
  CREATE INDEX "search_counts_day_idx" ON "search_counts" USING btree ("day");
  CREATE UNIQUE INDEX "day_lang_words_filters_idx" ON "search_counts" USING btree ("day","lang","words","filters");
  CREATE INDEX "search_openings_day_idx" ON "search_openings" USING btree ("day");
  CREATE UNIQUE INDEX "day_kind_document_idx" ON "search_openings" USING btree ("day","kind","document");
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_synonyms_fk" FOREIGN KEY ("synonyms_id") REFERENCES "public"."synonyms"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_pinned_results_fk" FOREIGN KEY ("pinned_results_id") REFERENCES "public"."pinned_results"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_search_counts_fk" FOREIGN KEY ("search_counts_id") REFERENCES "public"."search_counts"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_search_openings_fk" FOREIGN KEY ("search_openings_id") REFERENCES "public"."search_openings"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "payload_locked_documents_rels_synonyms_id_idx" ON "payload_locked_documents_rels" USING btree ("synonyms_id");
  CREATE INDEX "payload_locked_documents_rels_pinned_results_id_idx" ON "payload_locked_documents_rels" USING btree ("pinned_results_id");
  CREATE INDEX "payload_locked_documents_rels_search_counts_id_idx" ON "payload_locked_documents_rels" USING btree ("search_counts_id");
  CREATE INDEX "payload_locked_documents_rels_search_openings_id_idx" ON "payload_locked_documents_rels" USING btree ("search_openings_id");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "synonyms" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "synonyms_locales" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "synonyms_texts" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "synonyms_rels" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_synonyms_v" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_synonyms_v_locales" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_synonyms_v_texts" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_synonyms_v_rels" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "pinned_results" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "pinned_results_locales" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "pinned_results_texts" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "pinned_results_rels" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_pinned_results_v" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_pinned_results_v_locales" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_pinned_results_v_texts" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_pinned_results_v_rels" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "search_counts" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "search_openings" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "synonyms" CASCADE;
  DROP TABLE "synonyms_locales" CASCADE;
  DROP TABLE "synonyms_texts" CASCADE;
  DROP TABLE "synonyms_rels" CASCADE;
  DROP TABLE "_synonyms_v" CASCADE;
  DROP TABLE "_synonyms_v_locales" CASCADE;
  DROP TABLE "_synonyms_v_texts" CASCADE;
  DROP TABLE "_synonyms_v_rels" CASCADE;
  DROP TABLE "pinned_results" CASCADE;
  DROP TABLE "pinned_results_locales" CASCADE;
  DROP TABLE "pinned_results_texts" CASCADE;
  DROP TABLE "pinned_results_rels" CASCADE;
  DROP TABLE "_pinned_results_v" CASCADE;
  DROP TABLE "_pinned_results_v_locales" CASCADE;
  DROP TABLE "_pinned_results_v_texts" CASCADE;
  DROP TABLE "_pinned_results_v_rels" CASCADE;
  DROP TABLE "search_counts" CASCADE;
  DROP TABLE "search_openings" CASCADE;
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_synonyms_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_pinned_results_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_search_counts_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_search_openings_fk";
  
  DROP INDEX "payload_locked_documents_rels_synonyms_id_idx";
  DROP INDEX "payload_locked_documents_rels_pinned_results_id_idx";
  DROP INDEX "payload_locked_documents_rels_search_counts_id_idx";
  DROP INDEX "payload_locked_documents_rels_search_openings_id_idx";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "synonyms_id";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "pinned_results_id";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "search_counts_id";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "search_openings_id";
  DROP TYPE "public"."enum_synonyms_status";
  DROP TYPE "public"."enum__synonyms_v_version_status";
  DROP TYPE "public"."enum__synonyms_v_published_locale";
  DROP TYPE "public"."enum_pinned_results_status";
  DROP TYPE "public"."enum__pinned_results_v_version_status";
  DROP TYPE "public"."enum__pinned_results_v_published_locale";`)
}
