-- The database of the site. Columns are those of data/datapackage.json; a test holds the two together.
CREATE TABLE atlas.boundary_set (id VARCHAR, valid_from DATE, valid_to DATE, note VARCHAR, note_en VARCHAR);
CREATE TABLE atlas.place (boundary_set VARCHAR, code VARCHAR, level VARCHAR, name VARCHAR, name_en VARCHAR, type VARCHAR, parent_code VARCHAR, lon DOUBLE, lat DOUBLE, area_km2 DOUBLE);
CREATE TABLE atlas.dimension (id VARCHAR, standard VARCHAR, name_vi VARCHAR, name_en VARCHAR, ord INTEGER);
CREATE TABLE atlas.indicator (id VARCHAR, topic VARCHAR, dimension_id VARCHAR, name_vi VARCHAR, name_en VARCHAR, unit VARCHAR, base_vi VARCHAR, base_en VARCHAR, direction VARCHAR, standard VARCHAR, series VARCHAR, definition_vi VARCHAR, definition_en VARCHAR, source_id VARCHAR);
CREATE TABLE atlas.source (id VARCHAR, title VARCHAR, title_en VARCHAR, issuer VARCHAR, issuer_en VARCHAR, number VARCHAR, date VARCHAR, kind VARCHAR, url VARCHAR, file VARCHAR, completeness_note VARCHAR, completeness_note_en VARCHAR);
CREATE TABLE atlas.observation (boundary_set VARCHAR, place_code VARCHAR, indicator_id VARCHAR, period VARCHAR, kind VARCHAR, value DOUBLE, numerator DOUBLE, denominator DOUBLE, as_printed VARCHAR, source_id VARCHAR, locator VARCHAR, note VARCHAR, note_en VARCHAR);
CREATE TABLE atlas.designation (boundary_set VARCHAR, place_code VARCHAR, programme VARCHAR, valid_from VARCHAR, valid_to VARCHAR, basis VARCHAR, source_id VARCHAR, locator VARCHAR, note VARCHAR, note_en VARCHAR);
CREATE TABLE atlas.allocation (boundary_set VARCHAR, place_code VARCHAR, year VARCHAR, stream VARCHAR, amount_vnd DOUBLE, as_printed VARCHAR, source_id VARCHAR, locator VARCHAR, note VARCHAR, note_en VARCHAR);
CREATE TABLE atlas.policy_rule (id VARCHAR, boundary_set VARCHAR, place_code VARCHAR, level VARCHAR, condition VARCHAR, condition_en VARCHAR, requirement VARCHAR, requirement_en VARCHAR, condition_indicator_id VARCHAR, condition_above DOUBLE, minimum DOUBLE, maximum DOUBLE, unit VARCHAR, as_printed VARCHAR, source_id VARCHAR, locator VARCHAR);
COPY atlas.boundary_set FROM 'boundary_set.csv' (HEADER);
COPY atlas.place FROM 'place.csv' (HEADER);
COPY atlas.dimension FROM 'dimension.csv' (HEADER);
COPY atlas.indicator FROM 'indicator.csv' (HEADER);
COPY atlas.source FROM 'source.csv' (HEADER);
COPY atlas.observation FROM 'observation.csv' (HEADER);
COPY atlas.designation FROM 'designation.csv' (HEADER);
COPY atlas.allocation FROM 'allocation.csv' (HEADER);
COPY atlas.policy_rule FROM 'policy_rule.csv' (HEADER);
