package io.cleancopy.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Zone, locale, encoding and the number of files that may be open decide about nothing that is published. */
class SurroundingsTest {
    @TempDir
    Path dir;

    @Test
    void doNotShowInTheOutput() throws Exception {
        var newspaper = new Newspaper(dir);
        var places = List.of(
                newspaper.command().where("TZ", "Asia/Kolkata").with("-Duser.language=tr", "-Duser.country=TR"),
                newspaper
                        .command()
                        .where("TZ", "Europe/Prague")
                        .with("-Duser.language=ar", "-Duser.country=EG", "-Dfile.encoding=ISO-8859-1"),
                newspaper
                        .command()
                        .where("TZ", "Pacific/Chatham")
                        .where("LC_ALL", "C")
                        .with("-Duser.language=th", "-Duser.country=TH", "-Duser.variant=TH"),
                newspaper.command().where("TZ", "UTC").threads(7));
        for (var place : places.subList(0, Extent.of(1, places.size()))) {
            newspaper.finishes(place);
        }
        Figures.add("surroundings: " + Extent.of(1, places.size()) + " runs in other zones, locales and encodings, all"
                + " byte-identical");
    }

    @Test
    void mayGrantFewOpenFiles() throws Exception {
        var newspaper = new Newspaper(dir);
        Machine.needs("prlimit", "--version");
        // the classes' own files are open all the time
        int classes = System.getProperty("cleancopy.proof.jar", "").isEmpty()
                ? System.getProperty("java.class.path").split(":").length
                : 0;
        newspaper.finishes(newspaper.command().threads(4).wrappedIn("prlimit", "--nofile=" + (64 + classes)));
        Figures.add("open files: 1 run with 64 of them, byte-identical");
    }

    @Test
    void mayListFilesInAnyOrder() throws Exception {
        var newspaper = new Newspaper(dir);
        var command =
                newspaper.command().reading(Captures.copiedBackwards(newspaper.input(), dir.resolve("copy/input")));

        assertThat(command.run().code()).isZero();

        assertThat(withoutInputs(Published.files(command.output())))
                .isEqualTo(withoutInputs(newspaper.expected(command.formats())));
    }

    /** Without the files that say, or depend on files that say, where the input is. */
    private static Map<String, String> withoutInputs(Map<String, String> files) {
        var others = new TreeMap<>(files);
        others.keySet().removeAll(List.of("report.html", "report.json", "manifest.json"));
        return others;
    }
}
