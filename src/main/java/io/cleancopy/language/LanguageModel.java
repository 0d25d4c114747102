package io.cleancopy.language;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import opennlp.tools.langdetect.Language;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;

/** OpenNLP's model of 103 languages: slow to load, so only for texts that words and letters do not settle. */
final class LanguageModel {
    private static final String FILE = "/langdetect-183.bin";

    private LanguageModel() {}

    private static final class Holder {
        static final LanguageDetectorModel MODEL = load();
        static final Map<String, String> TAGS = tags();
    }

    /** The most likely language's tag, and how likely. */
    record Guess(String language, double confidence) {}

    static Guess guess(String text) {
        // the detector itself is cheap, and not said to be thread-safe
        Language best = new LanguageDetectorME(Holder.MODEL).predictLanguage(text);
        return new Guess(Holder.TAGS.getOrDefault(best.getLang(), best.getLang()), best.getConfidence());
    }

    private static LanguageDetectorModel load() {
        try (var in = LanguageModel.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException(
                        "Cannot find " + FILE + " on the class path. Add opennlp-models-langdetect.");
            }
            return new LanguageDetectorModel(in);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + FILE, e);
        }
    }

    /** From ISO 639-3, which the model speaks, to BCP 47, which wants the two-letter code where there is one; both
     * written forms of Norwegian are {@code no}. */
    private static Map<String, String> tags() {
        var tags = new HashMap<String, String>();
        for (String tag : Locale.getISOLanguages()) {
            tags.put(Locale.forLanguageTag(tag).getISO3Language(), tag);
        }
        tags.put("cmn", "zh");
        tags.put("ekk", "et");
        tags.put("lvs", "lv");
        tags.put("pes", "fa");
        tags.put("plt", "mg");
        tags.put("pnb", "pa");
        tags.put("nob", "no");
        tags.put("nno", "no");
        return tags;
    }
}
