package io.cleancopy.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.conditions.ArchConditions.dependOnClassesThat;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static io.cleancopy.architecture.Project.CLASSES;
import static io.cleancopy.architecture.Project.ROOT;
import static io.cleancopy.architecture.Project.room;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import org.junit.jupiter.api.Test;

/** Each library lives behind one door. */
class LibrariesTest {
    private static final DescribedPredicate<JavaClass> COMMANDS_THAT_RUN_JOBS =
            nameMatching(ROOT + "\\.cli\\.Runs?Command(\\$.*)?").forSubtype();

    @Test
    void picocliIsOnlyInTheCommandLine() {
        only(room("cli"), "picocli..");
    }

    @Test
    void jsoupIsOnlyInTheSegmenterOfHtml() {
        only(room("segment.html"), "org.jsoup..");
    }

    @Test
    void jacksonIsOnlyInJson() {
        only(room("json"), "tools.jackson..", "com.fasterxml.jackson..");
    }

    @Test
    void openNlpIsOnlyInLanguage() {
        only(room("language"), "opennlp..");
    }

    @Test
    void jwarcAndBrotliAreOnlyInTheirSource() {
        only(ROOT + ".source.warc", "org.netpreserve..", "org.brotli..");
    }

    @Test
    void icuIsOnlyInTheSegmenter() {
        only(room("segment"), "com.ibm.icu..");
    }

    @Test
    void re2IsOnlyInThePatternsOfPacks() {
        only(ROOT + ".pack.pattern", "com.google.re2j..");
    }

    @Test
    void snakeYamlIsOnlyInSettingsAndThePacksFiles() {
        noClasses()
                .that()
                .resideOutsideOfPackages(room("config"), ROOT + ".pack.yaml")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.yaml..")
                .check(CLASSES);
    }

    @Test
    void parquetIsOnlyInItsSinkItsSourceAndBelowIceberg() {
        noClasses()
                .that()
                .resideOutsideOfPackages(ROOT + ".sink.parquet", ROOT + ".source.parquet", ROOT + ".iceberg")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.apache.parquet..", "org.apache.hadoop..", "com.jerolba.carpet..")
                .check(CLASSES);
    }

    /** With the profile of that name. */
    @Test
    void icebergIsOnlyInItsRoom() {
        only(room("iceberg"), "org.apache.iceberg..", "org.apache.avro..");
    }

    @Test
    void compressionIsOnlyInArchivesAndZstdInTheParquetSinkToo() {
        only(ROOT + ".source.archive", "org.apache.commons.compress..");
        noClasses()
                .that()
                .resideOutsideOfPackages(ROOT + ".sink.parquet", ROOT + ".source.archive")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("com.github.luben.zstd..")
                .check(CLASSES);
    }

    @Test
    void openCsvIsOnlyInTheSinks() {
        only(room("sink"), "com.opencsv..");
    }

    @Test
    void fastCsvIsOnlyInTheSourceOfTables() {
        only(ROOT + ".source.csv", "de.siegmar.fastcsv..");
    }

    @Test
    void springIsOnlyInSettingsJobsAndTheCommandsThatRunThem() {
        noClasses()
                .that(DescribedPredicate.not(
                        resideInAnyPackage(room("batch"), room("config")).or(COMMANDS_THAT_RUN_JOBS)))
                .should(dependOnClassesThat(resideInAnyPackage("org.springframework..")))
                .check(CLASSES);
    }

    @Test
    void databasesAreOnlyInJobsAndWhereRunsAreLoaded() {
        noClasses()
                .that()
                .resideOutsideOfPackages(room("batch"), ROOT + ".load")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.sql..")
                .check(CLASSES);
        only(room("batch"), "javax.sql..", "org.h2..", "com.zaxxer..");
        only(ROOT + ".load", "org.postgresql..", "org.duckdb..");
    }

    private static void only(String room, String... library) {
        noClasses()
                .that()
                .resideOutsideOfPackage(room)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(library)
                .check(CLASSES);
    }
}
