package io.cleancopy.clean;

import io.cleancopy.quality.QualityThresholds;
import java.io.Serializable;
import java.util.Set;
import java.util.TreeSet;

/**
 * Everything that decides what becomes of a page. Same settings, same page: same outcome.
 *
 * @param disabledRules ids of rules that are switched off
 * @param minWords pages whose body has fewer words are rejected as too short
 * @param rejectUnusual whether pages of which far less is kept than is usual for their publisher are rejected, not flagged
 * @param straightQuotes whether typographic quotes become straight ones; as printed otherwise
 * @param stripDateline whether the dateline leaves the body
 * @param maxBytes pages with more bytes are rejected as too large
 * @param models what tells how much blocks look like body
 * @param packs what is known of publishers
 * @param quality from where on a figure of an article gives it a flag
 */
public record CleanerSettings(
        Set<String> disabledRules,
        int minWords,
        boolean rejectUnusual,
        boolean straightQuotes,
        boolean stripDateline,
        long maxBytes,
        ModelChoice models,
        PackChoice packs,
        QualityThresholds quality)
        implements Serializable {
    public CleanerSettings {
        disabledRules = Set.copyOf(disabledRules);
    }

    public static CleanerSettings standard() {
        return new CleanerSettings(
                Set.of(),
                15,
                false,
                false,
                false,
                64L << 20,
                ModelChoice.standard(),
                PackChoice.standard(),
                QualityThresholds.standard());
    }

    /** One line that differs whenever settings differ; part of the settings fingerprint. */
    public String canonical() {
        return "disabled=" + new TreeSet<>(disabledRules) + " min-words=" + minWords + " reject-unusual="
                + rejectUnusual + " straight-quotes=" + straightQuotes + " strip-dateline=" + stripDateline
                + " max-bytes=" + maxBytes + " models="
                + models.canonical() + " packs=" + packs.canonical() + " quality=" + quality.canonical();
    }
}
