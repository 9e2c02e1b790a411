import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_answer_ratings_reason" AS ENUM('wrong', 'outdated', 'incomplete', 'not-my-question', 'hard-to-read', 'unanswered');
  CREATE TABLE "answer_ratings" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"question" varchar,
  	"right" boolean DEFAULT false,
  	"reason" "enum_answer_ratings_reason",
  	"outcome" varchar NOT NULL,
  	"about" varchar,
  	"lang" varchar NOT NULL,
  	"code" varchar NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "answer_ratings_id" integer;
  ALTER TABLE "site_settings" ADD COLUMN "assistant_rests" boolean DEFAULT false;
  ALTER TABLE "site_settings_rels" ADD COLUMN "fields_id" integer;
  CREATE INDEX "answer_ratings_right_idx" ON "answer_ratings" USING btree ("right");
  CREATE UNIQUE INDEX "answer_ratings_code_idx" ON "answer_ratings" USING btree ("code");
  CREATE INDEX "answer_ratings_updated_at_idx" ON "answer_ratings" USING btree ("updated_at");
  CREATE INDEX "answer_ratings_created_at_idx" ON "answer_ratings" USING btree ("created_at");
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_answer_ratings_fk" FOREIGN KEY ("answer_ratings_id") REFERENCES "public"."answer_ratings"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "site_settings_rels" ADD CONSTRAINT "site_settings_rels_fields_fk" FOREIGN KEY ("fields_id") REFERENCES "public"."fields"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "payload_locked_documents_rels_answer_ratings_id_idx" ON "payload_locked_documents_rels" USING btree ("answer_ratings_id");
  CREATE INDEX "site_settings_rels_fields_id_idx" ON "site_settings_rels" USING btree ("fields_id");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "answer_ratings" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "answer_ratings" CASCADE;
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_answer_ratings_fk";
  
  ALTER TABLE "site_settings_rels" DROP CONSTRAINT "site_settings_rels_fields_fk";
  
  DROP INDEX "payload_locked_documents_rels_answer_ratings_id_idx";
  DROP INDEX "site_settings_rels_fields_id_idx";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "answer_ratings_id";
  ALTER TABLE "site_settings" DROP COLUMN "assistant_rests";
  ALTER TABLE "site_settings_rels" DROP COLUMN "fields_id";
  DROP TYPE "public"."enum_answer_ratings_reason";`)
}
