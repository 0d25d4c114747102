package io.cleancopy.report;

import static io.cleancopy.report.html.Tag.tag;

import io.cleancopy.report.html.Numbers;
import io.cleancopy.report.html.Tag;
import java.util.List;

/** The files of the run. */
final class FileSection {
    private static final int SHOWN = 200;

    private final List<LandedFile> files;

    FileSection(List<LandedFile> files) {
        this.files = files;
    }

    Tag section() {
        var section = Section.section("files", "Files");
        if (files.isEmpty()) {
            return section.add(Section.none("The run published no files."));
        }
        var head = tag("tr")
                .add(
                        tag("th").scope("col").text("File"),
                        tag("th").scope("col").css("num").text("Rows"),
                        tag("th").scope("col").css("num").text("Size"),
                        tag("th").scope("col").text("SHA-256"));
        var rows = tag("tbody");
        files.stream().limit(SHOWN).forEach(file -> rows.add(row(file)));
        long bytes = files.stream().mapToLong(LandedFile::bytes).sum();
        section.add(Section.lead(Section.count(files.size(), "file") + ", " + Numbers.bytes(bytes) + "."));
        section.add(tag("table").css("list files").add(tag("thead").add(head), rows));
        if (files.size() > SHOWN) {
            section.add(tag("p").css("aside")
                    .text(Section.count(files.size() - SHOWN, "further file") + "; manifest.json names them all."));
        }
        return section;
    }

    private static Tag row(LandedFile file) {
        return tag("tr")
                .add(
                        tag("td").add(tag("code").value(file.path())),
                        Section.figure(file.rows()),
                        tag("td")
                                .css("num")
                                .title(Numbers.grouped(file.bytes()) + " bytes")
                                .text(Numbers.bytes(file.bytes())),
                        tag("td").add(tag("code").css("sha").text(file.sha256())));
    }
}
