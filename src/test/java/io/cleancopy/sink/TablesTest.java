package io.cleancopy.sink;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashMap;
import org.junit.jupiter.api.Test;

class TablesTest {
    /** The contract with those who load the tables: names are added, never changed. */
    @Test
    void haveTheColumnsOfTheContract() {
        var names = new LinkedHashMap<String, String>();
        for (var table : Tables.ALL) {
            names.put(
                    table.name(),
                    String.join(" ", table.columns().stream().map(Column::name).toList()));
        }

        var expected = new LinkedHashMap<String, String>();
        expected.put(
                "articles",
                "article_id version publisher url headline standfirst section authors dateline wire_source contributors"
                        + " published_at modified_at published_date published_raw published_source modified_raw language"
                        + " body paragraphs words characters tags corrections access quality_flags duplicate_of"
                        + " duplicate_score"
                        + " kept_ratio removed_blocks source source_sha256 content_sha256 charset settings run_id"
                        + " schema_version");
        expected.put("media", "article_id version seq kind caption credit url run_id");
        expected.put("related", "article_id version seq label headline url run_id");
        expected.put("lifted", "article_id version seq block field text rule evidence run_id");
        expected.put("removed", "article_id version seq text from to block extent reason rule evidence run_id");
        expected.put("rejects", "source source_sha256 stage reason detail payload first_seen last_seen run_id");
        expected.put("duplicates", "source article_id kind score run_id");
        expected.put("tombstones", "article_id version reason source run_id");
        expected.put("amended", "article_id version source duplicate_of duplicate_score run_id");
        assertThat(names).isEqualTo(expected);
        assertThat(names.keySet()).containsExactlyElementsOf(expected.keySet());
    }

    @Test
    void declareWhatMayBeMissing() {
        var nullable = Tables.ARTICLES.columns().stream()
                .filter(Column::nullable)
                .map(Column::name)
                .toList();

        assertThat(nullable)
                .containsExactly(
                        "publisher",
                        "url",
                        "headline",
                        "standfirst",
                        "section",
                        "dateline",
                        "wire_source",
                        "published_at",
                        "modified_at",
                        "published_date",
                        "published_raw",
                        "published_source",
                        "modified_raw",
                        "duplicate_of",
                        "duplicate_score");
    }

    @Test
    void haveAPlainNameAndALineOfDocumentationForEachColumn() {
        for (var table : Tables.ALL) {
            assertThat(table.doc()).isNotBlank().doesNotContain("\n");
            assertThat(table.columns()).extracting(Column::name).doesNotHaveDuplicates();
            for (var column : table.columns()) {
                assertThat(column.name()).matches("[a-z][a-z0-9_]*");
                assertThat(column.doc()).isNotBlank().doesNotContain("\n").hasSizeLessThan(90);
                assertThat(column.type() == ColumnType.STRING_LIST && column.nullable())
                        .isFalse();
            }
        }
    }

    @Test
    void refuseARowWithoutWhatItMustHave() {
        var column = Column.<String>text("body", "the article", text -> null);

        assertThatThrownBy(() -> column.of("row"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("Cannot write a row without its \"body\"");
    }

    @Test
    void areEqualToThemselvesAlone() {
        var table = Tables.DUPLICATES;

        assertThat(table).isNotEqualTo(new Table<>(table.name(), table.doc(), table.columns()));
        var column = table.columns().get(0);
        assertThat(column)
                .isNotEqualTo(new Column<>(
                        column.name(),
                        column.type(),
                        column.nullable(),
                        column.doc(),
                        column.fields(),
                        column.value()));
    }
}
