/*
view: region
title: {id: "Wilayah menurut kode Kemendagri", en: "Regions by interior-ministry code"}
indexes: ["code"]
columns:
  code: {id: "Kode tanpa titik", en: "Code without dots"}
  name: {id: "Nama dinormalkan", en: "Normalised name"}
  former: {id: "Kode lama", en: "Former code"}
  digits: {id: "Panjang kode", en: "Length of the code"}
  districts_complete: {id: "Semua kecamatan provinsi terdaftar", en: "All kecamatan of the province are listed"}
  regencies_listed: {id: "Kabupaten provinsi terdaftar", en: "Regencies of the province are listed"}
*/
select code, name, former, digits, districts_complete, regencies_listed from warehouse.region
