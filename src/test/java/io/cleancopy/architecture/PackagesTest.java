package io.cleancopy.architecture;

import static io.cleancopy.architecture.Project.CLASSES;
import static io.cleancopy.architecture.Project.ROOT;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaPackage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** Every room says what it is for, and that nothing in it is null unless it says so. */
class PackagesTest {
    @Test
    void everyPackageIsNullMarked() {
        for (String name : names()) {
            assertThat(CLASSES.getPackage(name).isAnnotatedWith(NullMarked.class))
                    .as("%s is @NullMarked in its package-info", name)
                    .isTrue();
        }
    }

    @Test
    void everyPackageSaysWhatItIsFor() throws IOException {
        for (String name : names()) {
            assertThat(Files.readString(info(name), StandardCharsets.UTF_8))
                    .as(name)
                    .matches("(?s)/\\*\\*\\s+(\\* )?\\S.*");
        }
    }

    /** In the program's own sources, or in those that a profile adds. */
    private static Path info(String name) {
        var inPackage = Path.of(name.replace('.', '/'), "package-info.java");
        var own = Path.of("src/main/java").resolve(inPackage);
        return Files.exists(own) ? own : Path.of("src/iceberg/java").resolve(inPackage);
    }

    /** All but the root, in which only main stands. */
    private static Set<String> names() {
        var names = new TreeSet<String>();
        CLASSES.stream().map(JavaClass::getPackage).map(JavaPackage::getName).forEach(names::add);
        assertThat(names.remove(ROOT)).isTrue();
        return names;
    }
}
