package io.cleancopy.pack;

import io.cleancopy.model.Reason;
import io.cleancopy.text.Folding;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A publisher's pack, checked by its own examples and ready for looking at lines. Immutable, shared by threads. */
public final class Pack {
    private final PublisherPack data;
    private final LinePhrases lines;
    private final LinePatterns patterns;
    private final LinePhrases endMarks;
    private final Set<Long> mastheads;
    private final Set<Long> sections;

    private Pack(PublisherPack data, PackText source) {
        this.data = data;
        lines = new LinePhrases(data.lines(), source);
        patterns = new LinePatterns(data.patterns(), source);
        endMarks = new LinePhrases(data.endMarks(), source);
        mastheads = mastheads(data);
        sections = folds(data.sections());
    }

    /**
     * The pack that a file holds.
     *
     * @throws io.cleancopy.model.SettingsException that says in a sentence what is wrong with it, where, and how to mend it
     */
    public static Pack read(PackText source) {
        var pack = new Pack(PackFile.read(source), source);
        PackExamples.check(pack, source);
        return pack;
    }

    /** The publisher's name. */
    public String name() {
        return data.name();
    }

    /** How many lines, patterns and end marks it knows. */
    public int entries() {
        return data.lines().size() + data.patterns().size() + data.endMarks().size();
    }

    /** How many lines show what it takes and what it keeps. */
    public int examples() {
        return data.removes().size() + data.keeps().size();
    }

    /** Of times that are printed without one. */
    public @Nullable ZoneId zone() {
        return data.zone();
    }

    /** Why the line, as a whole, is no body; null when the pack does not say so. */
    public @Nullable PackHit line(String line) {
        var phrase = lines.find(line);
        if (phrase != null) {
            return hit("line", phrase);
        }
        var pattern = patterns.find(line);
        return pattern == null ? null : hit("pattern", pattern);
    }

    /** Why nothing behind the line belongs to the article; null when the pack does not say so. */
    public @Nullable PackHit endMark(String line) {
        var phrase = endMarks.find(line);
        return phrase == null ? null : hit("end mark", phrase);
    }

    /** Whether a line with this fold is masthead, slogan, or both in one. */
    public boolean isMasthead(long fold) {
        return mastheads.contains(fold);
    }

    public boolean isSection(long fold) {
        return sections.contains(fold);
    }

    /** Whether it holds on that day; it does when the day is not known. */
    boolean isValid(@Nullable LocalDate day) {
        return data.era().includes(day);
    }

    PublisherPack data() {
        return data;
    }

    @Nullable
    Entry pattern(String line) {
        return patterns.find(line);
    }

    private PackHit hit(String kind, Entry entry) {
        return new PackHit(entry.reason(), named(kind, entry.text()));
    }

    /** Why a line is the masthead. */
    public PackHit masthead() {
        return new PackHit(Reason.MASTHEAD, named("masthead", data.name()));
    }

    private String named(String kind, String text) {
        return "pack \"" + data.name() + "\": " + kind + " \"" + text + "\"";
    }

    /** The fold leaves out spaces, so that one of two lines in one is also that of the two grown together. */
    private static Set<Long> mastheads(PublisherPack data) {
        var folds = folds(data.slogans());
        folds.add(Folding.hash(data.name()));
        folds.addAll(folds(data.masthead()));
        for (String slogan : data.slogans()) {
            folds.add(Folding.hash(data.name() + slogan));
            data.masthead().forEach(name -> folds.add(Folding.hash(name + slogan)));
        }
        return folds;
    }

    private static Set<Long> folds(List<String> texts) {
        var folds = new HashSet<Long>();
        texts.forEach(text -> folds.add(Folding.hash(text)));
        folds.remove(0L);
        return folds;
    }
}
