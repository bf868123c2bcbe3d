/*
view: note
title: {id: "Catatan mutu per baris", en: "Quality notes of rows"}
indexes: ["fact_ref"]
columns:
  fact_ref: {id: "Rujukan baris", en: "Reference of the row"}
  feed: {id: "Sumber", en: "Feed"}
  rule_code: {id: "Kode aturan", en: "Rule code"}
  column_name: {id: "Kolom", en: "Column"}
  office: {id: "Kantor pengirim", en: "Sending office"}
  message_id: {id: "Pesan Indonesia", en: "Message in Indonesian"}
  message_en: {id: "Pesan Inggris", en: "Message in English"}
*/
select fact_ref, feed, rule as rule_code, column_name, office, message_id, message_en from warehouse.row_note
