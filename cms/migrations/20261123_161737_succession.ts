import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_procedures_withdrawal_succession" AS ENUM('replaced', 'merged');
  CREATE TYPE "public"."enum__procedures_v_version_withdrawal_succession" AS ENUM('replaced', 'merged');
  CREATE TYPE "public"."enum_faq_sets_withdrawal_succession" AS ENUM('replaced', 'merged');
  CREATE TYPE "public"."enum__faq_sets_v_version_withdrawal_succession" AS ENUM('replaced', 'merged');
  CREATE TYPE "public"."enum_faqs_withdrawal_succession" AS ENUM('replaced', 'merged');
  CREATE TYPE "public"."enum__faqs_v_version_withdrawal_succession" AS ENUM('replaced', 'merged');
  CREATE TYPE "public"."enum_video_guides_withdrawal_succession" AS ENUM('replaced', 'merged');
  CREATE TYPE "public"."enum__video_guides_v_version_withdrawal_succession" AS ENUM('replaced', 'merged');
  CREATE TYPE "public"."enum_life_events_withdrawal_succession" AS ENUM('replaced', 'merged');
  CREATE TYPE "public"."enum__life_events_v_version_withdrawal_succession" AS ENUM('replaced', 'merged');
  CREATE TYPE "public"."enum_forms_withdrawal_succession" AS ENUM('replaced', 'merged');
  CREATE TYPE "public"."enum__forms_v_version_withdrawal_succession" AS ENUM('replaced', 'merged');
  CREATE TYPE "public"."enum_agencies_withdrawal_succession" AS ENUM('replaced', 'merged');
  CREATE TYPE "public"."enum__agencies_v_version_withdrawal_succession" AS ENUM('replaced', 'merged');
  CREATE TYPE "public"."enum_fields_withdrawal_succession" AS ENUM('replaced', 'merged');
  CREATE TYPE "public"."enum__fields_v_version_withdrawal_succession" AS ENUM('replaced', 'merged');
  CREATE TYPE "public"."enum_audiences_withdrawal_succession" AS ENUM('replaced', 'merged');
  CREATE TYPE "public"."enum__audiences_v_version_withdrawal_succession" AS ENUM('replaced', 'merged');
  CREATE TYPE "public"."enum_legal_documents_withdrawal_succession" AS ENUM('replaced', 'merged');
  CREATE TYPE "public"."enum__legal_documents_v_version_withdrawal_succession" AS ENUM('replaced', 'merged');
  CREATE TYPE "public"."enum_synonyms_withdrawal_succession" AS ENUM('replaced', 'merged');
  CREATE TYPE "public"."enum__synonyms_v_version_withdrawal_succession" AS ENUM('replaced', 'merged');
  CREATE TYPE "public"."enum_pinned_results_withdrawal_succession" AS ENUM('replaced', 'merged');
  CREATE TYPE "public"."enum__pinned_results_v_version_withdrawal_succession" AS ENUM('replaced', 'merged');
  ALTER TABLE "procedures" ADD COLUMN "withdrawal_succession" "enum_procedures_withdrawal_succession";
  ALTER TABLE "procedures_rels" ADD COLUMN "forms_id" integer;
  ALTER TABLE "_procedures_v" ADD COLUMN "version_withdrawal_succession" "enum__procedures_v_version_withdrawal_succession";
  ALTER TABLE "_procedures_v_rels" ADD COLUMN "forms_id" integer;
  ALTER TABLE "faq_sets" ADD COLUMN "withdrawal_succession" "enum_faq_sets_withdrawal_succession";
  ALTER TABLE "faq_sets_rels" ADD COLUMN "audiences_id" integer;
  ALTER TABLE "faq_sets_rels" ADD COLUMN "forms_id" integer;
  ALTER TABLE "_faq_sets_v" ADD COLUMN "version_withdrawal_succession" "enum__faq_sets_v_version_withdrawal_succession";
  ALTER TABLE "_faq_sets_v_rels" ADD COLUMN "audiences_id" integer;
  ALTER TABLE "_faq_sets_v_rels" ADD COLUMN "forms_id" integer;
  ALTER TABLE "faqs" ADD COLUMN "withdrawal_succession" "enum_faqs_withdrawal_succession";
  ALTER TABLE "faqs_rels" ADD COLUMN "forms_id" integer;
  ALTER TABLE "_faqs_v" ADD COLUMN "version_withdrawal_succession" "enum__faqs_v_version_withdrawal_succession";
  ALTER TABLE "_faqs_v_rels" ADD COLUMN "forms_id" integer;
  ALTER TABLE "video_guides" ADD COLUMN "withdrawal_succession" "enum_video_guides_withdrawal_succession";
  ALTER TABLE "video_guides_rels" ADD COLUMN "audiences_id" integer;
  ALTER TABLE "video_guides_rels" ADD COLUMN "forms_id" integer;
  ALTER TABLE "_video_guides_v" ADD COLUMN "version_withdrawal_succession" "enum__video_guides_v_version_withdrawal_succession";
  ALTER TABLE "_video_guides_v_rels" ADD COLUMN "audiences_id" integer;
  ALTER TABLE "_video_guides_v_rels" ADD COLUMN "forms_id" integer;
  ALTER TABLE "life_events" ADD COLUMN "withdrawal_succession" "enum_life_events_withdrawal_succession";
  ALTER TABLE "life_events_rels" ADD COLUMN "life_events_id" integer;
  ALTER TABLE "life_events_rels" ADD COLUMN "fields_id" integer;
  ALTER TABLE "life_events_rels" ADD COLUMN "audiences_id" integer;
  ALTER TABLE "life_events_rels" ADD COLUMN "forms_id" integer;
  ALTER TABLE "_life_events_v" ADD COLUMN "version_withdrawal_succession" "enum__life_events_v_version_withdrawal_succession";
  ALTER TABLE "_life_events_v_rels" ADD COLUMN "life_events_id" integer;
  ALTER TABLE "_life_events_v_rels" ADD COLUMN "fields_id" integer;
  ALTER TABLE "_life_events_v_rels" ADD COLUMN "audiences_id" integer;
  ALTER TABLE "_life_events_v_rels" ADD COLUMN "forms_id" integer;
  ALTER TABLE "forms" ADD COLUMN "withdrawal_succession" "enum_forms_withdrawal_succession";
  ALTER TABLE "forms_rels" ADD COLUMN "life_events_id" integer;
  ALTER TABLE "forms_rels" ADD COLUMN "fields_id" integer;
  ALTER TABLE "forms_rels" ADD COLUMN "audiences_id" integer;
  ALTER TABLE "forms_rels" ADD COLUMN "forms_id" integer;
  ALTER TABLE "_forms_v" ADD COLUMN "version_withdrawal_succession" "enum__forms_v_version_withdrawal_succession";
  ALTER TABLE "_forms_v_rels" ADD COLUMN "life_events_id" integer;
  ALTER TABLE "_forms_v_rels" ADD COLUMN "fields_id" integer;
  ALTER TABLE "_forms_v_rels" ADD COLUMN "audiences_id" integer;
  ALTER TABLE "_forms_v_rels" ADD COLUMN "forms_id" integer;
  ALTER TABLE "agencies" ADD COLUMN "withdrawal_succession" "enum_agencies_withdrawal_succession";
  ALTER TABLE "agencies_rels" ADD COLUMN "life_events_id" integer;
  ALTER TABLE "agencies_rels" ADD COLUMN "fields_id" integer;
  ALTER TABLE "agencies_rels" ADD COLUMN "audiences_id" integer;
  ALTER TABLE "agencies_rels" ADD COLUMN "forms_id" integer;
  ALTER TABLE "_agencies_v" ADD COLUMN "version_withdrawal_succession" "enum__agencies_v_version_withdrawal_succession";
  ALTER TABLE "_agencies_v_rels" ADD COLUMN "life_events_id" integer;
  ALTER TABLE "_agencies_v_rels" ADD COLUMN "fields_id" integer;
  ALTER TABLE "_agencies_v_rels" ADD COLUMN "audiences_id" integer;
  ALTER TABLE "_agencies_v_rels" ADD COLUMN "forms_id" integer;
  ALTER TABLE "fields" ADD COLUMN "withdrawal_succession" "enum_fields_withdrawal_succession";
  ALTER TABLE "fields_rels" ADD COLUMN "life_events_id" integer;
  ALTER TABLE "fields_rels" ADD COLUMN "fields_id" integer;
  ALTER TABLE "fields_rels" ADD COLUMN "audiences_id" integer;
  ALTER TABLE "fields_rels" ADD COLUMN "forms_id" integer;
  ALTER TABLE "_fields_v" ADD COLUMN "version_withdrawal_succession" "enum__fields_v_version_withdrawal_succession";
  ALTER TABLE "_fields_v_rels" ADD COLUMN "life_events_id" integer;
  ALTER TABLE "_fields_v_rels" ADD COLUMN "fields_id" integer;
  ALTER TABLE "_fields_v_rels" ADD COLUMN "audiences_id" integer;
  ALTER TABLE "_fields_v_rels" ADD COLUMN "forms_id" integer;
  ALTER TABLE "audiences" ADD COLUMN "withdrawal_succession" "enum_audiences_withdrawal_succession";
  ALTER TABLE "audiences_rels" ADD COLUMN "life_events_id" integer;
  ALTER TABLE "audiences_rels" ADD COLUMN "fields_id" integer;
  ALTER TABLE "audiences_rels" ADD COLUMN "audiences_id" integer;
  ALTER TABLE "audiences_rels" ADD COLUMN "forms_id" integer;
  ALTER TABLE "_audiences_v" ADD COLUMN "version_withdrawal_succession" "enum__audiences_v_version_withdrawal_succession";
  ALTER TABLE "_audiences_v_rels" ADD COLUMN "life_events_id" integer;
  ALTER TABLE "_audiences_v_rels" ADD COLUMN "fields_id" integer;
  ALTER TABLE "_audiences_v_rels" ADD COLUMN "audiences_id" integer;
  ALTER TABLE "_audiences_v_rels" ADD COLUMN "forms_id" integer;
  ALTER TABLE "legal_documents" ADD COLUMN "withdrawal_succession" "enum_legal_documents_withdrawal_succession";
  ALTER TABLE "legal_documents_rels" ADD COLUMN "life_events_id" integer;
  ALTER TABLE "legal_documents_rels" ADD COLUMN "fields_id" integer;
  ALTER TABLE "legal_documents_rels" ADD COLUMN "audiences_id" integer;
  ALTER TABLE "legal_documents_rels" ADD COLUMN "forms_id" integer;
  ALTER TABLE "_legal_documents_v" ADD COLUMN "version_withdrawal_succession" "enum__legal_documents_v_version_withdrawal_succession";
  ALTER TABLE "_legal_documents_v_rels" ADD COLUMN "life_events_id" integer;
  ALTER TABLE "_legal_documents_v_rels" ADD COLUMN "fields_id" integer;
  ALTER TABLE "_legal_documents_v_rels" ADD COLUMN "audiences_id" integer;
  ALTER TABLE "_legal_documents_v_rels" ADD COLUMN "forms_id" integer;
  ALTER TABLE "synonyms" ADD COLUMN "withdrawal_succession" "enum_synonyms_withdrawal_succession";
  ALTER TABLE "synonyms_rels" ADD COLUMN "life_events_id" integer;
  ALTER TABLE "synonyms_rels" ADD COLUMN "fields_id" integer;
  ALTER TABLE "synonyms_rels" ADD COLUMN "audiences_id" integer;
  ALTER TABLE "synonyms_rels" ADD COLUMN "forms_id" integer;
  ALTER TABLE "_synonyms_v" ADD COLUMN "version_withdrawal_succession" "enum__synonyms_v_version_withdrawal_succession";
  ALTER TABLE "_synonyms_v_rels" ADD COLUMN "life_events_id" integer;
  ALTER TABLE "_synonyms_v_rels" ADD COLUMN "fields_id" integer;
  ALTER TABLE "_synonyms_v_rels" ADD COLUMN "audiences_id" integer;
  ALTER TABLE "_synonyms_v_rels" ADD COLUMN "forms_id" integer;
  ALTER TABLE "pinned_results" ADD COLUMN "withdrawal_succession" "enum_pinned_results_withdrawal_succession";
  ALTER TABLE "pinned_results_rels" ADD COLUMN "audiences_id" integer;
  ALTER TABLE "_pinned_results_v" ADD COLUMN "version_withdrawal_succession" "enum__pinned_results_v_version_withdrawal_succession";
  ALTER TABLE "_pinned_results_v_rels" ADD COLUMN "audiences_id" integer;
  ALTER TABLE "procedures_rels" ADD CONSTRAINT "procedures_rels_forms_fk" FOREIGN KEY ("forms_id") REFERENCES "public"."forms"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_procedures_v_rels" ADD CONSTRAINT "_procedures_v_rels_forms_fk" FOREIGN KEY ("forms_id") REFERENCES "public"."forms"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "faq_sets_rels" ADD CONSTRAINT "faq_sets_rels_audiences_fk" FOREIGN KEY ("audiences_id") REFERENCES "public"."audiences"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "faq_sets_rels" ADD CONSTRAINT "faq_sets_rels_forms_fk" FOREIGN KEY ("forms_id") REFERENCES "public"."forms"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_faq_sets_v_rels" ADD CONSTRAINT "_faq_sets_v_rels_audiences_fk" FOREIGN KEY ("audiences_id") REFERENCES "public"."audiences"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_faq_sets_v_rels" ADD CONSTRAINT "_faq_sets_v_rels_forms_fk" FOREIGN KEY ("forms_id") REFERENCES "public"."forms"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "faqs_rels" ADD CONSTRAINT "faqs_rels_forms_fk" FOREIGN KEY ("forms_id") REFERENCES "public"."forms"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_faqs_v_rels" ADD CONSTRAINT "_faqs_v_rels_forms_fk" FOREIGN KEY ("forms_id") REFERENCES "public"."forms"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "video_guides_rels" ADD CONSTRAINT "video_guides_rels_audiences_fk" FOREIGN KEY ("audiences_id") REFERENCES "public"."audiences"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "video_guides_rels" ADD CONSTRAINT "video_guides_rels_forms_fk" FOREIGN KEY ("forms_id") REFERENCES "public"."forms"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_video_guides_v_rels" ADD CONSTRAINT "_video_guides_v_rels_audiences_fk" FOREIGN KEY ("audiences_id") REFERENCES "public"."audiences"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_video_guides_v_rels" ADD CONSTRAINT "_video_guides_v_rels_forms_fk" FOREIGN KEY ("forms_id") REFERENCES "public"."forms"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "life_events_rels" ADD CONSTRAINT "life_events_rels_life_events_fk" FOREIGN KEY ("life_events_id") REFERENCES "public"."life_events"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "life_events_rels" ADD CONSTRAINT "life_events_rels_fields_fk" FOREIGN KEY ("fields_id") REFERENCES "public"."fields"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "life_events_rels" ADD CONSTRAINT "life_events_rels_audiences_fk" FOREIGN KEY ("audiences_id") REFERENCES "public"."audiences"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "life_events_rels" ADD CONSTRAINT "life_events_rels_forms_fk" FOREIGN KEY ("forms_id") REFERENCES "public"."forms"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_life_events_v_rels" ADD CONSTRAINT "_life_events_v_rels_life_events_fk" FOREIGN KEY ("life_events_id") REFERENCES "public"."life_events"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_life_events_v_rels" ADD CONSTRAINT "_life_events_v_rels_fields_fk" FOREIGN KEY ("fields_id") REFERENCES "public"."fields"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_life_events_v_rels" ADD CONSTRAINT "_life_events_v_rels_audiences_fk" FOREIGN KEY ("audiences_id") REFERENCES "public"."audiences"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_life_events_v_rels" ADD CONSTRAINT "_life_events_v_rels_forms_fk" FOREIGN KEY ("forms_id") REFERENCES "public"."forms"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "forms_rels" ADD CONSTRAINT "forms_rels_life_events_fk" FOREIGN KEY ("life_events_id") REFERENCES "public"."life_events"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "forms_rels" ADD CONSTRAINT "forms_rels_fields_fk" FOREIGN KEY ("fields_id") REFERENCES "public"."fields"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "forms_rels" ADD CONSTRAINT "forms_rels_audiences_fk" FOREIGN KEY ("audiences_id") REFERENCES "public"."audiences"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "forms_rels" ADD CONSTRAINT "forms_rels_forms_fk" FOREIGN KEY ("forms_id") REFERENCES "public"."forms"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_forms_v_rels" ADD CONSTRAINT "_forms_v_rels_life_events_fk" FOREIGN KEY ("life_events_id") REFERENCES "public"."life_events"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_forms_v_rels" ADD CONSTRAINT "_forms_v_rels_fields_fk" FOREIGN KEY ("fields_id") REFERENCES "public"."fields"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_forms_v_rels" ADD CONSTRAINT "_forms_v_rels_audiences_fk" FOREIGN KEY ("audiences_id") REFERENCES "public"."audiences"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_forms_v_rels" ADD CONSTRAINT "_forms_v_rels_forms_fk" FOREIGN KEY ("forms_id") REFERENCES "public"."forms"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "agencies_rels" ADD CONSTRAINT "agencies_rels_life_events_fk" FOREIGN KEY ("life_events_id") REFERENCES "public"."life_events"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "agencies_rels" ADD CONSTRAINT "agencies_rels_fields_fk" FOREIGN KEY ("fields_id") REFERENCES "public"."fields"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "agencies_rels" ADD CONSTRAINT "agencies_rels_audiences_fk" FOREIGN KEY ("audiences_id") REFERENCES "public"."audiences"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "agencies_rels" ADD CONSTRAINT "agencies_rels_forms_fk" FOREIGN KEY ("forms_id") REFERENCES "public"."forms"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_agencies_v_rels" ADD CONSTRAINT "_agencies_v_rels_life_events_fk" FOREIGN KEY ("life_events_id") REFERENCES "public"."life_events"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_agencies_v_rels" ADD CONSTRAINT "_agencies_v_rels_fields_fk" FOREIGN KEY ("fields_id") REFERENCES "public"."fields"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_agencies_v_rels" ADD CONSTRAINT "_agencies_v_rels_audiences_fk" FOREIGN KEY ("audiences_id") REFERENCES "public"."audiences"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_agencies_v_rels" ADD CONSTRAINT "_agencies_v_rels_forms_fk" FOREIGN KEY ("forms_id") REFERENCES "public"."forms"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "fields_rels" ADD CONSTRAINT "fields_rels_life_events_fk" FOREIGN KEY ("life_events_id") REFERENCES "public"."life_events"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "fields_rels" ADD CONSTRAINT "fields_rels_fields_fk" FOREIGN KEY ("fields_id") REFERENCES "public"."fields"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "fields_rels" ADD CONSTRAINT "fields_rels_audiences_fk" FOREIGN KEY ("audiences_id") REFERENCES "public"."audiences"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "fields_rels" ADD CONSTRAINT "fields_rels_forms_fk" FOREIGN KEY ("forms_id") REFERENCES "public"."forms"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_fields_v_rels" ADD CONSTRAINT "_fields_v_rels_life_events_fk" FOREIGN KEY ("life_events_id") REFERENCES "public"."life_events"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_fields_v_rels" ADD CONSTRAINT "_fields_v_rels_fields_fk" FOREIGN KEY ("fields_id") REFERENCES "public"."fields"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_fields_v_rels" ADD CONSTRAINT "_fields_v_rels_audiences_fk" FOREIGN KEY ("audiences_id") REFERENCES "public"."audiences"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_fields_v_rels" ADD CONSTRAINT "_fields_v_rels_forms_fk" FOREIGN KEY ("forms_id") REFERENCES "public"."forms"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "audiences_rels" ADD CONSTRAINT "audiences_rels_life_events_fk" FOREIGN KEY ("life_events_id") REFERENCES "public"."life_events"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "audiences_rels" ADD CONSTRAINT "audiences_rels_fields_fk" FOREIGN KEY ("fields_id") REFERENCES "public"."fields"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "audiences_rels" ADD CONSTRAINT "audiences_rels_audiences_fk" FOREIGN KEY ("audiences_id") REFERENCES "public"."audiences"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "audiences_rels" ADD CONSTRAINT "audiences_rels_forms_fk" FOREIGN KEY ("forms_id") REFERENCES "public"."forms"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_audiences_v_rels" ADD CONSTRAINT "_audiences_v_rels_life_events_fk" FOREIGN KEY ("life_events_id") REFERENCES "public"."life_events"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_audiences_v_rels" ADD CONSTRAINT "_audiences_v_rels_fields_fk" FOREIGN KEY ("fields_id") REFERENCES "public"."fields"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_audiences_v_rels" ADD CONSTRAINT "_audiences_v_rels_audiences_fk" FOREIGN KEY ("audiences_id") REFERENCES "public"."audiences"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_audiences_v_rels" ADD CONSTRAINT "_audiences_v_rels_forms_fk" FOREIGN KEY ("forms_id") REFERENCES "public"."forms"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "legal_documents_rels" ADD CONSTRAINT "legal_documents_rels_life_events_fk" FOREIGN KEY ("life_events_id") REFERENCES "public"."life_events"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "legal_documents_rels" ADD CONSTRAINT "legal_documents_rels_fields_fk" FOREIGN KEY ("fields_id") REFERENCES "public"."fields"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "legal_documents_rels" ADD CONSTRAINT "legal_documents_rels_audiences_fk" FOREIGN KEY ("audiences_id") REFERENCES "public"."audiences"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "legal_documents_rels" ADD CONSTRAINT "legal_documents_rels_forms_fk" FOREIGN KEY ("forms_id") REFERENCES "public"."forms"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_legal_documents_v_rels" ADD CONSTRAINT "_legal_documents_v_rels_life_events_fk" FOREIGN KEY ("life_events_id") REFERENCES "public"."life_events"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_legal_documents_v_rels" ADD CONSTRAINT "_legal_documents_v_rels_fields_fk" FOREIGN KEY ("fields_id") REFERENCES "public"."fields"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_legal_documents_v_rels" ADD CONSTRAINT "_legal_documents_v_rels_audiences_fk" FOREIGN KEY ("audiences_id") REFERENCES "public"."audiences"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_legal_documents_v_rels" ADD CONSTRAINT "_legal_documents_v_rels_forms_fk" FOREIGN KEY ("forms_id") REFERENCES "public"."forms"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "synonyms_rels" ADD CONSTRAINT "synonyms_rels_life_events_fk" FOREIGN KEY ("life_events_id") REFERENCES "public"."life_events"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "synonyms_rels" ADD CONSTRAINT "synonyms_rels_fields_fk" FOREIGN KEY ("fields_id") REFERENCES "public"."fields"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "synonyms_rels" ADD CONSTRAINT "synonyms_rels_audiences_fk" FOREIGN KEY ("audiences_id") REFERENCES "public"."audiences"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "synonyms_rels" ADD CONSTRAINT "synonyms_rels_forms_fk" FOREIGN KEY ("forms_id") REFERENCES "public"."forms"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_synonyms_v_rels" ADD CONSTRAINT "_synonyms_v_rels_life_events_fk" FOREIGN KEY ("life_events_id") REFERENCES "public"."life_events"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_synonyms_v_rels" ADD CONSTRAINT "_synonyms_v_rels_fields_fk" FOREIGN KEY ("fields_id") REFERENCES "public"."fields"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_synonyms_v_rels" ADD CONSTRAINT "_synonyms_v_rels_audiences_fk" FOREIGN KEY ("audiences_id") REFERENCES "public"."audiences"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_synonyms_v_rels" ADD CONSTRAINT "_synonyms_v_rels_forms_fk" FOREIGN KEY ("forms_id") REFERENCES "public"."forms"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "pinned_results_rels" ADD CONSTRAINT "pinned_results_rels_audiences_fk" FOREIGN KEY ("audiences_id") REFERENCES "public"."audiences"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_pinned_results_v_rels" ADD CONSTRAINT "_pinned_results_v_rels_audiences_fk" FOREIGN KEY ("audiences_id") REFERENCES "public"."audiences"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "procedures_rels_forms_id_idx" ON "procedures_rels" USING btree ("forms_id");
  CREATE INDEX "_procedures_v_rels_forms_id_idx" ON "_procedures_v_rels" USING btree ("forms_id");
  CREATE INDEX "faq_sets_rels_audiences_id_idx" ON "faq_sets_rels" USING btree ("audiences_id");
  CREATE INDEX "faq_sets_rels_forms_id_idx" ON "faq_sets_rels" USING btree ("forms_id");
  CREATE INDEX "_faq_sets_v_rels_audiences_id_idx" ON "_faq_sets_v_rels" USING btree ("audiences_id");
  CREATE INDEX "_faq_sets_v_rels_forms_id_idx" ON "_faq_sets_v_rels" USING btree ("forms_id");
  CREATE INDEX "faqs_rels_forms_id_idx" ON "faqs_rels" USING btree ("forms_id");
  CREATE INDEX "_faqs_v_rels_forms_id_idx" ON "_faqs_v_rels" USING btree ("forms_id");
  CREATE INDEX "video_guides_rels_audiences_id_idx" ON "video_guides_rels" USING btree ("audiences_id");
  CREATE INDEX "video_guides_rels_forms_id_idx" ON "video_guides_rels" USING btree ("forms_id");
  CREATE INDEX "_video_guides_v_rels_audiences_id_idx" ON "_video_guides_v_rels" USING btree ("audiences_id");
  CREATE INDEX "_video_guides_v_rels_forms_id_idx" ON "_video_guides_v_rels" USING btree ("forms_id");
  CREATE INDEX "life_events_rels_life_events_id_idx" ON "life_events_rels" USING btree ("life_events_id");
  CREATE INDEX "life_events_rels_fields_id_idx" ON "life_events_rels" USING btree ("fields_id");
  CREATE INDEX "life_events_rels_audiences_id_idx" ON "life_events_rels" USING btree ("audiences_id");
  CREATE INDEX "life_events_rels_forms_id_idx" ON "life_events_rels" USING btree ("forms_id");
  CREATE INDEX "_life_events_v_rels_life_events_id_idx" ON "_life_events_v_rels" USING btree ("life_events_id");
  CREATE INDEX "_life_events_v_rels_fields_id_idx" ON "_life_events_v_rels" USING btree ("fields_id");
  CREATE INDEX "_life_events_v_rels_audiences_id_idx" ON "_life_events_v_rels" USING btree ("audiences_id");
  CREATE INDEX "_life_events_v_rels_forms_id_idx" ON "_life_events_v_rels" USING btree ("forms_id");
  CREATE INDEX "forms_rels_life_events_id_idx" ON "forms_rels" USING btree ("life_events_id");
  CREATE INDEX "forms_rels_fields_id_idx" ON "forms_rels" USING btree ("fields_id");
  CREATE INDEX "forms_rels_audiences_id_idx" ON "forms_rels" USING btree ("audiences_id");
  CREATE INDEX "forms_rels_forms_id_idx" ON "forms_rels" USING btree ("forms_id");
  CREATE INDEX "_forms_v_rels_life_events_id_idx" ON "_forms_v_rels" USING btree ("life_events_id");
  CREATE INDEX "_forms_v_rels_fields_id_idx" ON "_forms_v_rels" USING btree ("fields_id");
  CREATE INDEX "_forms_v_rels_audiences_id_idx" ON "_forms_v_rels" USING btree ("audiences_id");
  CREATE INDEX "_forms_v_rels_forms_id_idx" ON "_forms_v_rels" USING btree ("forms_id");
  CREATE INDEX "agencies_rels_life_events_id_idx" ON "agencies_rels" USING btree ("life_events_id");
  CREATE INDEX "agencies_rels_fields_id_idx" ON "agencies_rels" USING btree ("fields_id");
  CREATE INDEX "agencies_rels_audiences_id_idx" ON "agencies_rels" USING btree ("audiences_id");
  CREATE INDEX "agencies_rels_forms_id_idx" ON "agencies_rels" USING btree ("forms_id");
  CREATE INDEX "_agencies_v_rels_life_events_id_idx" ON "_agencies_v_rels" USING btree ("life_events_id");
  CREATE INDEX "_agencies_v_rels_fields_id_idx" ON "_agencies_v_rels" USING btree ("fields_id");
  CREATE INDEX "_agencies_v_rels_audiences_id_idx" ON "_agencies_v_rels" USING btree ("audiences_id");
  CREATE INDEX "_agencies_v_rels_forms_id_idx" ON "_agencies_v_rels" USING btree ("forms_id");
  CREATE INDEX "fields_rels_life_events_id_idx" ON "fields_rels" USING btree ("life_events_id");
  CREATE INDEX "fields_rels_fields_id_idx" ON "fields_rels" USING btree ("fields_id");
  CREATE INDEX "fields_rels_audiences_id_idx" ON "fields_rels" USING btree ("audiences_id");
  CREATE INDEX "fields_rels_forms_id_idx" ON "fields_rels" USING btree ("forms_id");
  CREATE INDEX "_fields_v_rels_life_events_id_idx" ON "_fields_v_rels" USING btree ("life_events_id");
  CREATE INDEX "_fields_v_rels_fields_id_idx" ON "_fields_v_rels" USING btree ("fields_id");
  CREATE INDEX "_fields_v_rels_audiences_id_idx" ON "_fields_v_rels" USING btree ("audiences_id");
  CREATE INDEX "_fields_v_rels_forms_id_idx" ON "_fields_v_rels" USING btree ("forms_id");
  CREATE INDEX "audiences_rels_life_events_id_idx" ON "audiences_rels" USING btree ("life_events_id");
  CREATE INDEX "audiences_rels_fields_id_idx" ON "audiences_rels" USING btree ("fields_id");
  CREATE INDEX "audiences_rels_audiences_id_idx" ON "audiences_rels" USING btree ("audiences_id");
  CREATE INDEX "audiences_rels_forms_id_idx" ON "audiences_rels" USING btree ("forms_id");
  CREATE INDEX "_audiences_v_rels_life_events_id_idx" ON "_audiences_v_rels" USING btree ("life_events_id");
  CREATE INDEX "_audiences_v_rels_fields_id_idx" ON "_audiences_v_rels" USING btree ("fields_id");
  CREATE INDEX "_audiences_v_rels_audiences_id_idx" ON "_audiences_v_rels" USING btree ("audiences_id");
  CREATE INDEX "_audiences_v_rels_forms_id_idx" ON "_audiences_v_rels" USING btree ("forms_id");
  CREATE INDEX "legal_documents_rels_life_events_id_idx" ON "legal_documents_rels" USING btree ("life_events_id");
  CREATE INDEX "legal_documents_rels_fields_id_idx" ON "legal_documents_rels" USING btree ("fields_id");
  CREATE INDEX "legal_documents_rels_audiences_id_idx" ON "legal_documents_rels" USING btree ("audiences_id");
  CREATE INDEX "legal_documents_rels_forms_id_idx" ON "legal_documents_rels" USING btree ("forms_id");
  CREATE INDEX "_legal_documents_v_rels_life_events_id_idx" ON "_legal_documents_v_rels" USING btree ("life_events_id");
  CREATE INDEX "_legal_documents_v_rels_fields_id_idx" ON "_legal_documents_v_rels" USING btree ("fields_id");
  CREATE INDEX "_legal_documents_v_rels_audiences_id_idx" ON "_legal_documents_v_rels" USING btree ("audiences_id");
  CREATE INDEX "_legal_documents_v_rels_forms_id_idx" ON "_legal_documents_v_rels" USING btree ("forms_id");
  CREATE INDEX "synonyms_rels_life_events_id_idx" ON "synonyms_rels" USING btree ("life_events_id");
  CREATE INDEX "synonyms_rels_fields_id_idx" ON "synonyms_rels" USING btree ("fields_id");
  CREATE INDEX "synonyms_rels_audiences_id_idx" ON "synonyms_rels" USING btree ("audiences_id");
  CREATE INDEX "synonyms_rels_forms_id_idx" ON "synonyms_rels" USING btree ("forms_id");
  CREATE INDEX "_synonyms_v_rels_life_events_id_idx" ON "_synonyms_v_rels" USING btree ("life_events_id");
  CREATE INDEX "_synonyms_v_rels_fields_id_idx" ON "_synonyms_v_rels" USING btree ("fields_id");
  CREATE INDEX "_synonyms_v_rels_audiences_id_idx" ON "_synonyms_v_rels" USING btree ("audiences_id");
  CREATE INDEX "_synonyms_v_rels_forms_id_idx" ON "_synonyms_v_rels" USING btree ("forms_id");
  CREATE INDEX "pinned_results_rels_audiences_id_idx" ON "pinned_results_rels" USING btree ("audiences_id");
  CREATE INDEX "_pinned_results_v_rels_audiences_id_idx" ON "_pinned_results_v_rels" USING btree ("audiences_id");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "procedures_rels" DROP CONSTRAINT "procedures_rels_forms_fk";
  
  ALTER TABLE "_procedures_v_rels" DROP CONSTRAINT "_procedures_v_rels_forms_fk";
  
  ALTER TABLE "faq_sets_rels" DROP CONSTRAINT "faq_sets_rels_audiences_fk";
  
  ALTER TABLE "faq_sets_rels" DROP CONSTRAINT "faq_sets_rels_forms_fk";
  
  ALTER TABLE "_faq_sets_v_rels" DROP CONSTRAINT "_faq_sets_v_rels_audiences_fk";
  
  ALTER TABLE "_faq_sets_v_rels" DROP CONSTRAINT "_faq_sets_v_rels_forms_fk";
  
  ALTER TABLE "faqs_rels" DROP CONSTRAINT "faqs_rels_forms_fk";
  
  ALTER TABLE "_faqs_v_rels" DROP CONSTRAINT "_faqs_v_rels_forms_fk";
  
  ALTER TABLE "video_guides_rels" DROP CONSTRAINT "video_guides_rels_audiences_fk";
  
  ALTER TABLE "video_guides_rels" DROP CONSTRAINT "video_guides_rels_forms_fk";
  
  ALTER TABLE "_video_guides_v_rels" DROP CONSTRAINT "_video_guides_v_rels_audiences_fk";
  
  ALTER TABLE "_video_guides_v_rels" DROP CONSTRAINT "_video_guides_v_rels_forms_fk";
  
  ALTER TABLE "life_events_rels" DROP CONSTRAINT "life_events_rels_life_events_fk";
  
  ALTER TABLE "life_events_rels" DROP CONSTRAINT "life_events_rels_fields_fk";
  
  ALTER TABLE "life_events_rels" DROP CONSTRAINT "life_events_rels_audiences_fk";
  
  ALTER TABLE "life_events_rels" DROP CONSTRAINT "life_events_rels_forms_fk";
  
  ALTER TABLE "_life_events_v_rels" DROP CONSTRAINT "_life_events_v_rels_life_events_fk";
  
  ALTER TABLE "_life_events_v_rels" DROP CONSTRAINT "_life_events_v_rels_fields_fk";
  
  ALTER TABLE "_life_events_v_rels" DROP CONSTRAINT "_life_events_v_rels_audiences_fk";
  
  ALTER TABLE "_life_events_v_rels" DROP CONSTRAINT "_life_events_v_rels_forms_fk";
  
  ALTER TABLE "forms_rels" DROP CONSTRAINT "forms_rels_life_events_fk";
  
  ALTER TABLE "forms_rels" DROP CONSTRAINT "forms_rels_fields_fk";
  
  ALTER TABLE "forms_rels" DROP CONSTRAINT "forms_rels_audiences_fk";
  
  ALTER TABLE "forms_rels" DROP CONSTRAINT "forms_rels_forms_fk";
  
  ALTER TABLE "_forms_v_rels" DROP CONSTRAINT "_forms_v_rels_life_events_fk";
  
  ALTER TABLE "_forms_v_rels" DROP CONSTRAINT "_forms_v_rels_fields_fk";
  
  ALTER TABLE "_forms_v_rels" DROP CONSTRAINT "_forms_v_rels_audiences_fk";
  
  ALTER TABLE "_forms_v_rels" DROP CONSTRAINT "_forms_v_rels_forms_fk";
  
  ALTER TABLE "agencies_rels" DROP CONSTRAINT "agencies_rels_life_events_fk";
  
  ALTER TABLE "agencies_rels" DROP CONSTRAINT "agencies_rels_fields_fk";
  
  ALTER TABLE "agencies_rels" DROP CONSTRAINT "agencies_rels_audiences_fk";
  
  ALTER TABLE "agencies_rels" DROP CONSTRAINT "agencies_rels_forms_fk";
  
  ALTER TABLE "_agencies_v_rels" DROP CONSTRAINT "_agencies_v_rels_life_events_fk";
  
  ALTER TABLE "_agencies_v_rels" DROP CONSTRAINT "_agencies_v_rels_fields_fk";
  
  ALTER TABLE "_agencies_v_rels" DROP CONSTRAINT "_agencies_v_rels_audiences_fk";
  
  ALTER TABLE "_agencies_v_rels" DROP CONSTRAINT "_agencies_v_rels_forms_fk";
  
  ALTER TABLE "fields_rels" DROP CONSTRAINT "fields_rels_life_events_fk";
  
  ALTER TABLE "fields_rels" DROP CONSTRAINT "fields_rels_fields_fk";
  
  ALTER TABLE "fields_rels" DROP CONSTRAINT "fields_rels_audiences_fk";
  
  ALTER TABLE "fields_rels" DROP CONSTRAINT "fields_rels_forms_fk";
  
  ALTER TABLE "_fields_v_rels" DROP CONSTRAINT "_fields_v_rels_life_events_fk";
  
  ALTER TABLE "_fields_v_rels" DROP CONSTRAINT "_fields_v_rels_fields_fk";
  
  ALTER TABLE "_fields_v_rels" DROP CONSTRAINT "_fields_v_rels_audiences_fk";
  
  ALTER TABLE "_fields_v_rels" DROP CONSTRAINT "_fields_v_rels_forms_fk";
  
  ALTER TABLE "audiences_rels" DROP CONSTRAINT "audiences_rels_life_events_fk";
  
  ALTER TABLE "audiences_rels" DROP CONSTRAINT "audiences_rels_fields_fk";
  
  ALTER TABLE "audiences_rels" DROP CONSTRAINT "audiences_rels_audiences_fk";
  
  ALTER TABLE "audiences_rels" DROP CONSTRAINT "audiences_rels_forms_fk";
  
  ALTER TABLE "_audiences_v_rels" DROP CONSTRAINT "_audiences_v_rels_life_events_fk";
  
  ALTER TABLE "_audiences_v_rels" DROP CONSTRAINT "_audiences_v_rels_fields_fk";
  
  ALTER TABLE "_audiences_v_rels" DROP CONSTRAINT "_audiences_v_rels_audiences_fk";
  
  ALTER TABLE "_audiences_v_rels" DROP CONSTRAINT "_audiences_v_rels_forms_fk";
  
  ALTER TABLE "legal_documents_rels" DROP CONSTRAINT "legal_documents_rels_life_events_fk";
  
  ALTER TABLE "legal_documents_rels" DROP CONSTRAINT "legal_documents_rels_fields_fk";
  
  ALTER TABLE "legal_documents_rels" DROP CONSTRAINT "legal_documents_rels_audiences_fk";
  
  ALTER TABLE "legal_documents_rels" DROP CONSTRAINT "legal_documents_rels_forms_fk";
  
  ALTER TABLE "_legal_documents_v_rels" DROP CONSTRAINT "_legal_documents_v_rels_life_events_fk";
  
  ALTER TABLE "_legal_documents_v_rels" DROP CONSTRAINT "_legal_documents_v_rels_fields_fk";
  
  ALTER TABLE "_legal_documents_v_rels" DROP CONSTRAINT "_legal_documents_v_rels_audiences_fk";
  
  ALTER TABLE "_legal_documents_v_rels" DROP CONSTRAINT "_legal_documents_v_rels_forms_fk";
  
  ALTER TABLE "synonyms_rels" DROP CONSTRAINT "synonyms_rels_life_events_fk";
  
  ALTER TABLE "synonyms_rels" DROP CONSTRAINT "synonyms_rels_fields_fk";
  
  ALTER TABLE "synonyms_rels" DROP CONSTRAINT "synonyms_rels_audiences_fk";
  
  ALTER TABLE "synonyms_rels" DROP CONSTRAINT "synonyms_rels_forms_fk";
  
  ALTER TABLE "_synonyms_v_rels" DROP CONSTRAINT "_synonyms_v_rels_life_events_fk";
  
  ALTER TABLE "_synonyms_v_rels" DROP CONSTRAINT "_synonyms_v_rels_fields_fk";
  
  ALTER TABLE "_synonyms_v_rels" DROP CONSTRAINT "_synonyms_v_rels_audiences_fk";
  
  ALTER TABLE "_synonyms_v_rels" DROP CONSTRAINT "_synonyms_v_rels_forms_fk";
  
  ALTER TABLE "pinned_results_rels" DROP CONSTRAINT "pinned_results_rels_audiences_fk";
  
  ALTER TABLE "_pinned_results_v_rels" DROP CONSTRAINT "_pinned_results_v_rels_audiences_fk";
  
  DROP INDEX "procedures_rels_forms_id_idx";
  DROP INDEX "_procedures_v_rels_forms_id_idx";
  DROP INDEX "faq_sets_rels_audiences_id_idx";
  DROP INDEX "faq_sets_rels_forms_id_idx";
  DROP INDEX "_faq_sets_v_rels_audiences_id_idx";
  DROP INDEX "_faq_sets_v_rels_forms_id_idx";
  DROP INDEX "faqs_rels_forms_id_idx";
  DROP INDEX "_faqs_v_rels_forms_id_idx";
  DROP INDEX "video_guides_rels_audiences_id_idx";
  DROP INDEX "video_guides_rels_forms_id_idx";
  DROP INDEX "_video_guides_v_rels_audiences_id_idx";
  DROP INDEX "_video_guides_v_rels_forms_id_idx";
  DROP INDEX "life_events_rels_life_events_id_idx";
  DROP INDEX "life_events_rels_fields_id_idx";
  DROP INDEX "life_events_rels_audiences_id_idx";
  DROP INDEX "life_events_rels_forms_id_idx";
  DROP INDEX "_life_events_v_rels_life_events_id_idx";
  DROP INDEX "_life_events_v_rels_fields_id_idx";
  DROP INDEX "_life_events_v_rels_audiences_id_idx";
  DROP INDEX "_life_events_v_rels_forms_id_idx";
  DROP INDEX "forms_rels_life_events_id_idx";
  DROP INDEX "forms_rels_fields_id_idx";
  DROP INDEX "forms_rels_audiences_id_idx";
  DROP INDEX "forms_rels_forms_id_idx";
  DROP INDEX "_forms_v_rels_life_events_id_idx";
  DROP INDEX "_forms_v_rels_fields_id_idx";
  DROP INDEX "_forms_v_rels_audiences_id_idx";
  DROP INDEX "_forms_v_rels_forms_id_idx";
  DROP INDEX "agencies_rels_life_events_id_idx";
  DROP INDEX "agencies_rels_fields_id_idx";
  DROP INDEX "agencies_rels_audiences_id_idx";
  DROP INDEX "agencies_rels_forms_id_idx";
  DROP INDEX "_agencies_v_rels_life_events_id_idx";
  DROP INDEX "_agencies_v_rels_fields_id_idx";
  DROP INDEX "_agencies_v_rels_audiences_id_idx";
  DROP INDEX "_agencies_v_rels_forms_id_idx";
  DROP INDEX "fields_rels_life_events_id_idx";
  DROP INDEX "fields_rels_fields_id_idx";
  DROP INDEX "fields_rels_audiences_id_idx";
  DROP INDEX "fields_rels_forms_id_idx";
  DROP INDEX "_fields_v_rels_life_events_id_idx";
  DROP INDEX "_fields_v_rels_fields_id_idx";
  DROP INDEX "_fields_v_rels_audiences_id_idx";
  DROP INDEX "_fields_v_rels_forms_id_idx";
  DROP INDEX "audiences_rels_life_events_id_idx";
  DROP INDEX "audiences_rels_fields_id_idx";
  DROP INDEX "audiences_rels_audiences_id_idx";
  DROP INDEX "audiences_rels_forms_id_idx";
  DROP INDEX "_audiences_v_rels_life_events_id_idx";
  DROP INDEX "_audiences_v_rels_fields_id_idx";
  DROP INDEX "_audiences_v_rels_audiences_id_idx";
  DROP INDEX "_audiences_v_rels_forms_id_idx";
  DROP INDEX "legal_documents_rels_life_events_id_idx";
  DROP INDEX "legal_documents_rels_fields_id_idx";
  DROP INDEX "legal_documents_rels_audiences_id_idx";
  DROP INDEX "legal_documents_rels_forms_id_idx";
  DROP INDEX "_legal_documents_v_rels_life_events_id_idx";
  DROP INDEX "_legal_documents_v_rels_fields_id_idx";
  DROP INDEX "_legal_documents_v_rels_audiences_id_idx";
  DROP INDEX "_legal_documents_v_rels_forms_id_idx";
  DROP INDEX "synonyms_rels_life_events_id_idx";
  DROP INDEX "synonyms_rels_fields_id_idx";
  DROP INDEX "synonyms_rels_audiences_id_idx";
  DROP INDEX "synonyms_rels_forms_id_idx";
  DROP INDEX "_synonyms_v_rels_life_events_id_idx";
  DROP INDEX "_synonyms_v_rels_fields_id_idx";
  DROP INDEX "_synonyms_v_rels_audiences_id_idx";
  DROP INDEX "_synonyms_v_rels_forms_id_idx";
  DROP INDEX "pinned_results_rels_audiences_id_idx";
  DROP INDEX "_pinned_results_v_rels_audiences_id_idx";
  ALTER TABLE "procedures" DROP COLUMN "withdrawal_succession";
  ALTER TABLE "procedures_rels" DROP COLUMN "forms_id";
  ALTER TABLE "_procedures_v" DROP COLUMN "version_withdrawal_succession";
  ALTER TABLE "_procedures_v_rels" DROP COLUMN "forms_id";
  ALTER TABLE "faq_sets" DROP COLUMN "withdrawal_succession";
  ALTER TABLE "faq_sets_rels" DROP COLUMN "audiences_id";
  ALTER TABLE "faq_sets_rels" DROP COLUMN "forms_id";
  ALTER TABLE "_faq_sets_v" DROP COLUMN "version_withdrawal_succession";
  ALTER TABLE "_faq_sets_v_rels" DROP COLUMN "audiences_id";
  ALTER TABLE "_faq_sets_v_rels" DROP COLUMN "forms_id";
  ALTER TABLE "faqs" DROP COLUMN "withdrawal_succession";
  ALTER TABLE "faqs_rels" DROP COLUMN "forms_id";
  ALTER TABLE "_faqs_v" DROP COLUMN "version_withdrawal_succession";
  ALTER TABLE "_faqs_v_rels" DROP COLUMN "forms_id";
  ALTER TABLE "video_guides" DROP COLUMN "withdrawal_succession";
  ALTER TABLE "video_guides_rels" DROP COLUMN "audiences_id";
  ALTER TABLE "video_guides_rels" DROP COLUMN "forms_id";
  ALTER TABLE "_video_guides_v" DROP COLUMN "version_withdrawal_succession";
  ALTER TABLE "_video_guides_v_rels" DROP COLUMN "audiences_id";
  ALTER TABLE "_video_guides_v_rels" DROP COLUMN "forms_id";
  ALTER TABLE "life_events" DROP COLUMN "withdrawal_succession";
  ALTER TABLE "life_events_rels" DROP COLUMN "life_events_id";
  ALTER TABLE "life_events_rels" DROP COLUMN "fields_id";
  ALTER TABLE "life_events_rels" DROP COLUMN "audiences_id";
  ALTER TABLE "life_events_rels" DROP COLUMN "forms_id";
  ALTER TABLE "_life_events_v" DROP COLUMN "version_withdrawal_succession";
  ALTER TABLE "_life_events_v_rels" DROP COLUMN "life_events_id";
  ALTER TABLE "_life_events_v_rels" DROP COLUMN "fields_id";
  ALTER TABLE "_life_events_v_rels" DROP COLUMN "audiences_id";
  ALTER TABLE "_life_events_v_rels" DROP COLUMN "forms_id";
  ALTER TABLE "forms" DROP COLUMN "withdrawal_succession";
  ALTER TABLE "forms_rels" DROP COLUMN "life_events_id";
  ALTER TABLE "forms_rels" DROP COLUMN "fields_id";
  ALTER TABLE "forms_rels" DROP COLUMN "audiences_id";
  ALTER TABLE "forms_rels" DROP COLUMN "forms_id";
  ALTER TABLE "_forms_v" DROP COLUMN "version_withdrawal_succession";
  ALTER TABLE "_forms_v_rels" DROP COLUMN "life_events_id";
  ALTER TABLE "_forms_v_rels" DROP COLUMN "fields_id";
  ALTER TABLE "_forms_v_rels" DROP COLUMN "audiences_id";
  ALTER TABLE "_forms_v_rels" DROP COLUMN "forms_id";
  ALTER TABLE "agencies" DROP COLUMN "withdrawal_succession";
  ALTER TABLE "agencies_rels" DROP COLUMN "life_events_id";
  ALTER TABLE "agencies_rels" DROP COLUMN "fields_id";
  ALTER TABLE "agencies_rels" DROP COLUMN "audiences_id";
  ALTER TABLE "agencies_rels" DROP COLUMN "forms_id";
  ALTER TABLE "_agencies_v" DROP COLUMN "version_withdrawal_succession";
  ALTER TABLE "_agencies_v_rels" DROP COLUMN "life_events_id";
  ALTER TABLE "_agencies_v_rels" DROP COLUMN "fields_id";
  ALTER TABLE "_agencies_v_rels" DROP COLUMN "audiences_id";
  ALTER TABLE "_agencies_v_rels" DROP COLUMN "forms_id";
  ALTER TABLE "fields" DROP COLUMN "withdrawal_succession";
  ALTER TABLE "fields_rels" DROP COLUMN "life_events_id";
  ALTER TABLE "fields_rels" DROP COLUMN "fields_id";
  ALTER TABLE "fields_rels" DROP COLUMN "audiences_id";
  ALTER TABLE "fields_rels" DROP COLUMN "forms_id";
  ALTER TABLE "_fields_v" DROP COLUMN "version_withdrawal_succession";
  ALTER TABLE "_fields_v_rels" DROP COLUMN "life_events_id";
  ALTER TABLE "_fields_v_rels" DROP COLUMN "fields_id";
  ALTER TABLE "_fields_v_rels" DROP COLUMN "audiences_id";
  ALTER TABLE "_fields_v_rels" DROP COLUMN "forms_id";
  ALTER TABLE "audiences" DROP COLUMN "withdrawal_succession";
  ALTER TABLE "audiences_rels" DROP COLUMN "life_events_id";
  ALTER TABLE "audiences_rels" DROP COLUMN "fields_id";
  ALTER TABLE "audiences_rels" DROP COLUMN "audiences_id";
  ALTER TABLE "audiences_rels" DROP COLUMN "forms_id";
  ALTER TABLE "_audiences_v" DROP COLUMN "version_withdrawal_succession";
  ALTER TABLE "_audiences_v_rels" DROP COLUMN "life_events_id";
  ALTER TABLE "_audiences_v_rels" DROP COLUMN "fields_id";
  ALTER TABLE "_audiences_v_rels" DROP COLUMN "audiences_id";
  ALTER TABLE "_audiences_v_rels" DROP COLUMN "forms_id";
  ALTER TABLE "legal_documents" DROP COLUMN "withdrawal_succession";
  ALTER TABLE "legal_documents_rels" DROP COLUMN "life_events_id";
  ALTER TABLE "legal_documents_rels" DROP COLUMN "fields_id";
  ALTER TABLE "legal_documents_rels" DROP COLUMN "audiences_id";
  ALTER TABLE "legal_documents_rels" DROP COLUMN "forms_id";
  ALTER TABLE "_legal_documents_v" DROP COLUMN "version_withdrawal_succession";
  ALTER TABLE "_legal_documents_v_rels" DROP COLUMN "life_events_id";
  ALTER TABLE "_legal_documents_v_rels" DROP COLUMN "fields_id";
  ALTER TABLE "_legal_documents_v_rels" DROP COLUMN "audiences_id";
  ALTER TABLE "_legal_documents_v_rels" DROP COLUMN "forms_id";
  ALTER TABLE "synonyms" DROP COLUMN "withdrawal_succession";
  ALTER TABLE "synonyms_rels" DROP COLUMN "life_events_id";
  ALTER TABLE "synonyms_rels" DROP COLUMN "fields_id";
  ALTER TABLE "synonyms_rels" DROP COLUMN "audiences_id";
  ALTER TABLE "synonyms_rels" DROP COLUMN "forms_id";
  ALTER TABLE "_synonyms_v" DROP COLUMN "version_withdrawal_succession";
  ALTER TABLE "_synonyms_v_rels" DROP COLUMN "life_events_id";
  ALTER TABLE "_synonyms_v_rels" DROP COLUMN "fields_id";
  ALTER TABLE "_synonyms_v_rels" DROP COLUMN "audiences_id";
  ALTER TABLE "_synonyms_v_rels" DROP COLUMN "forms_id";
  ALTER TABLE "pinned_results" DROP COLUMN "withdrawal_succession";
  ALTER TABLE "pinned_results_rels" DROP COLUMN "audiences_id";
  ALTER TABLE "_pinned_results_v" DROP COLUMN "version_withdrawal_succession";
  ALTER TABLE "_pinned_results_v_rels" DROP COLUMN "audiences_id";
  DROP TYPE "public"."enum_procedures_withdrawal_succession";
  DROP TYPE "public"."enum__procedures_v_version_withdrawal_succession";
  DROP TYPE "public"."enum_faq_sets_withdrawal_succession";
  DROP TYPE "public"."enum__faq_sets_v_version_withdrawal_succession";
  DROP TYPE "public"."enum_faqs_withdrawal_succession";
  DROP TYPE "public"."enum__faqs_v_version_withdrawal_succession";
  DROP TYPE "public"."enum_video_guides_withdrawal_succession";
  DROP TYPE "public"."enum__video_guides_v_version_withdrawal_succession";
  DROP TYPE "public"."enum_life_events_withdrawal_succession";
  DROP TYPE "public"."enum__life_events_v_version_withdrawal_succession";
  DROP TYPE "public"."enum_forms_withdrawal_succession";
  DROP TYPE "public"."enum__forms_v_version_withdrawal_succession";
  DROP TYPE "public"."enum_agencies_withdrawal_succession";
  DROP TYPE "public"."enum__agencies_v_version_withdrawal_succession";
  DROP TYPE "public"."enum_fields_withdrawal_succession";
  DROP TYPE "public"."enum__fields_v_version_withdrawal_succession";
  DROP TYPE "public"."enum_audiences_withdrawal_succession";
  DROP TYPE "public"."enum__audiences_v_version_withdrawal_succession";
  DROP TYPE "public"."enum_legal_documents_withdrawal_succession";
  DROP TYPE "public"."enum__legal_documents_v_version_withdrawal_succession";
  DROP TYPE "public"."enum_synonyms_withdrawal_succession";
  DROP TYPE "public"."enum__synonyms_v_version_withdrawal_succession";
  DROP TYPE "public"."enum_pinned_results_withdrawal_succession";
  DROP TYPE "public"."enum__pinned_results_v_version_withdrawal_succession";`)
}
