package io.cleancopy.loading;

import static org.assertj.core.api.Assertions.assertThat;

import io.cleancopy.json.Json;
import io.cleancopy.sink.ArticleShape;
import io.cleancopy.sink.Column;
import io.cleancopy.sink.ColumnType;
import io.cleancopy.sink.Table;
import io.cleancopy.sink.Tables;
import io.cleancopy.sink.schema.Dialects;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.apache.avro.LogicalTypes;
import org.apache.avro.Schema;
import org.apache.avro.generic.GenericData;
import org.apache.avro.generic.GenericDatumReader;
import org.apache.avro.generic.GenericDatumWriter;
import org.apache.avro.generic.GenericRecord;
import org.apache.avro.io.DecoderFactory;
import org.apache.avro.io.EncoderFactory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The printed schemas of formats hold for the rows of runs. */
@ExtendWith(NightsOnce.class)
class PrintedSchemasTest {
    private final Nights nights;

    PrintedSchemasTest(Nights nights) {
        this.nights = nights;
    }

    static List<Table<?>> tables() {
        return Tables.ALL;
    }

    @Test
    void thereAreRowsInEveryTable() {
        for (var table : Tables.ALL) {
            assertThat(rows(table)).as(table.name()).isNotEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("tables")
    void everyRowIsValidByItsJsonSchema(Table<?> table) {
        var schema = Json.readObject(Dialects.byId("json-schema").print(List.of(table)));

        for (var row : rows(table)) {
            assertThat(JsonSchemaCheck.faults(schema, row)).isEmpty();
        }
    }

    @Test
    void jsonSchemaRefusesRowsThatAreNotSo() {
        var schema = Json.readObject(Dialects.byId("json-schema").print(List.of(Tables.MEDIA)));
        var row = rows(Tables.MEDIA).get(0);

        row.put("seq", "1");
        row.put("caption", null);
        row.put("kind", null);
        row.remove("credit");

        assertThat(JsonSchemaCheck.faults(schema, row))
                .containsExactlyInAnyOrder("seq is no integer", "kind is no string", "credit is missing");
    }

    @Test
    void jsonSchemaHasATableForEachDefinition() {
        var schema = Json.readObject(Dialects.byId("json-schema").print(Tables.ALL));

        assertThat(List.copyOf(((Map<?, ?>) schema.get("$defs")).keySet())).isEqualTo(names());
    }

    @ParameterizedTest
    @MethodSource("tables")
    void everyRowGoesThroughItsAvroSchema(Table<?> table) throws IOException {
        var schema = new Schema.Parser().parse(Dialects.byId("avro").print(List.of(table)));

        for (var row : rows(table)) {
            var record = record(schema, table, row);

            assertThat(readBack(schema, record)).isEqualTo(record);
        }
    }

    @Test
    void avroSaysWhatColumnsAre() {
        var union = new Schema.Parser().parse(Dialects.byId("avro").print(Tables.ALL));

        assertThat(union.getTypes()).extracting(Schema::getName).containsExactlyElementsOf(names());
        var articles = union.getTypes().get(0);
        assertThat(articles.getObjectProp("schema_version")).isEqualTo(Tables.SCHEMA_VERSION);
        assertThat(articles.getField("corrections").doc()).isEqualTo("corrections and editor's notes");
        assertThat(articles.getField("published_at").schema().getTypes().get(1).getLogicalType())
                .isEqualTo(LogicalTypes.timestampMicros());
        assertThat(articles.getField("published_at").hasDefaultValue()).isTrue();
    }

    @Test
    void columnsOnRequestAreInEveryPrintedSchema() {
        var wide = ArticleShape.of(ArticleShape.known()).table();
        for (var dialect : Dialects.all()) {
            assertThat(dialect.print(List.of(wide))).as(dialect.id()).contains("body_markdown", "related");
        }

        var schema = new Schema.Parser().parse(Dialects.byId("avro").print(List.of(wide)));
        assertThat(schema.getField("media").schema().getElementType().getFields())
                .extracting(Schema.Field::name)
                .containsExactly("kind", "caption", "credit", "url");
        assertThat(Dialects.byId("duckdb").print(List.of(wide)))
                .contains("media STRUCT(kind VARCHAR, caption VARCHAR, credit VARCHAR, url VARCHAR)[] NOT NULL");
    }

    private List<Map<String, @Nullable Object>> rows(Table<?> table) {
        return nights.runs().stream()
                .flatMap(run -> Rows.of(run, table).stream())
                .toList();
    }

    private static List<String> names() {
        return Tables.ALL.stream().map(Table::name).toList();
    }

    private static GenericRecord record(Schema schema, Table<?> table, Map<String, @Nullable Object> row) {
        var record = new GenericData.Record(schema);
        for (Column<?> column : table.columns()) {
            Object value = row.get(column.name());
            record.put(column.name(), value == null ? null : avro(column.type(), value));
        }
        return record;
    }

    private static Object avro(ColumnType type, Object value) {
        return switch (type) {
            case STRING, INT64, DOUBLE, STRING_LIST, STRUCT_LIST -> value;
            case INT32 -> Math.toIntExact((Long) value);
            case DATE -> Math.toIntExact(LocalDate.parse((String) value).toEpochDay());
            case TIMESTAMP -> ChronoUnit.MICROS.between(Instant.EPOCH, Instant.parse((String) value));
        };
    }

    private static GenericRecord readBack(Schema schema, GenericRecord record) throws IOException {
        var bytes = new ByteArrayOutputStream();
        var encoder = EncoderFactory.get().binaryEncoder(bytes, null);
        new GenericDatumWriter<GenericRecord>(schema).write(record, encoder);
        encoder.flush();
        return new GenericDatumReader<GenericRecord>(schema)
                .read(null, DecoderFactory.get().binaryDecoder(bytes.toByteArray(), null));
    }
}
