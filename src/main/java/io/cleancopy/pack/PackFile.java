package io.cleancopy.pack;

import io.cleancopy.model.Reason;
import io.cleancopy.pack.yaml.YamlFault;
import io.cleancopy.pack.yaml.YamlText;
import io.cleancopy.pack.yaml.YamlValue;
import io.cleancopy.text.Folding;
import io.cleancopy.text.HostName;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the file of a pack. */
final class PackFile {
    private static final List<String> KEYS = List.of(
            "name",
            "hosts",
            "recognised-by",
            "masthead",
            "slogans",
            "sections",
            "zone",
            "valid-from",
            "valid-until",
            "lines",
            "patterns",
            "end-marks",
            "examples");
    private static final List<String> EXAMPLES = List.of("removes", "keeps");

    private final PackText source;
    private final YamlValue root;
    private final Fields fields;

    private PackFile(PackText source) {
        this.source = source;
        root = yaml(source);
        fields = new Fields(source, root, KEYS);
    }

    /** @throws io.cleancopy.model.SettingsException that says in a sentence what is wrong with it, where, and how to mend it */
    static PublisherPack read(PackText source) {
        return new PackFile(source).pack();
    }

    private static YamlValue yaml(PackText source) {
        try {
            return YamlText.read(source.text());
        } catch (YamlFault e) {
            throw source.fault(e.line(), e.getMessage());
        }
    }

    private PublisherPack pack() {
        var name = fields.text("name");
        if (name == null) {
            throw source.fault(root.line(), "The key \"name\" is missing: the publisher's name.");
        }
        var hosts = fields.texts("hosts").stream().map(this::host).toList();
        var heads = fields.texts("recognised-by").stream().map(this::head).toList();
        if (hosts.isEmpty() && heads.isEmpty()) {
            throw source.fault(root.line(), "Nothing tells which pages are its own: give hosts, or recognised-by.");
        }
        var examples = fields.fields("examples", EXAMPLES);
        return new PublisherPack(
                name.text(),
                hosts,
                heads,
                fields.byReason("lines"),
                fields.byReason("patterns"),
                fields.plain("masthead"),
                fields.plain("slogans"),
                fields.plain("sections"),
                endMarks(),
                zone(fields.text("zone")),
                era(),
                examples == null ? List.of() : examples.texts("removes"),
                examples == null ? List.of() : examples.texts("keeps"));
    }

    private String host(Said said) {
        String host = HostName.plain(said.text());
        if (host == null) {
            throw source.fault(
                    said.line(),
                    "\"" + said.text() + "\" is no host name. Write it as news.example, without https:// and path.");
        }
        return host;
    }

    private String head(Said said) {
        if (Folding.hash(said.text()) == 0) {
            throw source.fault(said.line(), "\"" + said.text() + "\" has neither letters nor digits.");
        }
        return said.text();
    }

    private List<Entry> endMarks() {
        return fields.texts("end-marks").stream()
                .map(said -> new Entry(Reason.AFTER_ARTICLE, said.text(), said.line()))
                .toList();
    }

    private @Nullable ZoneId zone(@Nullable Said said) {
        if (said == null) {
            return null;
        }
        try {
            return ZoneId.of(said.text());
        } catch (DateTimeException e) {
            throw source.fault(
                    said.line(), "Unknown zone \"" + said.text() + "\". Write it as Europe/London or +01:00.");
        }
    }

    private Era era() {
        var from = day("valid-from");
        var until = day("valid-until");
        if (from != null && until != null && until.isBefore(from)) {
            throw source.fault(root.line(), "It is valid-until " + until + ", before valid-from " + from + ".");
        }
        return new Era(from, until);
    }

    private @Nullable LocalDate day(String key) {
        var said = fields.text(key);
        try {
            return said == null ? null : LocalDate.parse(said.text());
        } catch (DateTimeException e) {
            throw source.fault(said.line(), "\"" + said.text() + "\" is no day for " + key + ". Write 2024-02-29.");
        }
    }
}
